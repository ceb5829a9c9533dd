#include "content/contact_reader.h"
#include "content/text_book.h"
#include "shared/fault.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace trygg;
using namespace trygg::content;
using nlohmann::json;

namespace {

const std::filesystem::path kFile = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content" / "contacts.json";

json shipped_contacts()
{
    std::ifstream in{kFile};
    return json::parse(in);
}

std::vector<std::string> contact_faults(const json& contacts)
{
    try {
        (void)read_contacts(contacts.dump(), "contacts.json");
    } catch (const ContentError& error) {
        std::vector<std::string> lines;
        for (const Fault& fault : error.faults()) lines.push_back(fault.pointer + ": " + fault.message);
        return lines;
    }
    return {};
}

std::vector<std::string> contact_faults_with(const char* pointer, const char* value)
{
    json contacts = shipped_contacts();
    contacts[json::json_pointer{pointer}] = json::parse(value);
    return contact_faults(contacts);
}

std::string number_of(const Contacts& contacts, const std::string& id)
{
    for (const Contact& contact : contacts.contacts)
        if (contact.id == id) return contact.number;
    return "no such contact";
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("the numbers are those of the specification")
{
    const Contacts contacts = read_contacts(kFile);
    for (const auto& [id, number] : std::vector<std::pair<std::string, std::string>>{
             {"se_emergency", "112"}, {"no_emergency", "113"}, {"dk_emergency", "112"}, {"se_advice", "1177"},
             {"no_advice", "116 117"}, {"se_suicide_line", "90101"}, {"no_suicide_line_116123", "116 123"},
             {"no_suicide_line_sos", "22 40 00 40"}, {"dk_suicide_line", "70 201 201"},
             {"dk_advice_hovedstaden", "1813"}, {"dk_advice_sjaelland", "1818"}, {"dk_advice_syddanmark", "70 11 07 07"},
             {"dk_advice_midtjylland", "70 11 31 31"}, {"dk_advice_nordjylland", "70 15 03 00"}}) {
        INFO(id);
        CHECK(number_of(contacts, id) == number);
    }
}

TEST_CASE("physiotherapy is direct in Sweden and Norway, and paid or referred in Denmark")
{
    for (const CountryCare& care : read_contacts(kFile).countries)
        CHECK(care.physio == (care.country == Country::denmark ? PhysioAccess::paid_or_referred : PhysioAccess::direct));
}

TEST_CASE("what it takes to come to a helper is said where a source says it, and the numbers there are the contacts'")
{
    const Contacts contacts = read_contacts(kFile);
    const auto access = [&](const char* id) {
        return std::ranges::find(contacts.helpers, id, &Helper::id)->access;
    };
    using enum Country;
    CHECK(access("physio") == std::vector{sweden, norway, denmark});
    CHECK(access("emergency") == std::vector{norway, denmark});
    CHECK(access("chiropractor").empty());
    CHECK(std::ranges::find(contacts.helpers, "manual_therapist", &Helper::id)->countries == std::vector{norway});
    for (const Language language : kLanguages) {
        const TextBook book = read_text_book(kFile.parent_path(), language);
        const std::string& norwegian = book.phrase("contacts/emergency_access/NO");
        CHECK(norwegian.find(number_of(contacts, "no_advice")) < norwegian.find(number_of(contacts, "no_emergency")));
        CHECK(norwegian.find(number_of(contacts, "no_emergency")) != std::string::npos);
        const std::string& danish = book.phrase("contacts/emergency_access/DK");
        CHECK(danish.find(number_of(contacts, "dk_emergency")) != std::string::npos);
        CHECK(book.phrase("contacts/emergency_access/SE").empty());
    }
    CHECK(contact_faults_with("/helpers/0/countries", "[]").size() == 1);
    CHECK(contact_faults_with("/helpers/0/needs", "1") == Lines{"/helpers/0/needs: unknown key"});
}

TEST_CASE("a contact that was not checked, or that nobody could dial, is a fault")
{
    CHECK(contact_faults_with("/contacts/0/verified_on", R"("2026-02-30")") ==
          Lines{"/contacts/0/verified_on: must be a day, YYYY-MM-DD"});
    for (const char* number : {R"("11")", R"("1 1")", R"("112a")", R"("+46 8")", R"(" 112")", "112"})
        CHECK(contact_faults_with("/contacts/0/number", number).size() >= 1);
    CHECK(contact_faults_with("/contacts/0/source", R"("")").size() == 1);
    CHECK(contact_faults_with("/contacts/0/id", R"("se_advice")").front() == "/contacts/1: the id stands twice");
    CHECK(contact_faults_with("/contacts/0/hours", "1") == Lines{"/contacts/0/hours: unknown key"});
}

TEST_CASE("a country or region without the numbers that it needs is a fault")
{
    json without = shipped_contacts();
    auto& list = without["contacts"];
    list.erase(std::remove_if(list.begin(), list.end(), [](const json& one) {
        return one["id"] == "no_emergency" || one["id"] == "dk_advice_nordjylland" || one["id"] == "se_suicide_line";
    }), list.end());
    CHECK(contact_faults(without) == Lines{": no suicide_line for SE", ": no emergency for NO", ": no advice for DK nordjylland"});
    CHECK(contact_faults_with("/countries/0/country", R"("NO")").front() == ": no care is named for SE");
    CHECK(contact_faults_with("/contacts/1/region", R"("skane")").size() == 2);
}
