#pragma once

#include "diary/contents.h"
#include "diary/draft.h"
#include "plan/event.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace trygg::storage {

/// The most characters of a note, of a clinician's name, and of an activity's plan B.
inline constexpr std::size_t kNoteCharacters = 1000, kWhoCharacters = 200, kPlanBCharacters = 80;

/// What keeps an event out of a diary, in English; empty when nothing does. The ranges are those of
/// the event types of `rygg plan`; the same check stands at the way in and at the way out.
[[nodiscard]] std::string fault_in(const plan::Event& event);
/// The same for a prescription.
[[nodiscard]] std::string fault_in(const plan::Prescription& prescription);
/// The same for a profile or a change of it.
[[nodiscard]] std::string fault_in(const plan::ProfileChange& profile);
/// The same for the first plan.
[[nodiscard]] std::string fault_in(const diary::Programme& programme);
/// The same for a draft.
[[nodiscard]] std::string fault_in(const diary::Draft& draft);

/// Whether the moment can be written as text and read again.
[[nodiscard]] bool is_moment(const Moment& moment);
/// Whether `text` is plain text of 1 to `most` characters.
[[nodiscard]] bool is_text(std::string_view text, std::size_t most);

/// The name of the event's type in tables and files.
[[nodiscard]] std::string_view type_of(const plan::EventBody& body);

/// The profile as a change of everything in it.
[[nodiscard]] plan::ProfileChange as_change(const plan::Profile& profile);

} // namespace trygg::storage
