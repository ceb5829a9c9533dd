#pragma once

#include "ui/pages/care_result.h"
#include "ui/pages/page.h"
#include "ui/pages/print_note.h"

#include <QList>

namespace trygg::ui {

class Card;
class FlowRow;
class TextLabel;

/// Stands at Today's place while the plan waits for a clinician: the newest result in short, whom to call,
/// and the way on. Under 18 no clearance is offered.
class BlockedPage : public Page {
    Q_OBJECT

public:
    explicit BlockedPage(const Words& words, QWidget* parent = nullptr);

    void show_blocked(const CareResult& result);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    /// The person has been examined and wants to write it down.
    void clearance_wanted();
    void answer_again();
    void print(const trygg::ui::PrintSheet& sheet);

protected:
    void retranslate() override;
    [[nodiscard]] bool is_read_first() const override { return true; }

private:
    CareResult result_;
    TextLabel* heading_;
    TextLabel* lead_;
    FlowRow* buttons_;
    PushButton* examined_;
    PushButton* again_;
    PushButton* print_;
    QVBoxLayout* parts_layout_;
    QList<QWidget*> parts_;
};

} // namespace trygg::ui
