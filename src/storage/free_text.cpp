#include "storage/free_text.h"

#include "content/plain_text.h"
#include "storage/event_check.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace trygg::storage {
namespace {

/// Bytes of the character that begins with `lead`.
std::size_t width(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Whether the bytes behind the first belong to the same character.
bool is_continued(std::string_view character)
{
    return std::ranges::all_of(character.substr(1),
                               [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; });
}

void tidy(std::optional<std::string>& text, std::size_t most)
{
    if (!text) return;
    *text = one_line(*text, most);
    if (text->empty()) text.reset();
}

} // namespace

std::string one_line(std::string_view typed, std::size_t most)
{
    std::string line;
    std::size_t count = 0;
    while (!typed.empty() && count < most) {
        const std::string_view character = typed.substr(0, width(typed.front()));
        if (content::is_plain_text(character)) {
            line += character;
            ++count;
        } else if (is_continued(character)) {
            line += ' ';
            ++count;
        } else {
            typed.remove_prefix(1);
            continue;
        }
        typed.remove_prefix(character.size());
    }
    const auto last = line.find_last_not_of(' ');
    line.resize(last == std::string::npos ? 0 : last + 1);
    return line;
}

plan::EventBody with_one_line_texts(plan::EventBody body)
{
    if (auto* session = std::get_if<plan::SessionEvent>(&body)) tidy(session->note, kNoteCharacters);
    if (auto* later = std::get_if<plan::LaterEvent>(&body)) tidy(later->note, kNoteCharacters);
    if (auto* pain = std::get_if<plan::DailyPainEvent>(&body)) tidy(pain->note, kNoteCharacters);
    if (auto* clearance = std::get_if<plan::ClearanceEvent>(&body))
        clearance->who = one_line(clearance->who, kWhoCharacters);
    if (auto* prescribe = std::get_if<plan::PrescribeEvent>(&body))
        prescribe->entry = with_one_line_texts(std::move(prescribe->entry));
    return body;
}

plan::PrescriptionEntry with_one_line_texts(plan::PrescriptionEntry entry)
{
    if (auto* activity = std::get_if<plan::OwnActivity>(&entry)) tidy(activity->plan_b, kPlanBCharacters);
    return entry;
}

} // namespace trygg::storage
