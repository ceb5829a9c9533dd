#pragma once

#include "content/contact.h"
#include "ui/pages/guide_page.h"

namespace trygg::ui {

class Card;
class ContactList;
class NoticeBar;

/// What the page for finding help shows, in the language of the words.
struct FindHelpView {
    Country country = Country::sweden;
    /// Whom to call in the person's country and region, the most urgent first.
    std::vector<content::Contact> contacts;
    /// Who can help, in every country.
    std::vector<content::Helper> helpers;
    /// Blocks of the article on finding help: what to know of referrals, and how to prepare.
    std::vector<content::Block> referral, prepare;
    friend bool operator==(const FindHelpView&, const FindHelpView&) = default;
};

/// Who does what in the person's country, what it needs, whom to call and how to prepare.
class FindHelpPage : public GuidePage {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit FindHelpPage(const Words& words, QWidget* parent = nullptr);

    void show_help(const FindHelpView& view);

signals:
    /// Another country is to be chosen, in the settings.
    void settings();

protected:
    void retranslate() override;

private:
    void build();
    void write_helpers();
    void add_helper(const content::Helper& helper);
    void write_blocks(QWidget* whole, const std::vector<content::Block>& blocks);
    [[nodiscard]] QString country_words() const;

    std::optional<FindHelpView> view_;
    PushButton* country_;
    NoticeBar* urgent_;
    PushButton* help_now_;
    TextLabel* numbers_head_;
    ContactList* numbers_;
    QWidget* checked_;
    TextLabel* helpers_head_;
    Card* helpers_;
    TextLabel* referral_head_;
    QWidget* referral_;
    TextLabel* prepare_head_;
    TextLabel* bring_;
    QWidget* prepare_;
    PushButton* questions_;
    PushButton* work_;
    PushButton* more_;
    QList<QWidget*> made_;
};

} // namespace trygg::ui
