#pragma once

#include "ui/pages/care_result.h"
#include "ui/pages/page.h"
#include "ui/pages/print_note.h"

#include <QList>

#include <vector>

class QVBoxLayout;

namespace trygg::ui {

class TextLabel;

/// The safety questions answered so far, newest first: when, what they came to and why, each to be printed.
class PastTriagesPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives the page.
    explicit PastTriagesPage(const Words& words, QWidget* parent = nullptr);

    /// `results` newest first.
    void show_past(const std::vector<CareResult>& results);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void print(const trygg::ui::PrintSheet& sheet);
    void back();

protected:
    void retranslate() override;

private:
    void write_results();
    [[nodiscard]] QWidget* card_of(const CareResult& result, int place);

    std::vector<CareResult> results_;
    PushButton* back_;
    TextLabel *heading_, *lead_;
    QVBoxLayout* cards_layout_;
    QList<QWidget*> cards_;
};

} // namespace trygg::ui
