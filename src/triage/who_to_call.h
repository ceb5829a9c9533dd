#pragma once

#include "content/contact.h"
#include "shared/date.h"
#include "triage/assess.h"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace trygg::triage {

/// Where and when somebody looks for care.
struct CareContext {
    Country country = Country::sweden;
    /// One of the country's region ids; without it every region's line is named.
    std::optional<std::string> region;
    /// The person's own time.
    Moment at;
};

/// What of a verdict decides whom to call.
struct CallReason {
    Level level = Level::self_care;
    /// Nothing but cauda equina signs, or nothing but thoughts of suicide, set the level.
    bool only_cauda_equina = false, only_suicide = false;
    /// Thoughts of suicide at any level; signs for the maternity unit at this one.
    bool suicide = false, maternity = false;
    friend auto operator<=>(const CallReason&, const CallReason&) = default;
};

/// What of `verdict` decides whom to call.
[[nodiscard]] CallReason call_reason(const content::Contacts& contacts, const Verdict& verdict);

/// Whether general practice is open: Monday to Friday, 08 to 16. Public holidays are not known.
[[nodiscard]] bool is_office_hours(const Moment& at);

/// Whom to call, first choice first. Country, region and hour decide it; they never change the level.
[[nodiscard]] std::vector<content::Contact> contacts_for(const content::Contacts& contacts,
                                                         const CallReason& reason,
                                                         const CareContext& context);
/// Whom to call on `verdict`.
[[nodiscard]] std::vector<content::Contact> contacts_for(const content::Contacts& contacts,
                                                         const Verdict& verdict,
                                                         const CareContext& context);

/// The contacts of one role in a country, in the order of the file; of `region` only, where one is given.
[[nodiscard]] std::vector<content::Contact> contacts_with(const content::Contacts& contacts,
                                                          content::ContactRole role,
                                                          const CareContext& context);

} // namespace trygg::triage
