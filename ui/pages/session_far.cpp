#include "ui/pages/session_far.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_block.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace trygg::ui {
namespace {

/// Shares of measure(): capital letters and distances.
constexpr double kLeastCapital = 1.0 / 20, kNameCapital = 1.0 / 26, kCaptionCapital = 1.0 / 34, kNumeralCapital = 1.0 / 7;
constexpr double kMargin = 1.0 / 40, kBar = 1.0 / 50, kUprightMeasure = 3.0 / 4;
constexpr double kFigureShape = 1.5, kFigureShare = 0.62, kUprightFigure = 0.6;
constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

/// `font` with capital letters as tall as that.
QFont with_capitals(QFont font, double height)
{
    constexpr int kTrial = 200;
    font.setPixelSize(kTrial);
    const double share = QFontMetricsF{font}.capHeight() / kTrial;
    font.setPixelSize(std::max(1, static_cast<int>(std::ceil(height / share))));
    return font;
}

/// What a key that is no letter does.
std::optional<FarAct> named_act(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return FarAct::go_on;
    case Qt::Key_Right: return FarAct::next;
    case Qt::Key_F1: return FarAct::help;
    case Qt::Key_Escape: return FarAct::leave;
    default: return std::nullopt;
    }
}

double wrapped_height(const QFont& font, double width, const QString& text)
{
    if (text.isEmpty()) return 0;
    return QFontMetricsF{font}.boundingRect(QRectF{0, 0, width, 1e5}, kWrapped, text).height();
}

} // namespace

