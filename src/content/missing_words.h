#pragma once

#include "content/contact.h"
#include "content/exercise.h"
#include "content/red_flag.h"
#include "content/text_book.h"

#include <string>
#include <vector>

namespace trygg::content {

/// The facts whose words `book` lacks, each as kind/id, in the order of the facts.
[[nodiscard]] std::vector<std::string> missing_words(const Catalogue& catalogue, const RedFlags& red_flags,
                                                     const Contacts& contacts, const TextBook& book);

} // namespace trygg::content
