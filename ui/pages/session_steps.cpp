#include "ui/pages/session_steps.h"

#include "ui/pages/large_text.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/why_box.h"

#include <QVBoxLayout>

namespace trygg::ui {

SessionSteps::SessionSteps(const Words& words, QWidget* parent)
    : Card{Kind::surface, parent}, words_{words}, steps_{new LargeSteps}, cue_{new TextLabel{TextRole::lead}},
      watch_{new WhyBox}
{
    body()->setSpacing(length::kUnit * 2);
    body()->addWidget(steps_);
    body()->addStretch(1);
    body()->addWidget(cue_);
    body()->addWidget(watch_);
}

void SessionSteps::show_exercise(const ExerciseId& exercise)
{
    const auto& all = words_.book().exercises;
    const auto found = all.find(exercise);
    QStringList steps;
    if (found == all.end()) {
        steps << tr("Do it as you usually do.") << tr("Keep to the dose, even on a good day.");
    } else {
        for (const std::string& step : found->second.steps) steps << to_qt(step);
        cue_->set_text(to_qt(found->second.cue));
        watch_->set_words(tr("Take care:"), to_qt(found->second.watch));
    }
    steps_->set_steps(steps);
    cue_->setVisible(found != all.end());
    watch_->setVisible(found != all.end());
}

} // namespace trygg::ui
