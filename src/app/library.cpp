#include "app/library.h"

#include "content/collect_faults.h"
#include "content/contact_reader.h"
#include "content/exercise_reader.h"
#include "content/red_flag_reader.h"

namespace trygg::app {

Library read_library(const std::filesystem::path& directory)
{
    Faults faults;
    auto catalogue = content::collect_faults(faults, [&] { return content::read_catalogue(directory); });
    auto red_flags = content::collect_faults(faults, [&] { return content::read_red_flags(directory / "triage.json"); });
    auto contacts = content::collect_faults(faults, [&] { return content::read_contacts(directory / "contacts.json"); });
    if (!faults.empty()) throw ContentError{std::move(faults)};
    return {std::move(*catalogue), triage::Questionnaire{std::move(*red_flags)}, std::move(*contacts)};
}

} // namespace trygg::app
