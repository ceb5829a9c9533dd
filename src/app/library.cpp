#include "app/library.h"

#include "content/contact_reader.h"
#include "content/exercise_reader.h"
#include "content/red_flag_reader.h"

namespace trygg::app {
namespace {

/// Runs `read`; where the content is at fault, its faults go to `faults`.
template <class Read> auto collect(Faults& faults, Read read) -> std::optional<decltype(read())>
{
    try {
        return read();
    } catch (const ContentError& error) {
        faults.insert(faults.end(), error.faults().begin(), error.faults().end());
        return std::nullopt;
    }
}

} // namespace

Library read_library(const std::filesystem::path& directory)
{
    Faults faults;
    auto catalogue = collect(faults, [&] { return content::read_catalogue(directory); });
    auto red_flags = collect(faults, [&] { return content::read_red_flags(directory / "triage.json"); });
    auto contacts = collect(faults, [&] { return content::read_contacts(directory / "contacts.json"); });
    if (!faults.empty()) throw ContentError{std::move(faults)};
    return {std::move(*catalogue), triage::Questionnaire{std::move(*red_flags)}, std::move(*contacts)};
}

} // namespace trygg::app
