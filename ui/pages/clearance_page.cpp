#include "ui/pages/clearance_page.h"

#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kMostCharacters = 200, kMostDaysAgo = 60;

const QString kToday = QStringLiteral("0"), kYesterday = QStringLiteral("1"), kEarlier = QStringLiteral("earlier");

} // namespace

ClearancePage::ClearancePage(const Words& words, QWidget* parent)
    : Page{words, length::kQuestion, parent}, heading_{nullptr}, help_{nullptr}, who_{new TextField},
      when_head_{new TextLabel{TextRole::h3}},
      when_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}, days_ago_{new NumberField},
      chosen_day_{new TextLabel{TextRole::body}}, missing_{new TextLabel{TextRole::body_bold}},
      confirm_{new PushButton{PushButton::Kind::primary}}
{
    setObjectName(QStringLiteral("clearance"));
    PushButton* go_back = add_back(QStringLiteral("clearance.back"));
    heading_ = new TextLabel{TextRole::h1};
    help_ = new TextLabel{TextRole::lead};
    help_->set_ink(Ink::secondary);
    who_->edit()->setObjectName(QStringLiteral("clearance.who"));
    who_->set_max_length(kMostCharacters);
    when_->setObjectName(QStringLiteral("clearance.when"));
    days_ago_->edit()->setObjectName(QStringLiteral("clearance.days_ago"));
    days_ago_->set_range(2, kMostDaysAgo);
    chosen_day_->set_ink(Ink::secondary);
    missing_->set_ink(Ink::caution);
    confirm_->setObjectName(QStringLiteral("clearance.confirm"));
    confirm_->set_size(PushButton::Size::large);
    set_primary(confirm_);
    auto* buttons = new FlowRow;
    buttons->add(confirm_);

    const auto add = [this](QWidget* part, int above) {
        column()->addSpacing(above);
        column()->addWidget(part);
    };
    add(heading_, length::kBlockGap);
    add(help_, length::kTitleToLead);
    add(who_, length::kSectionGap);
    add(when_head_, length::kSectionGap);
    add(when_, length::kUnit);
    add(days_ago_, length::kBlockGap);
    add(chosen_day_, length::kUnit);
    add(missing_, length::kBlockGap);
    add(buttons, length::kBlockGap);
    connect(go_back, &QAbstractButton::clicked, this, &ClearancePage::back);
    connect(confirm_, &QAbstractButton::clicked, this, &ClearancePage::go_on);
    connect(who_, &TextField::edited, this, &ClearancePage::tell_day);
    connect(when_, &ChoiceGroup::chosen_changed, this, &ClearancePage::tell_day);
    connect(when_, &ChoiceGroup::confirmed, this, &ClearancePage::go_on);
    connect(days_ago_, &NumberField::value_changed, this, &ClearancePage::tell_day);
    connect(days_ago_, &NumberField::entered, this, &ClearancePage::go_on);
    retranslate();
}

void ClearancePage::show_clearance(Date today)
{
    today_ = today;
    pointed_out_ = false;
    who_->set_text({});
    when_->set_chosen({});
    days_ago_->set_value(std::nullopt);
    retranslate();
}

QWidget* ClearancePage::first_focus() const { return who_->edit(); }

std::optional<Date> ClearancePage::day() const
{
    const QString chosen = when_->chosen_one();
    if (chosen.isEmpty()) return std::nullopt;
    if (chosen != kEarlier) return plus_days(today_, -chosen.toInt());
    const auto days = days_ago_->value();
    return days ? std::optional{plus_days(today_, -*days)} : std::nullopt;
}

void ClearancePage::tell_day()
{
    const auto chosen = day();
    days_ago_->setVisible(when_->chosen_one() == kEarlier);
    chosen_day_->set_text(chosen ? words().locale().toString(to_qt(*chosen), QLocale::LongFormat) : QString{});
    chosen_day_->setVisible(chosen.has_value());
    const bool no_name = from_qt(who_->text()).empty();
    missing_->set_text(no_name   ? tr("Write who examined you, such as a doctor's name.")
                       : !chosen ? tr("Choose the day.")
                                 : QString{});
    missing_->setVisible(pointed_out_ && !missing_->text().isEmpty());
}

void ClearancePage::go_on()
{
    const std::string who = from_qt(who_->text());
    const auto on = day();
    if (!who.empty() && on) {
        emit cleared(who, *on);
        return;
    }
    pointed_out_ = true;
    tell_day();
    if (who.empty()) who_->edit()->setFocus(Qt::OtherFocusReason);
    else if (when_->chosen().isEmpty()) when_->focus_answer();
    else days_ago_->setFocus(Qt::OtherFocusReason);
}

void ClearancePage::retranslate()
{
    heading_->set_text(words().phrase("clearance/heading"));
    help_->set_text(words().phrase("clearance/help"));
    who_->set_words(words().phrase("clearance/who"));
    when_head_->set_text(words().phrase("clearance/when"));
    when_->set_question(words().phrase("clearance/when"));
    when_->set_choices({{.id = kToday, .title = tr("Today")},
                        {.id = kYesterday, .title = tr("Yesterday")},
                        {.id = kEarlier, .title = tr("Earlier")}});
    days_ago_->set_words(tr("How many days ago?"), tr("days"));
    confirm_->setText(words().phrase("clearance/confirm"));
    tell_day();
    chain_tabs(widget());
}

} // namespace trygg::ui
