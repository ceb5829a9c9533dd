#include "ui/pages/plan_page.h"

#include "ui/pages/bullet_list.h"
#include "plan/strength_days.h"
#include "ui/pages/plan_days.h"
#include "ui/pages/plan_goals.h"
#include "ui/pages/plan_health.h"
#include "ui/pages/plan_list.h"
#include "ui/pages/tab_chain.h"
#include "ui/pages/today_state.h"
#include "ui/text/wording.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/week_dots.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

QVBoxLayout* plain_column(QWidget* part)
{
    auto* lines = new QVBoxLayout{part};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kHalf);
    return lines;
}

} // namespace

PlanPage::PlanPage(const Words& words, const ExerciseFacts& facts, const content::Catalogue& catalogue, QWidget* parent)
    : Page{words, length::kToday, parent}, facts_{facts}, catalogue_{catalogue}, title_{new TextLabel{TextRole::h1}}, when_{new TextLabel},
      change_days_{new PushButton{PushButton::Kind::secondary}}, strength_{new TextLabel}, week_{new WeekDots},
      days_{new PlanDays{words}}, notice_{new NoticeBar},
      list_{new PlanList{words, facts, catalogue}},
      goals_{new PlanGoals{words, facts}}, library_{new PushButton{PushButton::Kind::quiet_flush}}, programmes_{new PushButton{PushButton::Kind::quiet_flush}},
      handout_{new PushButton{PushButton::Kind::quiet_flush}}, health_head_{new TextLabel{TextRole::h2}},
      health_lead_{new TextLabel}, health_lines_{new BulletList},
      change_health_{new PushButton{PushButton::Kind::secondary}}, health_{new PlanHealth}
{
    setObjectName(QStringLiteral("plan"));
    build();
    connect_parts();
    retranslate();
}

void PlanPage::build()
{
    column()->setSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{make_head(), days_, notice_, list_, make_links(), goals_, make_health(), health_})
        column()->addWidget(part);
    days_->hide();
    health_->hide();
    notice_->hide();
}

QWidget* PlanPage::make_head()
{
    when_->set_ink(Ink::secondary);
    change_days_->setObjectName(QStringLiteral("plan.change_days"));
    change_days_->set_icon(Icon::plan);
    auto* words = new QWidget;
    auto* lines = plain_column(words);
    lines->addWidget(title_);
    lines->addWidget(when_);
    lines->addWidget(strength_);
    strength_->set_ink(Ink::secondary);
    lines->addSpacing(length::kUnit);
    lines->addWidget(week_);
    auto* head = new FlowRow;
    head->add(words, 1);
    head->add(change_days_);
    return head;
}

QWidget* PlanPage::make_links()
{
    library_->setObjectName(QStringLiteral("plan.library"));
    programmes_->setObjectName(QStringLiteral("plan.programmes"));
    handout_->setObjectName(QStringLiteral("plan.handout"));
    handout_->set_icon(Icon::print);
    auto* row = new FlowRow;
    row->set_gap(length::kUnit * 2);
    for (QWidget* link : QList<QWidget*>{library_, programmes_, handout_}) row->add(link);
    connect(library_, &PushButton::clicked, this, &PlanPage::library);
    connect(programmes_, &PushButton::clicked, this, &PlanPage::programmes);
    connect(handout_, &PushButton::clicked, this, &PlanPage::handout);
    return row;
}

QWidget* PlanPage::make_health()
{
    change_health_->setObjectName(QStringLiteral("plan.change_health"));
    health_lead_->set_ink(Ink::secondary);
    auto* part = new QWidget;
    auto* lines = plain_column(part);
    lines->setSpacing(length::kUnit);
    lines->addSpacing(length::kUnit);
    lines->addWidget(health_head_);
    lines->addWidget(health_lead_);
    lines->addWidget(health_lines_);
    lines->addSpacing(length::kHalf);
    auto* buttons = new FlowRow;
    buttons->add(change_health_);
    lines->addWidget(buttons);
    return part;
}

