#include "ui/pages/start_plan_pages.h"

#include "app/goals.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kMostUsual = 999;

} // namespace

BaselinePage::BaselinePage(const Words& words, const content::Catalogue& catalogue, QWidget* parent)
    : StartPage{words, "baseline", parent}, catalogue_{catalogue}, warning_{new NoticeBar{Tone::caution}}
{
    answers()->addWidget(warning_);
    BaselinePage::retranslate();
}

void BaselinePage::set_exercises(const std::vector<ExerciseId>& ids)
{
    qDeleteAll(fields_);
    fields_.clear();
    ids_ = ids;
    for (const ExerciseId& id : ids_) {
        auto* field = new NumberField;
        field->edit()->setObjectName("baseline." + to_qt(id.text()));
        const content::Exercise* exercise = catalogue_.find(id);
        field->set_range(0, kMostUsual, exercise ? exercise->step : 1, exercise ? exercise->start : 1);
        answers()->insertWidget(answers()->count() - 1, field);
        connect(field, &NumberField::value_changed, this, [this, id](std::optional<int> amount) { take(id, amount); });
        fields_.push_back(field);
    }
    BaselinePage::retranslate();
}

QWidget* BaselinePage::first_focus() const { return fields_.empty() ? continue_button() : static_cast<QWidget*>(fields_.front()->edit()); }

void BaselinePage::fill()
{
    for (std::size_t i = 0; i < ids_.size(); ++i) {
        const auto found = start().usual.find(ids_[i]);
        fields_[i]->set_value(found == start().usual.end() ? std::nullopt : std::optional{found->second});
    }
    warn();
}

void BaselinePage::take(const ExerciseId& id, std::optional<int> amount)
{
    app::FirstStart changed = start();
    if (amount) changed.usual[id] = *amount;
    else changed.usual.erase(id);
    change(changed);
    warn();
}

/// Says kindly that an amount may be the old self's; it may be kept.
void BaselinePage::warn()
{
    std::optional<app::OldSelf> doubt;
    for (const auto& [id, amount] : start().usual)
        if (const content::Exercise* exercise = catalogue_.find(id); exercise && !doubt)
            doubt = app::doubt_about(*exercise, amount, start().goal);
    const QString text = words().phrase("baseline/warning");
    const QString goal = start().goal ? to_qt(start().goal->name) : QString{};
    warning_->set_words(tr("Is this from the last 3 months? Begin where you feel safe."),
                        doubt == app::OldSelf::far_over_goal
                            ? tr("It is more than twice what you wrote for “%1”.").arg(goal) + QLatin1Char{' '} + text
                            : text);
    warning_->setVisible(doubt.has_value());
}

void BaselinePage::retranslate()
{
    const auto& question = words().setup("baseline");
    set_head(to_qt(question.heading), to_qt(question.help));
    for (std::size_t i = 0; i < ids_.size(); ++i) {
        const content::Exercise* exercise = catalogue_.find(ids_[i]);
        fields_[i]->set_words(words().exercise(ids_[i]), exercise ? Wording::unit(exercise->unit) : QString{},
                              tr("Leave it empty if you do not know."));
    }
    warn();
    StartPage::retranslate();
}

} // namespace trygg::ui
