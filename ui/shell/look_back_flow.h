#pragma once

#include "app/look_back.h"
#include "content/article.h"
#include "ui/shell/services.h"

#include <QObject>

namespace trygg::ui {

class LookBackPage;
class LookBackSummaryPage;

/// The looks back at 6 and 12 weeks: whether one is due, its questions, and what they showed.
class LookBackFlow : public QObject {
    Q_OBJECT

public:
    LookBackFlow(Services services, QObject* parent);
    /// The week that should be looked back on now.
    [[nodiscard]] static std::optional<int> due(const Services& services);
    /// Does not ask again for a week; then does `then`.
    static void put_off(const Services& services, const std::function<void()>& then);
    /// Whether a look back was finished before.
    [[nodiscard]] static bool has_results(const Services& services);
    /// Asks the questions of the one that is due; without one, shows what was seen before. It leads back to `from`.
    void ask(content::Action from);
    void show_results(content::Action from);

signals:
    /// Another place of the program is wanted, the one it came from among them.
    void act(content::Action action);

private:
    void build_page();
    void tell_results();
    void leave();
    void finish(app::LookBack answers);

    Services services_;
    content::Action from_ = content::Action::today;
    int week_ = 0;
    LookBackPage* page_ = nullptr;
    LookBackSummaryPage* summary_ = nullptr;
};

} // namespace trygg::ui
