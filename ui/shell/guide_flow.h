#pragma once

#include "app/articles.h"
#include "app/guides.h"
#include "diary/notebook.h"
#include "ui/shell/services.h"

#include <vector>

#include <QObject>

namespace trygg::ui {

class FindHelpPage;
class GuidePage;
class PaperPage;
class ScanChartPage;
class TreatmentsPage;

/// What helps to decide: findings by age, treatments, finding help, and the pages to fill in and print.
class GuideFlow : public QObject {
    Q_OBJECT

public:
    GuideFlow(Services services, QObject* parent);
    /// Whether it is this flow that shows what `action` opens.
    [[nodiscard]] static bool leads_to(content::Action action);
    /// Shows what `action` opens, which is one that the flow leads to.
    void show(content::Action action);
    /// Shows the treatments with one of them open.
    void show_treatment(const content::TreatmentId& id);

signals:
    /// Another place of the program is wanted.
    void act(content::Action action);
    /// An article is wanted, from the page that `from` opens.
    void read(const ArticleId& id, content::Action from);
    void settings();
    /// Back from where the flow was entered.
    void left();

private:
    void go_to(content::Action action);
    void back();
    GuidePage* page_for(content::Action action);
    void connect_page(GuidePage* page, content::Action action);
    PaperPage* make_paper(const char* name, diary::Notebook notebook);
    /// Tells the page that `action` opens what it shows.
    void tell(content::Action action);
    void tell_chart();
    void tell_treatments();
    void tell_find_help();
    void tell_papers(const diary::Draft& questions, const diary::Draft& work);
    [[nodiscard]] Language language() const { return services_.appearance.language(); }
    [[nodiscard]] std::optional<int> age() const;

    Services services_;
    app::Guides guides_;
    app::Articles articles_;
    /// The way to the page shown; the last one is shown.
    std::vector<content::Action> trail_;
    ScanChartPage* chart_ = nullptr;
    TreatmentsPage* treatments_ = nullptr;
    FindHelpPage* find_help_ = nullptr;
    PaperPage* questions_ = nullptr;
    PaperPage* work_ = nullptr;
};

} // namespace trygg::ui
