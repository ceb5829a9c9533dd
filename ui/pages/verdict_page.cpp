#include "ui/pages/verdict_page.h"

#include "ui/pages/answer_words.h"
#include "ui/pages/care_parts.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/care_card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

using content::Level;

constexpr std::size_t kFewContacts = 3;

Tone tone_of(Level level)
{
    switch (level) {
    case Level::emergency: return Tone::danger;
    case Level::same_day:
    case Level::within_days: return Tone::caution;
    case Level::physio:
    case Level::self_care: return Tone::tint;
    }
    return Tone::danger;
}

QStringList lines_from(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts) lines << to_qt(text);
    return lines;
}

} // namespace

VerdictPage::VerdictPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, card_{new CareCard{Tone::tint}}, inside_layout_{new QVBoxLayout},
      below_layout_{new QVBoxLayout}, buttons_{new FlowRow}, done_{new PushButton{PushButton::Kind::primary}},
      print_{new PushButton{PushButton::Kind::secondary}}, change_{new PushButton{PushButton::Kind::quiet}}
{
    setObjectName(QStringLiteral("verdict"));
    done_->setObjectName(QStringLiteral("verdict.done"));
    print_->setObjectName(QStringLiteral("verdict.print"));
    print_->set_icon(Icon::print);
    change_->setObjectName(QStringLiteral("verdict.change"));
    change_->set_icon(Icon::back);
    set_back(change_);
    inside_layout_->setSpacing(0);
    card_->body()->addLayout(inside_layout_);
    card_->body()->addSpacing(length::kSectionGap);
    card_->body()->addWidget(buttons_);
    column()->addWidget(card_);
    column()->addLayout(below_layout_);
    connect(done_, &QAbstractButton::clicked, this, &VerdictPage::done);
    connect(change_, &QAbstractButton::clicked, this, &VerdictPage::change_answers);
    connect(print_, &QAbstractButton::clicked, this, [this] { emit print(note_on(result_, this->words())); });
    retranslate();
}

void VerdictPage::show_verdict(const CareResult& result)
{
    result_ = result;
    retranslate();
}

QWidget* VerdictPage::first_focus() const
{
    return result_.verdict.level >= Level::within_days ? print_ : done_;
}

bool VerdictPage::is_emergency() const { return result_.verdict.level == Level::emergency; }

void VerdictPage::retranslate()
{
    write_card();
    write_below();
    write_buttons();
    chain_tabs(widget());
}

void VerdictPage::write_card()
{
    remove_parts(inside_);
    const content::LevelWords& level = words().book().levels.at(std::string{content::id_of(result_.verdict.level)});
    card_->set_tone(tone_of(result_.verdict.level));
    card_->set_head(to_qt(level.band), to_qt(level.title));
    CareParts parts{words(), inside_layout_, inside_};
    const AnswerWords texts{words()};
    const QStringList reasons = texts.reasons(result_.verdict.deciding);
    const bool about_life = result_.is_about_life_alone();
    // Where one number is the one to call, it is the first thing to see; a list of lines needs its reason first.
    const bool number_first = is_emergency() && result_.contacts.size() <= kFewContacts;
    if (number_first) write_help(parts);
    if (reasons.isEmpty() || (!is_emergency() && !about_life)) parts.lead(to_qt(level.lead));
    for (const QString& reason : reasons) parts.lead(reason);
    if (about_life || (is_emergency() && result_.names(RuleId{"MIN-1"}))) parts.text(words().phrase("wellbeing/kind_help"));
    if (!number_first) write_help(parts);
    if (result_.verdict.level != Level::self_care) parts.say(texts.say(result_.verdict.deciding));
    if (!is_emergency()) write_advice(parts);
    parts.checked_on(result_.contacts);
}

void VerdictPage::write_advice(CareParts& parts)
{
    const content::LevelWords& level = words().book().levels.at(std::string{content::id_of(result_.verdict.level)});
    const bool about_life = result_.is_about_life_alone();
    if (!about_life) parts.steps(lines_from(level.steps));
    const QStringList lesser = AnswerWords{words()}.reasons(AnswerWords::lesser_rules(result_.verdict));
    if (!lesser.isEmpty()) {
        parts.head(tr("Also in your answers"));
        parts.bullets(lesser);
    }
    if (!about_life) {
        parts.head(result_.verdict.level == Level::same_day ? tr("While you wait") : tr("Keep an eye on this"));
        parts.bullets(lines_from(level.watch));
    }
    parts.emergency_number(result_);
}

void VerdictPage::write_help(CareParts& parts)
{
    const QString country = to_qt(code(result_.country));
    const auto phrase = [&](const char* path) { return words().phrase((path + country).toUtf8().constData()); };
    if (result_.verdict.level == Level::within_days) parts.text(phrase("contacts/how_to_book/"));
    if (result_.verdict.level == Level::physio) parts.text(phrase("contacts/physio_access/"));
    if (result_.verdict.level != Level::self_care) parts.calls(result_.contacts, tone_of(result_.verdict.level));
}

void VerdictPage::write_below()
{
    remove_parts(below_);
    CareParts parts{words(), below_layout_, below_};
    if (is_emergency()) return;
    const bool is_said = result_.is_about_life_alone();
    if (!is_said && (result_.names(RuleId{"MIN-2"}) || result_.is_heavy())) parts.somebody_to_talk_to(result_.talk_to);
    write_waiting(parts);
    if (result_.verdict.level <= Level::physio) parts.safety_net(result_);
}

void VerdictPage::write_waiting(CareParts& parts)
{
    const auto notice = [&](const QString& head, const QString& text) {
        auto* bar = new NoticeBar;
        bar->set_words(head, text);
        parts.add(bar, length::kBlockGap);
        return bar;
    };
    if (result_.is_under_age()) notice(tr("No exercise plan before you are 18"), words().phrase("under_18"));
    else if (result_.verdict.blocks_plan)
        notice(tr("The exercises wait"),
               tr("They open when a doctor or physiotherapist has examined you and said that you may exercise."));
    if (!result_.names(RuleId{"NEW-1"})) return;
    NoticeBar* bar = notice(tr("Something new?"), tr("Then it is best to answer all the questions once more."));
    PushButton* ask = bar->add_action(tr("Answer all questions"));
    ask->setObjectName(QStringLiteral("verdict.full_form"));
    connect(ask, &QAbstractButton::clicked, this, &VerdictPage::full_form);
}

void VerdictPage::write_buttons()
{
    const bool alone = is_emergency();
    for (PushButton* button : {done_, print_, change_}) buttons_->remove(button);
    done_->set_kind(alone ? PushButton::Kind::quiet : PushButton::Kind::primary);
    done_->set_size(alone ? PushButton::Size::normal : PushButton::Size::large);
    done_->set_icon(alone ? Icon::none : Icon::next, true);
    print_->set_kind(alone ? PushButton::Kind::danger : PushButton::Kind::secondary);
    print_->set_size(alone ? PushButton::Size::large : PushButton::Size::normal);
    if (!alone) buttons_->add(done_);
    buttons_->add(print_);
    buttons_->add(change_);
    if (alone) buttons_->add(done_);
    for (PushButton* button : {done_, print_, change_}) button->show();
    set_primary(alone ? nullptr : done_);
    done_->setText(alone ? tr("I have had help or been examined") : tr("Continue"));
    print_->setText(alone ? tr("Print this page") : tr("Print"));
    change_->setText(tr("Change my answers"));
}

} // namespace trygg::ui
