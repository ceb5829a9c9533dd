#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/tone.h"

#include <QList>

class QGridLayout;

namespace trygg::ui {

class FlowRow;
class TextLabel;

/// One thing to know: a mark bar, an icon, a bold head, a text and one or two actions.
class NoticeBar : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit NoticeBar(Tone tone = Tone::tint, QWidget* parent = nullptr);

    void set_tone(Tone tone);
    void set_icon(Icon icon);
    /// Head and text; the head of an error begins "Error:" in the person's language.
    void set_words(const QString& head, const QString& text);
    /// One action stands at the right, two stand below; the bar owns the button.
    PushButton* add_action(const QString& text,
                           PushButton::Kind kind = PushButton::Kind::secondary);
    void clear_actions();

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    Tone tone_;
    Icon icon_ = Icon::info;
    TextLabel* head_;
    TextLabel* text_;
    QList<PushButton*> actions_;
    QWidget* words_;
    FlowRow* row_;
    QGridLayout* grid_;
};

} // namespace trygg::ui
