#pragma once

#include "figure/figure.h"
#include "ui/widgets/pain_typing.h"
#include "ui/widgets/themed.h"

#include <optional>

#include <QList>
#include <QString>

class QKeyEvent;
class QMouseEvent;

namespace trygg::ui {

class FigureView;
class PushButton;

/// What a key does while a session is followed from a distance.
enum class FarAct { go_on, next, easier, skip, yes, no, pain, why, end, help, leave };

/// A key with its name and what it does now.
struct FarKey {
    FarAct act;
    /// As it is written on the keyboard.
    QString key;
    QString words;
    friend bool operator==(const FarKey&, const FarKey&) = default;
};

/// An answer to a question that is asked from a distance.
struct FarAnswer {
    FarAct act;
    QString key;
    QString words;
    bool is_chosen = false;
    friend bool operator==(const FarAnswer&, const FarAnswer&) = default;
};

/// What stands on the screen while a session is followed from a distance.
struct FarState {
    /// The exercise.
    QString name;
    /// The time or the amount, and what it is.
    QString numeral, caption;
    /// How much of the time is over; absent where nothing is timed.
    std::optional<double> fraction;
    /// What to do now, or the question.
    QString cue;
    QList<FarAnswer> answers;
    QList<FarKey> keys;
    /// Whether digits are typed: a pain from 0 to 10.
    bool takes_pain = false;
    /// What a screen reader should hear when a new phase begins.
    QString spoken;
    friend bool operator==(const FarState&, const FarState&) = default;
};

/// A session's exercise as large as the screen, to be read from a mat three metres away and driven by the keyboard.
class SessionFar : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit SessionFar(QWidget* parent = nullptr);

    void show_state(const FarState& state);
    [[nodiscard]] const FarState& state() const { return state_; }
    /// Null hides the figure.
    void show_figure(const figure::Figure* figure, const QString& description);
    /// Which side leads, and whether it moves.
    void move_figure(figure::Side side, bool playing);
    [[nodiscard]] FigureView* figure() const { return figure_; }
    void retranslate();
    [[nodiscard]] PushButton* leave() const { return leave_; }
    /// Height of a capital letter of the number and of the cue, in pixels.
    [[nodiscard]] double numeral_height() const;
    [[nodiscard]] double cue_height() const;
    /// Whether everything that is shown has the room that it takes.
    [[nodiscard]] bool has_room() const;

signals:
    void pressed(trygg::ui::FarAct act);
    /// A pain was typed.
    void pain_typed(trygg::PainScore pain);

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// The places of its parts.
    struct Places {
        QRectF name, figure, number, cue, keys;
        QList<QRectF> answers;
    };
    [[nodiscard]] Places places() const;
    void arrange();
    /// What sizes go by: the height; on an upright screen, less.
    [[nodiscard]] double measure() const;
    /// What the key does now; empty where it does nothing.
    [[nodiscard]] std::optional<FarAct> act_of(const QKeyEvent& event) const;
    [[nodiscard]] QFont name_font() const;
    [[nodiscard]] QFont cue_font() const;
    [[nodiscard]] QFont caption_font() const;
    [[nodiscard]] double caption_height(double width) const;
    /// What the caption and the bar leave of the number's place.
    [[nodiscard]] QSizeF numeral_room(const QRectF& place) const;
    [[nodiscard]] QFont numeral_font(const QSizeF& room) const;
    [[nodiscard]] QString key_line() const;
    void paint_number(QPainter& painter, const QRectF& place) const;
    void paint_answer(QPainter& painter, const FarAnswer& answer, const QRectF& place) const;

    FarState state_;
    PainTyping typing_;
    bool has_figure_ = false;
    FigureView* figure_;
    PushButton* leave_;
};

} // namespace trygg::ui