void PlanPage::connect_parts()
{
    connect(change_days_, &PushButton::clicked, this, [this] {
        open(days_);
        days_->focus_answer();
    });
    connect(change_health_, &PushButton::clicked, this, [this] {
        open(health_);
        health_->focus_answer();
    });
    connect(days_, &InlineConfirm::cancelled, this, [this] { close(days_, change_days_); });
    connect(health_, &InlineConfirm::cancelled, this, [this] { close(health_, change_health_); });
    connect(days_, &PlanDays::changed, this, &PlanPage::ask);
    connect(health_, &PlanHealth::changed, this, &PlanPage::ask);
    connect(list_, &PlanList::changed, this, &PlanPage::ask);
    connect(goals_, &PlanGoals::wished, this, &PlanPage::wish);
    connect(goals_, &PlanGoals::area_changed, this, [this](InlineConfirm* area) {
        if (area) list_->close_areas();
        if (area) days_->hide();
        if (area) health_->hide();
        set_open_area(area);
        chain_tabs(widget());
    });
    connect(list_, &PlanList::opened, this, [this] { chain_tabs(widget()); });
    connect(list_, &PlanList::area_changed, this, [this](InlineConfirm* area) {
        if (area && days_->isVisible()) days_->hide();
        if (area && health_->isVisible()) health_->hide();
        if (area) goals_->close_area();
        set_open_area(area);
    });
}

void PlanPage::show_plan(const PlanView& view)
{
    done_.reset();
    if (view_ == view && !asked_) return retranslate();
    view_ = view;
    if (asked_ && asked_->holds_in(view)) done_ = std::exchange(asked_, std::nullopt);
    asked_.reset();
    const QWidget* focused = window()->focusWidget();
    const bool had_keyboard = focused && isAncestorOf(focused);
    days_->hide();
    health_->hide();
    days_->show_profile(view.profile);
    health_->show_profile(view.profile);
    list_->show_view(view);
    goals_->show_view(view);
    set_open_area(nullptr);
    retranslate();
    if (done_) move_keyboard();
    else if (had_keyboard) first_focus()->setFocus(Qt::OtherFocusReason);
}

QWidget* PlanPage::first_focus() const
{
    QWidget* row = list_->first_row();
    return row && days_->isHidden() ? row : change_days_;
}

void PlanPage::ask(const plan::EventBody& event)
{
    asked_.emplace(event, *view_);
    emit changed(event);
}

void PlanPage::wish(const GoalWish& wish)
{
    asked_.emplace(plan::PrescribeEvent{wish.activity}, *view_);
    emit goal_wished(wish);
}

void PlanPage::open(InlineConfirm* editor)
{
    list_->close_areas();
    goals_->close_area();
    days_->setVisible(editor == days_);
    health_->setVisible(editor == health_);
    if (view_ && editor == days_) days_->show_profile(view_->profile);
    if (view_ && editor == health_) health_->show_profile(view_->profile);
    set_open_area(editor);
}

void PlanPage::close(InlineConfirm* editor, PushButton* opener)
{
    editor->hide();
    set_open_area(nullptr);
    opener->setFocus(Qt::OtherFocusReason);
}

void PlanPage::set_open_area(InlineConfirm* area)
{
    PushButton* confirm = area ? area->confirm_button() : nullptr;
    set_primary(confirm && confirm->kind() == PushButton::Kind::primary ? confirm : nullptr);
    set_back(area ? area->cancel_button() : nullptr);
}

/// After a change the keyboard is at what was changed, or at the way back.
void PlanPage::move_keyboard()
{
    const auto exercise = done_->exercise();
    QWidget* row = exercise ? list_->row(*exercise) : nullptr;
    QWidget* to = undo_ ? undo_ : row ? row : done_->is_health() ? change_health_ : change_days_;
    if (!row) to_top();
    to->setFocus(Qt::OtherFocusReason);
}

void PlanPage::retranslate()
{
    title_->set_text(tr("Your plan"));
    change_days_->setText(tr("Change days"));
    change_health_->setText(tr("Change these answers"));
    library_->setText(tr("All exercises"));
    programmes_->setText(tr("Ready-made programmes"));
    handout_->setText(tr("Print my exercises"));
    days_->retranslate();
    health_->retranslate();
    write_head();
    write_health();
    if (!view_) return;
    write_notice();
    list_->retranslate();
    goals_->retranslate();
    write_week();
    chain_tabs(widget());
}

