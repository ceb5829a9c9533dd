#pragma once

#include "content/contact.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace trygg::content {

/// The contacts in `file` (content/contacts.json); throws ContentError with every fault.
[[nodiscard]] Contacts read_contacts(const std::filesystem::path& file);

/// The contacts in the JSON `text`; `file` is the name that the faults carry.
[[nodiscard]] Contacts read_contacts(std::string_view text, const std::string& file);

} // namespace trygg::content
