#pragma once

#include "shared/country.h"
#include "shared/date.h"
#include "shared/id.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::content {

/// What a contact is for.
enum class ContactRole {
    emergency,            ///< the number for danger to life
    advice,               ///< medical advice outside office hours; in some countries day and night
    office_hours,         ///< the person's own general practice
    emergency_department, ///< the hospital's emergency department
    maternity,            ///< the maternity unit
    suicide_line,         ///< somebody to talk to when life feels too heavy
    physiotherapist
};

/// Somebody to call or to go to; words are elsewhere, by id.
struct Contact {
    std::string id;
    Country country = Country::sweden;
    ContactRole role = ContactRole::advice;
    /// As it is dialled, grouped for reading; empty where each place has its own.
    std::string number;
    /// Set where the contact serves one region only.
    std::string region;
    /// The day on which the number was last checked, and where.
    Date verified_on{};
    std::string source;
    friend bool operator==(const Contact&, const Contact&) = default;
};

/// How one comes to a physiotherapist in a country.
enum class PhysioAccess {
    direct,         ///< no referral is needed
    paid_or_referred ///< anyone may book and pay; the subsidy needs a referral
};

/// What differs between the countries in whom to call.
struct CountryCare {
    Country country = Country::sweden;
    /// Whether the advice line answers day and night; if not, the own practice comes first in office hours.
    bool advice_at_all_hours = true;
    PhysioAccess physio = PhysioAccess::direct;
    /// Region ids in the order of showing; empty where lines do not go by region.
    std::vector<std::string> regions;
    /// Whom to turn to, in this order, for cauda equina signs in a person who is otherwise stable.
    std::vector<ContactRole> cauda_equina;
    friend bool operator==(const CountryCare&, const CountryCare&) = default;
};

/// A profession or a place that can help; words are elsewhere, by id.
struct Helper {
    std::string id;
    /// Where there is one, and where it is said what it takes to come there.
    std::vector<Country> countries, access;
    friend bool operator==(const Helper&, const Helper&) = default;
};

/// Whom to call in each country; in the order of showing.
struct Contacts {
    std::vector<CountryCare> countries;
    std::vector<Contact> contacts;
    std::vector<Helper> helpers;
    /// The rules that call for a contact of their own.
    std::vector<RuleId> cauda_equina_rules, suicide_rules, maternity_rules;
    friend bool operator==(const Contacts&, const Contacts&) = default;
};

} // namespace trygg::content
