#include "content/contact_reader.h"

#include "content/json_reader.h"
#include "content/json_view.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace trygg::content {
namespace {

constexpr std::array<std::pair<std::string_view, Country>, 3> kCountryCodes{{
    {code(Country::sweden), Country::sweden},
    {code(Country::norway), Country::norway},
    {code(Country::denmark), Country::denmark},
}};
constexpr std::array<std::pair<std::string_view, ContactRole>, 7> kRoles{{
    {"emergency", ContactRole::emergency},
    {"advice", ContactRole::advice},
    {"office_hours", ContactRole::office_hours},
    {"emergency_department", ContactRole::emergency_department},
    {"maternity", ContactRole::maternity},
    {"suicide_line", ContactRole::suicide_line},
    {"physiotherapist", ContactRole::physiotherapist},
}};
constexpr std::array<std::pair<std::string_view, PhysioAccess>, 2> kPhysioAccess{{
    {"direct", PhysioAccess::direct},
    {"paid_or_referred", PhysioAccess::paid_or_referred},
}};

/// A number as it is dialled: digits in groups, 3–12 of them.
bool is_number(std::string_view text)
{
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto spaces = std::count(text.begin(), text.end(), ' ');
    return digits >= 3 && digits <= 12 && digits + spaces == static_cast<std::ptrdiff_t>(text.size()) &&
           text.front() != ' ' && text.back() != ' ';
}

CountryCare read_country(const JsonView& view)
{
    CountryCare care;
    view.object_of({"country", "advice_at_all_hours", "physiotherapist", "regions", "cauda_equina"});
    if (const auto country = view.need("country")) care.country = country->one_of(kCountryCodes).value_or(care.country);
    if (const auto always = view.need("advice_at_all_hours"))
        care.advice_at_all_hours = always->boolean().value_or(true);
    if (const auto physio = view.need("physiotherapist"))
        care.physio = physio->one_of(kPhysioAccess).value_or(care.physio);
    if (const auto regions = view.need("regions"))
        for (const JsonView& region : regions->elements(0, 20))
            if (auto id = region.text(1, 40)) care.regions.push_back(std::move(*id));
    if (const auto roles = view.need("cauda_equina"))
        for (const JsonView& role : roles->elements(1, 7))
            if (const auto known = role.one_of(kRoles)) care.cauda_equina.push_back(*known);
    return care;
}

std::vector<Country> read_countries(const JsonView& helper, std::string_view key, std::size_t least)
{
    std::vector<Country> countries;
    if (const auto list = helper.need(key))
        for (const JsonView& one : list->elements(least, kCountries.size()))
            if (const auto country = one.one_of(kCountryCodes)) countries.push_back(*country);
    return countries;
}

Helper read_helper(const JsonView& view)
{
    Helper helper;
    view.object_of({"id", "countries", "access"});
    if (const auto id = view.need("id")) helper.id = id->text(1, 40).value_or("");
    helper.countries = read_countries(view, "countries", 1);
    helper.access = read_countries(view, "access", 0);
    return helper;
}

Contact read_contact(const JsonView& view)
{
    Contact contact;
    view.object_of({"id", "country", "role", "number", "region", "verified_on", "source"});
    if (const auto id = view.need("id")) contact.id = id->text(1, 40).value_or("");
    if (const auto country = view.need("country"))
        contact.country = country->one_of(kCountryCodes).value_or(contact.country);
    if (const auto role = view.need("role")) contact.role = role->one_of(kRoles).value_or(contact.role);
    if (const auto number = view.find("number")) {
        contact.number = number->text(3, 20).value_or("");
        if (!contact.number.empty() && !is_number(contact.number)) number->fault("is no telephone number");
    }
    if (const auto region = view.find("region")) contact.region = region->text(1, 40).value_or("");
    if (const auto verified = view.need("verified_on")) {
        const auto day = date_from(verified->text(10, 10).value_or(""));
        if (day) contact.verified_on = *day;
        else verified->fault("must be a day, YYYY-MM-DD");
    }
    if (const auto source = view.need("source")) contact.source = source->text(1, 200).value_or("");
    return contact;
}

std::vector<RuleId> read_rules(const JsonView& rules, std::string_view key)
{
    std::vector<RuleId> ids;
    if (const auto list = rules.need(key))
        for (const JsonView& one : list->elements(1, 64)) {
            const auto id = RuleId::from(one.text(1, 40).value_or(""));
            if (id) ids.push_back(*id);
            else one.fault("is no rule id");
        }
    return ids;
}

/// What every country must have: care of its own, the number for danger to life, advice in each region.
void check_whole(const Contacts& contacts, const JsonView& root)
{
    for (const Country country : kCountries) {
        const std::string name{code(country)};
        const auto care = std::find_if(contacts.countries.begin(), contacts.countries.end(),
                                       [&](const CountryCare& one) { return one.country == country; });
        if (care == contacts.countries.end()) {
            root.fault("no care is named for " + name);
            continue;
        }
        const auto has = [&](ContactRole role, std::string_view region) {
            return std::any_of(contacts.contacts.begin(), contacts.contacts.end(), [&](const Contact& one) {
                return one.country == country && one.role == role && one.region == region;
            });
        };
        for (const auto& [role_name, role] : kRoles) {
            const bool own_place = role == ContactRole::emergency_department || role == ContactRole::advice;
            if (!own_place && !has(role, "")) root.fault("no " + std::string{role_name} + " for " + name);
        }
        for (const ContactRole role : care->cauda_equina)
            if (role == ContactRole::emergency_department && !has(role, ""))
                root.fault("no emergency_department for " + name);
        if (care->regions.empty() && !has(ContactRole::advice, "")) root.fault("no advice for " + name);
        for (const Contact& one : contacts.contacts)
            if (one.country == country && !one.region.empty() &&
                std::find(care->regions.begin(), care->regions.end(), one.region) == care->regions.end())
                root.fault(one.id + ": " + one.region + " is no region of " + name);
        for (const std::string& region : care->regions)
            if (!has(ContactRole::advice, region)) root.fault("no advice for " + name + ' ' + region);
    }
}

Contacts from_reading(JsonReading reading, const std::string& file)
{
    Faults faults = std::move(reading.faults);
    if (!reading.complete) throw ContentError{std::move(faults)};
    const JsonView root{reading.value, file, faults};
    Contacts contacts;
    root.object_of({"countries", "rules", "helpers", "contacts"});
    if (const auto countries = root.need("countries"))
        for (const JsonView& view : countries->elements(kCountries.size(), kCountries.size()))
            contacts.countries.push_back(read_country(view));
    if (const auto helpers = root.need("helpers"))
        for (const JsonView& view : helpers->elements(1, 20)) contacts.helpers.push_back(read_helper(view));
    std::set<std::string> ids;
    if (const auto list = root.need("contacts"))
        for (const JsonView& view : list->elements(1, 200)) {
            contacts.contacts.push_back(read_contact(view));
            if (!ids.insert(contacts.contacts.back().id).second) view.fault("the id stands twice");
        }
    if (const auto rules = root.need("rules")) {
        rules->object_of({"cauda_equina", "suicide_line", "maternity"});
        contacts.cauda_equina_rules = read_rules(*rules, "cauda_equina");
        contacts.suicide_rules = read_rules(*rules, "suicide_line");
        contacts.maternity_rules = read_rules(*rules, "maternity");
    }
    if (faults.empty()) check_whole(contacts, root);
    if (!faults.empty()) throw ContentError{std::move(faults)};
    return contacts;
}

} // namespace

Contacts read_contacts(const std::filesystem::path& file)
{
    return from_reading(read_json_file(file, kContentLimits), file.string());
}

Contacts read_contacts(std::string_view text, const std::string& file)
{
    return from_reading(read_json(text, file, kContentLimits), file);
}

} // namespace trygg::content
