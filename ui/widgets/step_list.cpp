#include "ui/widgets/step_list.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace trygg::ui {
namespace {

constexpr int kDisc = 28, kDiscGap = 14, kPlainGap = 8, kStepGap = 12, kColumnGap = 24;

/// One step: its number, on a disc or plain, and its words.
class Step final : public Themed<QWidget> {
public:
    Step(int number, const QString& text, bool disc)
        : number_{QString::number(number)}, text_{text}, disc_{disc}
    {
        set_spoken_role(this, QAccessible::StaticText);
        setAccessibleName(QStringLiteral("%1. %2").arg(number_, text));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = static_cast<int>(std::ceil(left() + words().natural_width() + 1));
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr double kLeast = 140;
        const double word = std::min<double>(words().least_width(), theme().scaled(kLeast));
        return {static_cast<int>(left() + word), static_cast<int>(words().line_height())};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const double text = words().height(std::max(1.0, width - left()));
        return static_cast<int>(std::ceil(disc_ ? std::max(text + 2 * inset(), disc_size()) : text));
    }

protected:
    void look_changed() override
    {
        words_.reset();
        Themed<QWidget>::look_changed();
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Colours& c = theme().colours();
        const double line = theme().line_height(TextRole::body_bold), size = disc_size();
        const TextBlock number{theme(), TextRole::body_bold, number_};
        if (disc_) {
            const double edge = theme().is_contrast() ? length::kContrastEdge : 0;
            paint_rounded(painter, {0, 0, size, size}, size / 2, c.tint, c.border, edge);
            number.paint(painter, {0, 0, size, size}, Qt::AlignHCenter | Qt::AlignVCenter, c.primary);
        } else {
            number.paint(painter, {0, 0, left(), line}, Qt::AlignLeft, c.primary);
        }
        const double top = disc_ ? inset() : 0;
        words().paint(painter, {left(), top, width() - left(), height() - top}, Qt::AlignLeft, c.ink);
    }

private:
    [[nodiscard]] const TextBlock& words() const
    {
        if (!words_) words_.emplace(theme(), TextRole::body, text_);
        return *words_;
    }
    [[nodiscard]] double disc_size() const { return theme().scaled(kDisc); }
    [[nodiscard]] double inset() const { return std::max(0.0, (disc_size() - words().line_height()) / 2); }
    [[nodiscard]] double left() const
    {
        if (disc_) return disc_size() + theme().space(kDiscGap);
        return TextBlock{theme(), TextRole::body_bold, number_}.natural_width() + theme().space(kPlainGap);
    }

    QString number_, text_;
    bool disc_;
    /// The text as it looks now; absent after a change of look.
    mutable std::optional<TextBlock> words_;
};

} // namespace

StepList::StepList(Kind kind, QWidget* parent) : Themed<QWidget>{parent}, kind_{kind}, row_{new FlowRow}
{
    set_spoken_role(this, QAccessible::List);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row_);
    row_->set_column(kind == Kind::discs);
    row_->set_equal(kind == Kind::columns);
    row_->set_gap(kind == Kind::discs ? kStepGap : kColumnGap);
}

void StepList::set_steps(const QStringList& steps)
{
    for (QWidget* old : steps_) {
        row_->remove(old);
        old->hide();
        old->deleteLater();
    }
    steps_.clear();
    for (const QString& text : steps) {
        auto* step = new Step{static_cast<int>(steps_.size()) + 1, text, kind_ == Kind::discs};
        steps_.append(step);
        row_->add(step, 1);
    }
}

} // namespace trygg::ui