SessionFar::SessionFar(QWidget* parent)
    : Themed<QWidget>{parent}, figure_{new FigureView{this}}, leave_{new PushButton{PushButton::Kind::quiet, this}}
{
    setObjectName(QStringLiteral("session.far"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    set_spoken_role(this, QAccessible::Grouping);
    figure_->hide();
    leave_->setObjectName(QStringLiteral("session.far.leave"));
    leave_->set_icon(Icon::x);
    connect(leave_, &QAbstractButton::clicked, this, [this] { emit pressed(FarAct::leave); });
    retranslate();
}

void SessionFar::retranslate() { leave_->setText(tr("Leave full screen")); }

void SessionFar::show_state(const FarState& state)
{
    if (state == state_) return;
    const bool said = state.spoken != state_.spoken || state.cue != state_.cue || state.name != state_.name;
    state_ = state;
    if (said) setAccessibleName(state_.spoken);
    setAccessibleDescription(key_line());
    arrange();
    update();
}

void SessionFar::show_figure(const figure::Figure* figure, const QString& description)
{
    has_figure_ = figure != nullptr;
    if (figure) figure_->set_figure(*figure);
    figure_->set_description(description);
    arrange();
}

void SessionFar::move_figure(figure::Side side, bool playing)
{
    figure_->set_side(side);
    figure_->set_playing(playing);
}

double SessionFar::measure() const { return std::min<double>(height(), width() * kUprightMeasure); }

QFont SessionFar::name_font() const { return with_capitals(theme().font(TextRole::h2), measure() * kNameCapital); }

QFont SessionFar::cue_font() const
{
    return with_capitals(theme().font(TextRole::h2, QFont::Medium), measure() * kLeastCapital);
}

QFont SessionFar::numeral_font(const QSizeF& room) const
{
    const double least = measure() * kLeastCapital;
    QFont font = theme().font(TextRole::numeral);
    for (double capitals = measure() * kNumeralCapital; capitals > least; capitals *= 0.92) {
        font = with_capitals(font, capitals);
        const QFontMetricsF metrics{font};
        if (metrics.horizontalAdvance(state_.numeral) <= room.width() && metrics.height() <= room.height()) return font;
    }
    return with_capitals(font, least);
}

QSizeF SessionFar::numeral_room(const QRectF& place) const
{
    const double bar = state_.fraction ? measure() * (kBar + kMargin) : 0;
    return {place.width(), place.height() - caption_height(place.width()) - bar};
}

double SessionFar::numeral_height() const
{
    return QFontMetricsF{numeral_font(numeral_room(places().number))}.capHeight();
}

double SessionFar::cue_height() const { return QFontMetricsF{cue_font()}.capHeight(); }

bool SessionFar::has_room() const
{
    const Places at = places();
    const double margin = measure() * kMargin;
    for (int i = 0; i < at.answers.size(); ++i) {
        const QFontMetricsF metrics{cue_font()};
        const double room = at.answers[i].width() - metrics.horizontalAdvance(state_.answers[i].key) - cue_height() - 4 * margin;
        if (wrapped_height(cue_font(), room, state_.answers[i].words) > at.answers[i].height()) return false;
    }
    if (!at.answers.isEmpty()) return true;
    const QSizeF room = numeral_room(at.number);
    const QFontMetricsF numeral{numeral_font(room)};
    return numeral.horizontalAdvance(state_.numeral) <= room.width() && numeral.height() <= room.height();
}

double SessionFar::caption_height(double width) const { return wrapped_height(caption_font(), width, state_.caption); }

QFont SessionFar::caption_font() const
{
    return with_capitals(theme().font(TextRole::body_bold), measure() * kCaptionCapital);
}

QString SessionFar::key_line() const
{
    QStringList keys;
    // A key and what it does stay on one line.
    for (const FarKey& key : state_.keys)
        keys << QStringLiteral("%1: %2").arg(key.key, key.words).replace(QLatin1Char{' '}, QChar::Nbsp);
    return keys.join(QStringLiteral("   "));
}

SessionFar::Places SessionFar::places() const
{
    const double margin = measure() * kMargin, wide = width() - 2 * margin;
    Places at;
    const double beside_leave = wide - leave_->width() - margin;
    const double top = std::max<double>(leave_->height(), wrapped_height(name_font(), beside_leave, state_.name));
    at.name = {margin, margin, beside_leave, top};
    const double keys = TextBlock{theme(), TextRole::small, key_line()}.height(wide);
    at.keys = {margin, height() - margin - keys, wide, keys};
    const double cue = wrapped_height(cue_font(), wide, state_.cue);
    at.cue = {margin, at.keys.top() - margin - cue, wide, cue};
    const QRectF middle{margin, at.name.bottom() + margin, wide, at.cue.top() - 2 * margin - at.name.bottom()};
    if (!state_.answers.isEmpty()) {
        const auto count = static_cast<double>(state_.answers.size());
        const double tall = (middle.height() - (count - 1) * margin) / count;
        for (int i = 0; i < state_.answers.size(); ++i)
            at.answers << QRectF{middle.left(), middle.top() + i * (tall + margin), wide, tall};
    } else if (!has_figure_) {
        at.number = middle;
    } else if (width() > height()) {
        const double figure = std::min(middle.height() * kFigureShape, wide * kFigureShare);
        at.figure = {middle.left(), middle.top(), figure, middle.height()};
        at.number = {at.figure.right() + margin, middle.top(), middle.right() - at.figure.right() - margin, middle.height()};
    } else {
        at.figure = {middle.left(), middle.top(), wide, middle.height() * kUprightFigure};
        at.number = {middle.left(), at.figure.bottom() + margin, wide, middle.bottom() - at.figure.bottom() - margin};
    }
    return at;
}

void SessionFar::arrange()
{
    const double margin = measure() * kMargin;
    leave_->resize(leave_->sizeHint());
    leave_->move(static_cast<int>(width() - margin) - leave_->width(), static_cast<int>(margin));
    const bool shown = has_figure_ && state_.answers.isEmpty();
    if (shown) figure_->setGeometry(places().figure.toRect());
    figure_->setVisible(shown);
}

void SessionFar::look_changed()
{
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme().colours().paper);
    setPalette(ground);
    arrange();
    Themed<QWidget>::look_changed();
}

void SessionFar::resizeEvent(QResizeEvent* event)
{
    Themed<QWidget>::resizeEvent(event);
    arrange();
}

void SessionFar::paintEvent(QPaintEvent*)
{
    const Colours& c = theme().colours();
    const Places at = places();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.ink);
    painter.setFont(name_font());
    painter.drawText(at.name, kWrapped, state_.name);
    painter.setFont(cue_font());
    painter.drawText(at.cue, kWrapped, state_.cue);
    TextBlock{theme(), TextRole::small, key_line()}.paint(painter, at.keys, Qt::AlignLeft, c.ink2);
    if (state_.answers.isEmpty()) paint_number(painter, at.number);
    for (int i = 0; i < state_.answers.size(); ++i) paint_answer(painter, state_.answers[i], at.answers[i]);
}

