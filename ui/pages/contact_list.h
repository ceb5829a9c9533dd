#pragma once

#include "content/contact.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"

#include <vector>

namespace trygg::ui {

/// Whom to call: name, number and when this one is right, under each other. Numbers can be copied.
class ContactList : public Card {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit ContactList(const Words& words, QWidget* parent = nullptr);

    void show_contacts(const std::vector<content::Contact>& contacts);
    /// Writes every word anew.
    void retranslate();

private:
    const Words& words_;
    std::vector<content::Contact> contacts_;
    QWidget* list_ = nullptr;
};

/// The words on a contact; empty where the language has none.
[[nodiscard]] content::ContactWords words_on(const Words& words, const content::Contact& contact);

} // namespace trygg::ui
