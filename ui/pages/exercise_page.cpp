#include "ui/pages/exercise_page.h"

#include "ui/pages/article_sources.h"
#include "ui/pages/bullet_list.h"
#include "ui/pages/care_parts.h"
#include "ui/pages/exercise_terms.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

QStringList to_list(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts) list << to_qt(text);
    return list;
}

QString kind_of(const content::Exercise& exercise)
{
    return QStringList{ExerciseTerms::goal(exercise.goal), ExerciseTerms::position(exercise.position),
                       ExerciseTerms::equipment(exercise.equipment), ExerciseTerms::level(exercise.level)}
        .join(QStringLiteral(" · "));
}

} // namespace

ExercisePage::ExercisePage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Page{words, length::kReading, parent}, facts_{facts}, back_{add_back(QStringLiteral("exercise.back"))},
      title_{new TextLabel{TextRole::h1}}, purpose_{new TextLabel{TextRole::lead}}, kind_{new TextLabel{TextRole::small}}
{
    setObjectName(QStringLiteral("exercise"));
    purpose_->set_ink(Ink::secondary);
    kind_->set_ink(Ink::secondary);
    column()->addSpacing(length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(purpose_);
    column()->addSpacing(length::kUnit);
    column()->addWidget(kind_);
    connect(back_, &PushButton::clicked, this, &ExercisePage::back);
    retranslate();
}

void ExercisePage::show_exercise(const ExerciseView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
    if (!view.just_put) return;
    const auto ways = findChildren<PushButton*>(QStringLiteral("exercise.to_plan"));
    if (!ways.isEmpty()) ways.last()->setFocus(Qt::OtherFocusReason);
}

QWidget* ExercisePage::first_focus() const { return back_; }

void ExercisePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

void ExercisePage::retranslate()
{
    remove_parts(made_);
    set_primary(nullptr);
    write();
    chain_tabs(widget());
}

void ExercisePage::write()
{
    const auto said = words().book().exercises.find(view_.id);
    const bool is_exercise = view_.exercise && said != words().book().exercises.end();
    kind_->set_text(view_.exercise ? kind_of(*view_.exercise) : QString{});
    kind_->setVisible(is_exercise);
    if (is_exercise) {
        title_->set_text(to_qt(said->second.name));
        purpose_->set_text(to_qt(said->second.purpose));
        add_exercise(said->second);
    } else if (view_.everyday) {
        title_->set_text(to_qt(view_.everyday->name));
        purpose_->set_text(to_qt(view_.everyday->purpose));
        add_everyday(*view_.everyday);
    }
}

void ExercisePage::add_exercise(const content::ExerciseWords& said)
{
    add_figure(to_qt(said.figure));
    add_standing();
    add_steps(said.steps, said.cue);
    add_text(tr("What is normal to feel"), to_qt(said.normal));
    add_text(tr("Look out for"), to_qt(said.watch));
    add_stop_rule();
    add_text(tr("Make it easier"), to_qt(said.easier));
    add_text(tr("Make it harder"), to_qt(said.harder));
    add_ladder();
    add_text(tr("What is known"), to_qt(said.evidence));
    add_sources();
}

void ExercisePage::add_everyday(const content::EverydayWords& said)
{
    add_figure(to_qt(said.figure));
    add_steps(said.steps, said.cue);
    add_text(tr("Look out for"), to_qt(said.watch));
    add_sources();
}

void ExercisePage::add_figure(const QString& description)
{
    if (const figure::Figure* figure = facts_.figure(view_.id)) {
        auto* shown = new FigureView;
        shown->setObjectName(QStringLiteral("exercise.figure"));
        shown->set_figure(*figure);
        shown->set_description(description);
        add(shown, length::kBlockGap);
    }
    auto* said = new TextLabel{TextRole::small, description};
    said->set_ink(Ink::secondary);
    add(said, length::kUnit);
}

void ExercisePage::add_standing()
{
    if (view_.standing == app::Standing::in_plan) {
        auto* notice = new NoticeBar;
        notice->set_icon(Icon::check);
        notice->set_words(view_.just_put ? tr("It is in your plan now") : tr("It is in your plan"),
                          tr("Do it there, with the dose that the plan gives."));
        PushButton* to_plan = notice->add_action(tr("See the plan"));
        to_plan->setObjectName(QStringLiteral("exercise.to_plan"));
        connect(to_plan, &PushButton::clicked, this, &ExercisePage::plan);
        add(notice, length::kBlockGap);
    }
    auto* row = new FlowRow;
    if (view_.standing == app::Standing::offered) {
        auto* put = new PushButton{PushButton::Kind::primary, tr("Put it into my plan")};
        put->setObjectName(QStringLiteral("exercise.put"));
        put->set_icon(Icon::plus);
        connect(put, &PushButton::clicked, this, [this] { emit put_in(view_.id); });
        row->add(put);
        set_primary(put);
    }
    if (view_.printable) {
        auto* print = new PushButton{PushButton::Kind::secondary, tr("Print a handout")};
        print->setObjectName(QStringLiteral("exercise.print"));
        print->set_icon(Icon::print);
        connect(print, &PushButton::clicked, this, [this] { emit this->print(view_.id); });
        row->add(print);
    }
    add(row, length::kBlockGap);
    const QString reason = ExerciseTerms::reason(view_.standing);
    if (reason.isEmpty()) return;
    auto* why = new TextLabel{TextRole::small, reason};
    why->set_ink(Ink::secondary);
    add(why, length::kUnit);
}

void ExercisePage::add_steps(const std::vector<std::string>& steps, const std::string& cue)
{
    add(new TextLabel{TextRole::h2, tr("How to do it")}, length::kSectionGap);
    auto* list = new StepList;
    list->set_steps(to_list(steps));
    add(list, length::kChoiceGap);
    add(new TextLabel{TextRole::body_bold, to_qt(cue)}, length::kChoiceGap);
}

void ExercisePage::add_stop_rule()
{
    auto* stop = new NoticeBar{Tone::caution};
    stop->set_icon(Icon::warn);
    stop->set_words(ExerciseTerms::stop_head(), ExerciseTerms::stop_signs());
    add(stop, length::kSectionGap);
}

void ExercisePage::add_ladder()
{
    if (!view_.easier && !view_.harder) return;
    add(new TextLabel{TextRole::h2, tr("Easier and harder")}, length::kSectionGap);
    auto* whole = new QWidget;
    auto* rungs = new QVBoxLayout{whole};
    rungs->setContentsMargins(0, 0, 0, 0);
    rungs->setSpacing(length::kUnit);
    add_rung(rungs, view_.easier, "exercise.easier", tr("Easier: %1"));
    add_rung(rungs, view_.harder, "exercise.harder", tr("Harder: %1"));
    add(whole, length::kChoiceGap);
}

void ExercisePage::add_rung(QBoxLayout* column, const std::optional<Rung>& rung, const char* name, const QString& what)
{
    if (!rung) return;
    const QString text = what.arg(words().exercise(rung->exercise));
    if (!rung->against.empty()) {
        auto* label = new TextLabel{TextRole::body, QStringLiteral("%1. %2").arg(text, ExerciseTerms::avoided(rung->against))};
        label->set_ink(Ink::secondary);
        column->addWidget(label);
        return;
    }
    auto* button = new PushButton{PushButton::Kind::secondary, text};
    button->setObjectName(QString::fromLatin1(name));
    button->set_icon(Icon::next, true);
    connect(button, &PushButton::clicked, this, [this, id = rung->exercise] { emit chosen(id); });
    auto* row = new FlowRow;
    row->add(button);
    column->addWidget(row);
}

void ExercisePage::add_sources()
{
    QStringList lines;
    for (const content::Source& source : view_.sources) lines << ArticleSources::line(source);
    if (!lines.isEmpty()) {
        add(new TextLabel{TextRole::h3, ArticleSources::heading()}, length::kSectionGap);
        auto* list = new BulletList;
        list->set_lines(lines);
        add(list, length::kUnit);
    }
    auto* reviewed = new TextLabel{TextRole::small, ArticleSources::checked(view_.reviewed, view_.read_by, words())};
    reviewed->set_ink(Ink::secondary);
    add(reviewed, length::kBlockGap);
}

void ExercisePage::add_text(const QString& heading, const QString& text)
{
    add(new TextLabel{TextRole::h2, heading}, length::kSectionGap);
    add(new TextLabel{TextRole::body, text}, length::kUnit);
}

void ExercisePage::add(QWidget* part, int above)
{
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, above, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(part);
    column()->addWidget(whole);
    made_ << whole;
}

} // namespace trygg::ui
