#pragma once

#include "ui/pages/care_result.h"
#include "ui/pages/page.h"
#include "ui/pages/print_note.h"

#include <QList>

namespace trygg::ui {

class CareCard;
class CareParts;
class FlowRow;

/// The result of a triage: how urgent, whom to call at this hour, what to say. Leaving it by its button
/// completes the triage.
class VerdictPage : public Page {
    Q_OBJECT

public:
    explicit VerdictPage(const Words& words, QWidget* parent = nullptr);

    void show_verdict(const CareResult& result);
    /// In an emergency the note, with serious results too: a key pressed too often must not leave the page.
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    /// The person has read the result, or has had help: the triage is complete.
    void done();
    void change_answers();
    void print(const trygg::ui::PrintSheet& sheet);
    /// Something new has happened: every question shall be asked.
    void full_form();

protected:
    void retranslate() override;
    [[nodiscard]] bool is_read_first() const override { return true; }

private:
    [[nodiscard]] bool is_emergency() const;
    void write_card();
    void write_help(CareParts& parts);
    void write_advice(CareParts& parts);
    void write_below();
    void write_waiting(CareParts& parts);
    void write_buttons();

    CareResult result_;
    CareCard* card_;
    QVBoxLayout* inside_layout_;
    QVBoxLayout* below_layout_;
    QList<QWidget*> inside_, below_;
    FlowRow* buttons_;
    PushButton* done_;
    PushButton* print_;
    PushButton* change_;
};

} // namespace trygg::ui
