#pragma once

#include "shared/country.h"
#include "shared/language.h"
#include "ui/pages/page.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::ui {

class BlockHead;
class ChoiceGroup;

/// What the first page shows: language, country and, in Denmark, the region.
struct LanguageView {
    Language language = Language::swedish;
    std::optional<Country> country;
    std::optional<std::string> region;
    /// Ids of the Danish regions in the order of showing.
    std::vector<std::string> regions;
    friend bool operator==(const LanguageView&, const LanguageView&) = default;
};

/// The first page: which language, and where the person looks for care.
class LanguagePage : public Page {
    Q_OBJECT

public:
    explicit LanguagePage(const Words& words, QWidget* parent = nullptr);
    void show_choice(const LanguageView& view);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void language_chosen(trygg::Language language);
    void country_chosen(trygg::Country country);
    /// Empty: "I do not know".
    void region_chosen(const std::string& region);
    void larger_text();
    /// The person has kept a diary before and wants to go on with it.
    void have_diary();
    void next();

protected:
    void retranslate() override;

private:
    void show_regions();
    void go_on();

    LanguageView view_;
    BlockHead* language_head_;
    ChoiceGroup* language_;
    BlockHead* country_head_;
    ChoiceGroup* country_;
    BlockHead* region_head_;
    ChoiceGroup* region_;
    PushButton* continue_;
    PushButton* larger_;
    PushButton* have_diary_;
};

} // namespace trygg::ui
