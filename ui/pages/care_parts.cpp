#include "ui/pages/care_parts.h"

#include "ui/pages/bullet_list.h"
#include "ui/pages/contact_list.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/numeral_block.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kToNext = 12, kToHead = 20, kToBelow = 8;

/// A part with room above it, so that it goes away in one piece.
QWidget* spaced(QWidget* part, int above)
{
    if (above == 0) return part;
    auto* frame = new QWidget;
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(0, above, 0, 0);
    layout->addWidget(part);
    return frame;
}

/// Whether `contact` is one of the lines of several regions, so that none of them is the one to call.
bool is_one_of_several_regions(const content::Contact& contact, const std::vector<content::Contact>& contacts)
{
    return !contact.region.empty() && std::any_of(contacts.begin(), contacts.end(), [&](const content::Contact& other) {
        return other.role == contact.role && other.region != contact.region;
    });
}

QStringList lines_of(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts) lines << to_qt(text);
    return lines;
}

} // namespace

CareParts::CareParts(const Words& words, QVBoxLayout* column, QList<QWidget*>& made)
    : words_{words}, column_{column}, made_{made}
{
}

void CareParts::add(QWidget* part, int above)
{
    QWidget* whole = spaced(part, above);
    column_->addWidget(whole);
    made_ << whole;
}

void CareParts::lead(const QString& text) { add(new TextLabel{TextRole::lead, text}, column_->isEmpty() ? 0 : kToBelow); }

void CareParts::text(const QString& text) { add(new TextLabel{TextRole::body, text}, kToBelow); }

void CareParts::head(const QString& text) { add(new TextLabel{TextRole::h3, text}, kToHead); }

void CareParts::say(const QStringList& sentences)
{
    if (sentences.isEmpty()) return;
    head(tr("Say this"));
    for (const QString& sentence : sentences) {
        auto* quote = new TextLabel{TextRole::lead, words_.locale().quoteString(sentence)};
        quote->set_selectable(true);
        add(quote, kToBelow);
    }
}

void CareParts::steps(const QStringList& steps)
{
    if (steps.isEmpty()) return;
    head(tr("Do this"));
    auto* list = new StepList;
    list->set_steps(steps);
    add(list, kToNext);
}

void CareParts::bullets(const QStringList& lines)
{
    auto* list = new BulletList;
    list->set_lines(lines);
    add(list, kToBelow);
}

void CareParts::calls(const std::vector<content::Contact>& contacts, Tone tone)
{
    const auto first = std::find_if(contacts.begin(), contacts.end(),
                                    [](const content::Contact& one) { return !one.number.empty(); });
    for (auto at = contacts.begin(); at != first; ++at) {
        const content::ContactWords said = words_on(words_, *at);
        add(new TextLabel{TextRole::h2, to_qt(said.name)}, kToHead);
        text(to_qt(said.when));
    }
    if (first == contacts.end()) return;
    if (is_one_of_several_regions(*first, contacts)) {
        head(tr("Call the one in your region"));
        list({first, contacts.end()});
        return;
    }
    const content::ContactWords said = words_on(words_, *first);
    auto* number = new NumeralBlock{tone};
    number->setObjectName(QStringLiteral("care.number"));
    number->set_words(to_qt(first->number), tr("%1. %2").arg(to_qt(said.name), to_qt(said.when)));
    add(number, kToHead);
    if (first + 1 != contacts.end()) list({first + 1, contacts.end()});
}

void CareParts::emergency_number(const CareResult& result)
{
    if (!result.emergency) return;
    const QString name = to_qt(words_on(words_, *result.emergency).name);
    add(new TextLabel{TextRole::body_bold, tr("%1: %2").arg(name, to_qt(result.emergency->number))}, kToBelow);
}

void CareParts::list(const std::vector<content::Contact>& contacts)
{
    auto* shown = new ContactList{words_};
    shown->show_contacts(contacts);
    add(shown, kToNext);
}

void CareParts::safety_net(const CareResult& result)
{
    const content::SafetyNetWords& net = words_.book().safety_net;
    auto* card = new Card;
    card->setObjectName(QStringLiteral("care.safety_net"));
    QList<QWidget*> inside;
    CareParts parts{words_, card->body(), inside};
    auto* title = new TextLabel{TextRole::h2, to_qt(net.title)};
    title->set_ink(Ink::danger);
    parts.add(title, 0);
    parts.text(to_qt(net.lead));
    parts.bullets(lines_of(net.signs));
    auto* action = new TextLabel{TextRole::body_bold, to_qt(net.action)};
    parts.add(action, kToNext);
    if (result.emergency) {
        auto* number = new NumeralBlock{Tone::danger};
        number->set_words(to_qt(result.emergency->number), to_qt(words_on(words_, *result.emergency).name));
        parts.add(number, kToNext);
    }
    add(card, kToHead);
}

void CareParts::somebody_to_talk_to(const std::vector<content::Contact>& contacts)
{
    auto* card = new Card{Card::Kind::tint};
    card->setObjectName(QStringLiteral("care.talk_to"));
    QList<QWidget*> inside;
    CareParts parts{words_, card->body(), inside};
    parts.lead(words_.phrase("wellbeing/kind_help"));
    parts.list(contacts);
    add(card, kToHead);
}

void CareParts::checked_on(const std::vector<content::Contact>& contacts)
{
    const auto oldest = std::min_element(contacts.begin(), contacts.end(), [](const auto& one, const auto& other) {
        return one.verified_on < other.verified_on;
    });
    if (oldest == contacts.end()) return;
    const QString day = words_.locale().toString(to_qt(oldest->verified_on), QLocale::LongFormat);
    auto* checked = new TextLabel{TextRole::small, tr("The numbers were checked on %1.").arg(day)};
    checked->set_ink(Ink::secondary);
    add(checked, kToNext);
}

void remove_parts(QList<QWidget*>& parts)
{
    for (QWidget* part : std::as_const(parts)) {
        part->hide();
        part->deleteLater();
    }
    parts.clear();
}

} // namespace trygg::ui
