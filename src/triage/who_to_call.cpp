#include "triage/who_to_call.h"

#include <algorithm>
#include <chrono>

namespace trygg::triage {
namespace {

using content::Contact;
using content::ContactRole;
using content::Contacts;
using namespace std::chrono_literals;

bool names_one_of(const std::vector<RuleId>& fired, const std::vector<RuleId>& wanted)
{
    return std::find_first_of(fired.begin(), fired.end(), wanted.begin(), wanted.end()) != fired.end();
}

bool are_all_in(const std::vector<RuleId>& fired, const std::vector<RuleId>& wanted)
{
    return !fired.empty() && std::all_of(fired.begin(), fired.end(), [&](const RuleId& rule) {
        return std::find(wanted.begin(), wanted.end(), rule) != wanted.end();
    });
}

/// Collects contacts, first choice first, each once.
class CallList {
public:
    CallList(const Contacts& contacts, const CareContext& context)
        : contacts_{contacts}, context_{context},
          care_{*std::find_if(contacts.countries.begin(), contacts.countries.end(),
                              [&](const content::CountryCare& one) { return one.country == context.country; })}
    {
    }

    void add(ContactRole role)
    {
        for (Contact& contact : contacts_with(contacts_, role, context_))
            if (std::find(list_.begin(), list_.end(), contact) == list_.end())
                list_.push_back(std::move(contact));
    }

    /// Medical advice at this hour; the out-of-hours line is there in office hours too.
    void add_advice_now()
    {
        if (!care_.advice_at_all_hours && is_office_hours(context_.at)) add(ContactRole::office_hours);
        add(ContactRole::advice);
    }

    void add_cauda_equina()
    {
        for (const ContactRole role : care_.cauda_equina) {
            if (role == ContactRole::advice) add_advice_now();
            else add(role);
        }
    }

    void add_suicide_lines()
    {
        add(ContactRole::suicide_line);
        add(ContactRole::emergency);
    }

    [[nodiscard]] std::vector<Contact> take() { return std::move(list_); }

private:
    const Contacts& contacts_;
    const CareContext& context_;
    const content::CountryCare& care_;
    std::vector<Contact> list_;
};

} // namespace

bool is_office_hours(const Moment& at)
{
    const unsigned day = weekday_of(at.day()).iso_encoding();
    const auto time = at.minute_of_day();
    return day <= 5 && time >= 8h && time < 16h;
}

std::vector<Contact> contacts_with(const Contacts& contacts, ContactRole role, const CareContext& context)
{
    std::vector<Contact> found;
    std::copy_if(contacts.contacts.begin(), contacts.contacts.end(), std::back_inserter(found),
                 [&](const Contact& one) {
                     const bool here = one.region.empty() || !context.region || one.region == *context.region;
                     return one.country == context.country && one.role == role && here;
                 });
    return found;
}

CallReason call_reason(const Contacts& contacts, const Verdict& verdict)
{
    return {.level = verdict.level,
            .only_cauda_equina = are_all_in(verdict.deciding, contacts.cauda_equina_rules),
            .only_suicide = are_all_in(verdict.deciding, contacts.suicide_rules),
            .suicide = names_one_of(verdict.rules, contacts.suicide_rules),
            .maternity = names_one_of(verdict.deciding, contacts.maternity_rules)};
}

std::vector<Contact> contacts_for(const Contacts& contacts, const CallReason& reason, const CareContext& context)
{
    CallList list{contacts, context};
    switch (reason.level) {
    case Level::emergency:
        if (reason.only_cauda_equina) list.add_cauda_equina();
        else list.add(ContactRole::emergency);
        break;
    case Level::same_day:
        if (reason.only_suicide) list.add_suicide_lines();
        if (reason.maternity) list.add(ContactRole::maternity);
        list.add_advice_now();
        break;
    case Level::physio: list.add(ContactRole::physiotherapist); [[fallthrough]];
    case Level::within_days:
        list.add(ContactRole::office_hours);
        list.add(ContactRole::advice);
        break;
    case Level::self_care: list.add_advice_now(); break;
    }
    if (reason.suicide) list.add_suicide_lines();
    return list.take();
}

std::vector<Contact> contacts_for(const Contacts& contacts, const Verdict& verdict, const CareContext& context)
{
    return contacts_for(contacts, call_reason(contacts, verdict), context);
}

} // namespace trygg::triage
