#include "ui/pages/contact_list.h"

#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

QVBoxLayout* number_column(QWidget* part)
{
    auto* lines = new QVBoxLayout{part};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kHalf);
    return lines;
}

QWidget* row_of(const Words& words, const content::Contact& contact)
{
    const content::ContactWords said = words_on(words, contact);
    auto* left = new QWidget;
    auto* lines = number_column(left);
    lines->addWidget(new TextLabel{TextRole::h3, to_qt(said.name)});
    auto* when = new TextLabel{TextRole::body, to_qt(said.when)};
    when->set_ink(Ink::secondary);
    lines->addWidget(when);
    auto* row = new FlowRow;
    row->add(left, 1);
    if (contact.number.empty()) return row;
    auto* number = new TextLabel{TextRole::h1, to_qt(contact.number)};
    number->set_ink(Ink::primary);
    number->set_selectable(true);
    number->setObjectName(QStringLiteral("contact.") + to_qt(contact.id));
    number->setAccessibleName(QStringLiteral("%1, %2").arg(to_qt(said.name), to_qt(contact.number)));
    row->set_gap(length::kSectionGap);
    row->add(number);
    return row;
}

} // namespace

content::ContactWords words_on(const Words& words, const content::Contact& contact)
{
    const auto found = words.book().contacts.find(contact.id);
    return found == words.book().contacts.end() ? content::ContactWords{} : found->second;
}

ContactList::ContactList(const Words& words, QWidget* parent) : Card{Kind::surface, parent}, words_{words} {}

void ContactList::show_contacts(const std::vector<content::Contact>& contacts)
{
    if (contacts == contacts_) return;
    contacts_ = contacts;
    retranslate();
}

void ContactList::retranslate()
{
    if (list_) {
        list_->setParent(nullptr);
        list_->deleteLater();
    }
    list_ = new QWidget;
    auto* lines = number_column(list_);
    lines->setSpacing(length::kChoiceGap);
    bool first = true;
    for (const content::Contact& contact : contacts_) {
        if (!first) lines->addWidget(new Hairline);
        first = false;
        lines->addWidget(row_of(words_, contact));
    }
    body()->addWidget(list_);
}

} // namespace trygg::ui