void SessionFar::paint_number(QPainter& painter, const QRectF& place) const
{
    const Colours& c = theme().colours();
    const double below = caption_height(place.width());
    const QSizeF room = numeral_room(place);
    const QFont numeral = numeral_font(room);
    const double tall = std::min(room.height(), QFontMetricsF{numeral}.height());
    double top = place.top() + (room.height() - tall) / 2;
    painter.setPen(c.ink);
    painter.setFont(numeral);
    painter.drawText(QRectF{place.left(), top, place.width(), tall}, Qt::AlignCenter, state_.numeral);
    top += tall;
    painter.setFont(caption_font());
    painter.setPen(c.ink2);
    painter.drawText(QRectF{place.left(), top, place.width(), below}, Qt::TextWordWrap | Qt::AlignHCenter, state_.caption);
    if (!state_.fraction) return;
    const double bar = measure() * kBar;
    const QRectF track{place.left(), top + below + measure() * kMargin, place.width(), bar};
    paint_rounded(painter, track, bar / 2, c.tint2, c.border, theme().is_contrast() ? length::kContrastEdge : 0);
    QRectF filled = track;
    filled.setWidth(std::max(bar, track.width() * std::clamp(*state_.fraction, 0.0, 1.0)));
    if (*state_.fraction > 0) paint_rounded(painter, filled, bar / 2, c.primary);
}

void SessionFar::paint_answer(QPainter& painter, const FarAnswer& answer, const QRectF& place) const
{
    const Colours& c = theme().colours();
    const double margin = measure() * kMargin;
    paint_rounded(painter, place, length::kCardRadius, answer.is_chosen ? c.tint : c.surface,
                  answer.is_chosen ? c.primary : c.border, answer.is_chosen ? length::kFocusRing : length::kContrastEdge);
    painter.setFont(cue_font());
    painter.setPen(c.primary);
    const double key = QFontMetricsF{painter.font()}.horizontalAdvance(answer.key);
    painter.drawText(QRectF{place.left() + margin, place.top(), key, place.height()}, Qt::AlignCenter, answer.key);
    painter.setPen(c.ink);
    const double mark = measure() * kLeastCapital;
    const QRectF words = place.adjusted(key + 2 * margin, 0, -mark - 2 * margin, 0);
    painter.drawText(words, kWrapped, answer.words);
    if (answer.is_chosen)
        paint_icon(painter, Icon::check, c.primary,
                   {place.right() - margin - mark, place.center().y() - mark / 2, mark, mark});
}

std::optional<FarAct> SessionFar::act_of(const QKeyEvent& event) const
{
    const QString letter = event.text().toUpper();
    for (const FarAnswer& answer : state_.answers)
        if (letter == answer.key) return answer.act;
    for (const FarKey& key : state_.keys)
        if (letter == key.key || named_act(event.key()) == key.act) return key.act;
    return std::nullopt;
}

void SessionFar::keyPressEvent(QKeyEvent* event)
{
    if (state_.takes_pain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        if (const auto pain = PainScore::from(typing_.typed(event->key() - Qt::Key_0))) emit pain_typed(*pain);
        return;
    }
    typing_.forget();
    const auto act = act_of(*event);
    if (!act) return Themed<QWidget>::keyPressEvent(event);
    if (!event->isAutoRepeat()) emit pressed(*act);
}

void SessionFar::mousePressEvent(QMouseEvent* event)
{
    const Places at = places();
    for (int i = 0; i < at.answers.size(); ++i)
        if (at.answers[i].contains(event->position())) return emit pressed(state_.answers[i].act);
}

} // namespace trygg::ui
