#pragma once

#include "content/text_search.h"
#include "content/treatment.h"
#include "ui/pages/learn_search.h"
#include "ui/text/words.h"

#include <vector>

namespace trygg::ui {

/// A text that Learn's search looks through, and where it leads.
struct LearnEntry {
    content::Searchable text;
    LearnTarget target;
};

/// The articles, the places with the names of what is in them, and each treatment with what is known of it.
[[nodiscard]] std::vector<LearnEntry> learn_entries(const std::vector<content::Article>& articles,
                                                    const std::vector<content::Action>& places,
                                                    const content::Treatments& treatments, const content::TextBook& book);

/// Looks through entries in one language.
class LearnIndex {
public:
    explicit LearnIndex(std::vector<LearnEntry> entries);

    [[nodiscard]] std::vector<LearnHit> find(const QString& typed) const;

private:
    std::vector<LearnEntry> entries_;
    content::TextSearch search_;
};

} // namespace trygg::ui