void PlanPage::write_head()
{
    if (!view_) return;
    const QStringList names = Wording{words()}.weekdays();
    QStringList chosen;
    for (const int day : view_->profile.days) chosen << names.value(day);
    QString days = words().locale().createSeparatedList(chosen);
    days = days.left(1).toUpper() + days.mid(1);
    when_->set_text(view_->profile.minutes
                        ? tr("%1, about %n minute(s) each time", nullptr, *view_->profile.minutes).arg(days)
                        : days);
}

bool PlanPage::has_strength() const
{
    const auto is_strength = [this](const plan::DayItem& item) {
        const content::Exercise* exercise = catalogue_.find(item.exercise);
        return exercise && exercise->goal == content::Goal::strength;
    };
    return std::ranges::any_of(view_->plan.items, is_strength) || std::ranges::any_of(view_->plan.not_today, is_strength);
}

/// The week at a glance: what was done, what rests, and when strength comes.
void PlanPage::write_week()
{
    const QStringList letters = Wording{words()}.weekday_letters(), names = Wording{words()}.weekdays();
    QList<WeekDot> dots;
    for (std::size_t i = 0; i < view_->week.size(); ++i)
        dots.append({letters.value(static_cast<qsizetype>(i)), dot_state(view_->week[i].kind), view_->week[i].today});
    const auto done = std::ranges::count(view_->week, app::DotKind::done, &app::DayDot::kind);
    const auto left = std::ranges::count_if(view_->week, [&](const app::DayDot& dot) {
        return dot.kind == app::DotKind::open && dot.day >= view_->plan.day;
    });
    week_->set_week(dots, tr("This week: %1 done, %2 to come. Rest counts.", "days").arg(done).arg(left));
    QStringList strength;
    for (const int day : plan::strength_days(view_->profile.days)) strength << names.value(day);
    strength_->set_text(tr("Strength on %1.", "weekdays").arg(words().locale().createSeparatedList(strength)));
    strength_->setVisible(has_strength());
}

void PlanPage::write_health()
{
    health_head_->set_text(tr("Your health"));
    const QStringList lines = view_ ? PlanHealth::lines_of(view_->profile) : QStringList{};
    health_lead_->set_text(lines.isEmpty() ? tr("You have answered that nothing here rules out exercises.")
                                           : tr("The plan leaves out exercises that do not suit, because:"));
    health_lines_->set_lines(lines);
    health_lines_->setVisible(!lines.isEmpty());
}

void PlanPage::write_notice()
{
    const plan::DayPlan& plan = view_->plan;
    notice_->clear_actions();
    undo_ = nullptr;
    notice_->setVisible(plan.blocked || plan.triage_due || done_);
    notice_->set_tone(plan.blocked || plan.triage_due ? Tone::caution : Tone::tint);
    notice_->set_icon(plan.blocked || plan.triage_due ? Icon::info : Icon::check);
    if (plan.blocked) {
        notice_->set_words(tr("The plan waits"),
                           tr("It is closed until somebody in health care has examined you. What to do stands under Today."));
    } else if (plan.triage_due) {
        notice_->set_words(tr("First a few safety questions"), tr("When they are answered, the exercises go on."));
        PushButton* answer = notice_->add_action(tr("Answer now"));
        answer->setObjectName(QStringLiteral("plan.answer"));
        connect(answer, &PushButton::clicked, this, &PlanPage::something_new);
    } else if (done_) {
        notice_->set_words(done_->said(words(), facts_), {});
        if (const auto* entry = done_->taken_out(*view_)) {
            undo_ = notice_->add_action(tr("Put it back"));
            undo_->setObjectName(QStringLiteral("plan.undo"));
            connect(undo_, &PushButton::clicked, this, [this, back = *entry] { ask(plan::PrescribeEvent{back}); });
        }
    }
}

} // namespace trygg::ui
