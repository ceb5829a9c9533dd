#include "content/contact_reader.h"
#include "support/triage_answers.h"
#include "triage/who_to_call.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::test;

namespace {

const content::Contacts& contacts()
{
    static const content::Contacts read =
        content::read_contacts(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content" / "contacts.json");
    return read;
}

/// 2 November 2026 is a Monday.
constexpr auto kMonday = "2026-11-02T10:00:00+01:00", kNight = "2026-11-03T03:00:00+01:00",
               kSaturday = "2026-11-07T10:00:00+01:00";

using Names = std::vector<std::string>;

Names called(const std::string& changes, Country country, const char* at = kMonday,
             std::optional<std::string> region = std::nullopt)
{
    const auto verdict = assess(questionnaire(), {triage::Form::full, calm_person(changes), {}});
    Names ids;
    for (const content::Contact& contact :
         contacts_for(contacts(), verdict, {country, std::move(region), *moment_from(at)}))
        ids.push_back(contact.number.empty() ? contact.id : contact.number);
    return ids;
}

constexpr auto SE = Country::sweden, NO = Country::norway, DK = Country::denmark;

} // namespace

TEST_CASE("danger to life: the country's own number, at any hour")
{
    for (const char* sign : {"vascular=yes", "fever=ill", "injury=high_energy", "weakness=both", "cancer=yes weakness=mild",
                             "pregnant=yes pregnancy_signs=heavy_bleeding", "neck_pain=yes neck_alarm=yes"}) {
        INFO(sign);
        for (const char* at : {kMonday, kNight, kSaturday}) {
            CHECK(called(sign, SE, at) == Names{"112"});
            CHECK(called(sign, NO, at) == Names{"113"});
            CHECK(called(sign, DK, at) == Names{"112"});
        }
    }
}

TEST_CASE("cauda equina signs and nothing worse: now, by each country's own way")
{
    CHECK(called("saddle=new", SE) == Names{"se_emergency_department", "112"});
    CHECK(called("saddle=new", NO) == Names{"116 117", "113"});
    CHECK(called("saddle=new", DK, kMonday, "nordjylland") == Names{"dk_practice", "70 15 03 00", "112"});
    CHECK(called("saddle=new", DK, kNight, "nordjylland") == Names{"70 15 03 00", "112"});
    CHECK(called("saddle=unsure both_legs=yes", NO) == Names{"116 117", "113"});
    CHECK(called("saddle=new weakness=both", SE) == Names{"112"});
    CHECK(called("saddle=new vascular=yes", NO) == Names{"113"});
}

TEST_CASE("today: advice, in Denmark the own doctor on weekdays from 08 to 16 and the line always")
{
    CHECK(called("both_legs=unsure", SE) == Names{"1177"});
    CHECK(called("both_legs=unsure", NO, kNight) == Names{"116 117"});
    CHECK(called("both_legs=unsure", DK, kMonday, "hovedstaden") == Names{"dk_practice", "1813"});
    CHECK(called("both_legs=unsure", DK, kNight, "hovedstaden") == Names{"1813"});
    CHECK(called("both_legs=unsure", DK, kSaturday, "sjaelland") == Names{"1818"});
    CHECK(called("both_legs=unsure", DK, "2026-11-02T07:59:00+01:00", "syddanmark") == Names{"70 11 07 07"});
    CHECK(called("both_legs=unsure", DK, "2026-11-02T08:00:00+01:00", "syddanmark") == Names{"dk_practice", "70 11 07 07"});
    CHECK(called("both_legs=unsure", DK, "2026-11-06T15:59:59+01:00", "midtjylland") == Names{"dk_practice", "70 11 31 31"});
    CHECK(called("both_legs=unsure", DK, "2026-11-06T16:00:00+01:00", "midtjylland") == Names{"70 11 31 31"});
}

TEST_CASE("without a region every region's line is named")
{
    CHECK(called("both_legs=unsure", DK, kNight) ==
          Names{"1813", "1818", "70 11 07 07", "70 11 31 31", "70 15 03 00"});
}

TEST_CASE("pages for office hours always show the out-of-hours line too")
{
    for (const char* at : {kMonday, kNight, kSaturday}) {
        CHECK(called("weight_loss=yes", SE, at) == Names{"se_practice", "1177"});
        CHECK(called("weight_loss=yes", NO, at) == Names{"no_practice", "116 117"});
        CHECK(called("weight_loss=yes", DK, at, "hovedstaden") == Names{"dk_practice", "1813"});
        CHECK(called("neck_pain=yes arm_signs=tingling", NO, at) == Names{"no_physiotherapist", "no_practice", "116 117"});
    }
    CHECK(called("", SE) == Names{"1177"});
    CHECK(called("", DK, kMonday, "hovedstaden") == Names{"dk_practice", "1813"});
}

TEST_CASE("thoughts of suicide: the country's lines, and the number for danger to life")
{
    CHECK(called("low_mood=7 self_harm=thoughts", SE) == Names{"90101", "112", "1177"});
    CHECK(called("low_mood=7 self_harm=thoughts", NO) == Names{"116 123", "22 40 00 40", "113", "116 117"});
    CHECK(called("low_mood=7 self_harm=unsure", DK, kNight, "hovedstaden") == Names{"70 201 201", "112", "1813"});
    CHECK(called("low_mood=7 self_harm=plan", SE) == Names{"112", "90101"});
    CHECK(called("low_mood=7 self_harm=plan", NO) == Names{"113", "116 123", "22 40 00 40"});
    CHECK(called("low_mood=7 self_harm=plan", DK) == Names{"112", "70 201 201"});
    // With something else that is for today, that comes first.
    CHECK(called("low_mood=7 self_harm=thoughts urinary=yes", SE) == Names{"1177", "90101", "112"});
}

TEST_CASE("signs in a pregnancy: the maternity unit first")
{
    CHECK(called("pregnant=yes pregnancy_signs=yes", SE) == Names{"se_maternity", "1177"});
    CHECK(called("pregnant=yes pregnancy_signs=unsure", NO) == Names{"no_maternity", "116 117"});
    CHECK(called("pregnant=yes pregnancy_signs=yes", DK, kNight, "hovedstaden") == Names{"dk_maternity", "1813"});
}

TEST_CASE("every verdict has somebody to call in every country")
{
    for (const Country country : kCountries)
        for (const char* changes : {"", "vascular=yes", "saddle=new", "urinary=yes", "cancer=yes", "something_new=yes"})
            for (const char* at : {kMonday, kNight})
                CHECK_FALSE(called(changes, country, at).empty());
}

TEST_CASE("every contact says when and where it was checked")
{
    for (const content::Contact& contact : contacts().contacts) {
        INFO(contact.id);
        CHECK(contact.verified_on >= *date_from("2026-01-01"));
        CHECK(contact.source.rfind("https://", 0) == 0);
    }
}
