#include "ui/widgets/welcome_panel.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/welcome_step.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kSide = 32, kTop = 42, kHeadGap = 30, kStepsGap = 28, kStepGap = 14;

} // namespace

WelcomePanel::WelcomePanel(QWidget* parent)
    : Themed<QWidget>{parent}, brand_{new Brand}, head_{new TextLabel{TextRole::h2}},
      head_layout_{new QVBoxLayout},
      steps_layout_{new QVBoxLayout}, foot_{new TextLabel{TextRole::small}}
{
    set_spoken_role(this, QAccessible::Grouping);
    auto* layout = new QVBoxLayout{this};
    layout->setSpacing(0);
    layout->addWidget(brand_);
    layout->addLayout(head_layout_);
    head_layout_->addWidget(head_);
    layout->addLayout(steps_layout_);
    layout->addStretch(1);
    layout->addWidget(foot_);
    steps_layout_->setSpacing(kStepGap);
    foot_->set_ink(Ink::secondary);
    arrange();
}

void WelcomePanel::set_words(const QString& brand, const QString& head, const QStringList& steps,
                             const QString& foot)
{
    setAccessibleName(head);
    brand_->set_name(brand);
    head_->set_text(head);
    foot_->set_text(foot);
    while (steps_.size() > steps.size()) delete steps_.takeLast();
    for (int i = 0; i < steps.size(); ++i) {
        if (i == steps_.size()) {
            steps_.append(new WelcomeStep{i + 1});
            steps_layout_->addWidget(steps_.back());
        }
        steps_[i]->set_text(steps[i]);
    }
    mark_steps();
}

void WelcomePanel::set_step(int step)
{
    step_ = step;
    mark_steps();
}

void WelcomePanel::mark_steps()
{
    const bool narrow = narrow_of(this);
    for (int i = 0; i < steps_.size(); ++i) {
        steps_[i]->set_state(i < step_    ? WelcomeStep::State::done
                             : i == step_ ? WelcomeStep::State::now
                                          : WelcomeStep::State::to_come);
        steps_[i]->setVisible(!narrow || i == step_);
    }
}

void WelcomePanel::arrange()
{
    const bool narrow = narrow_of(this);
    const int side = theme().space(narrow ? length::kPageSideNarrow : kSide);
    const int top = theme().space(narrow ? length::kUnit + length::kHalf : kTop);
    layout()->setContentsMargins(side, top, side, theme().space(narrow ? length::kUnit + length::kHalf : kSide));
    brand_->setVisible(!narrow);
    head_->setVisible(!narrow);
    foot_->setVisible(!narrow);
    head_layout_->setContentsMargins(0, narrow ? 0 : theme().space(kHeadGap), 0, narrow ? 0 : theme().space(kStepsGap));
    if (narrow) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    } else {
        setFixedWidth(theme().scaled(length::kWelcome));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
}

void WelcomePanel::look_changed()
{
    arrange();
    mark_steps();
    Themed<QWidget>::look_changed();
}

void WelcomePanel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    painter.fillRect(rect(), c.sunken);
    const int line = theme().is_contrast() ? 2 : 1;
    if (narrow_of(this)) painter.fillRect(0, height() - line, width(), line, c.line);
    else painter.fillRect(width() - line, 0, line, height(), c.line);
}

} // namespace trygg::ui
