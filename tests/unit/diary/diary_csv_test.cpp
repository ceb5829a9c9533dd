#include "exchange/diary_csv.h"

#include "support/any_event.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <sstream>

using namespace trygg;

namespace {

diary::Entry entry(int id, const char* at, plan::EventBody body)
{
    return {{id}, {moment_from(at).value(), std::move(body), {}}, {}, std::nullopt};
}

/// The lines of a table without the byte order mark, split at CRLF.
std::vector<std::string> lines_of(const std::string& table)
{
    REQUIRE(table.substr(0, 3) == "\xEF\xBB\xBF");
    std::vector<std::string> lines;
    for (std::size_t at = 3; at < table.size();) {
        const std::size_t end = table.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(table.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

plan::DailyPainEvent pain(int value, std::optional<std::string> note = std::nullopt)
{
    return {PainScore::from(value).value(), std::move(note)};
}

} // namespace

TEST_CASE("a session has one line for each exercise")
{
    plan::SessionEvent session;
    session.pain_before = PainScore::of(3);
    session.pain_worst = PainScore::of(4);
    session.exercises = {{ExerciseId::from("bridge").value(), 8, true}, {ExerciseId::from("tandem").value(), 0, false}};
    const auto lines = lines_of(exchange::diary_csv({entry(1, "2026-11-02T18:05:00+01:00", session)}));
    REQUIRE(lines.size() == 3);
    CHECK(lines[1] == "1;;2026-11-02;18:05:00;60;session;A;;;3;4;3,0;bridge;8;yes;;;;;;;;;;;;;");
    CHECK(lines[2] == "1;;2026-11-02;18:05:00;60;session;A;;;3;4;3,0;tandem;0;no;;;;;;;;;;;;;");
}

TEST_CASE("the mean of the week has a decimal comma and counts each day's highest pain")
{
    const auto lines = lines_of(exchange::diary_csv({entry(1, "2026-11-01T08:00:00+01:00", pain(9)),
                                                     entry(2, "2026-11-02T08:00:00+01:00", pain(2)),
                                                     entry(3, "2026-11-02T20:00:00+01:00", pain(4)),
                                                     entry(4, "2026-11-08T08:00:00+01:00", pain(3))}));
    CHECK(lines[1].find(";9,0;") != std::string::npos);
    CHECK(lines[2].find(";6,5;") != std::string::npos);
    CHECK(lines[4].find(";3,5;") != std::string::npos); // the first day is a week ago
}

TEST_CASE("nothing that a person wrote is calculated")
{
    for (const char* note : {"=1+1", "+46", "-3", "@SUM(A1)", "=cmd|' /C calc'!A0"}) {
        const auto lines = lines_of(exchange::diary_csv({entry(1, "2026-11-02T18:05:00+01:00", pain(3, note))}));
        CHECK(lines[1].ends_with(";'" + std::string{note}));
    }
    const auto plain = lines_of(exchange::diary_csv({entry(1, "2026-11-02T18:05:00+01:00", pain(3, "å; \"ä\""))}));
    CHECK(plain[1].ends_with(";\"å; \"\"ä\"\"\""));
    const auto who = lines_of(exchange::diary_csv(
        {entry(1, "2026-11-02T18:05:00+01:00", plan::ClearanceEvent{"=A1", moment_from("2026-11-02T18:05:00+01:00")->day()})}));
    CHECK(who[1].find(";'=A1;2026-11-02;") != std::string::npos);
}

TEST_CASE("every line has every column")
{
    rc::check([] {
        std::vector<diary::Entry> entries;
        for (int kind = 0; kind < 12; ++kind)
            entries.push_back({{kind + 1}, {test::any_moment(), test::any_body(kind), {}}, {}, std::nullopt});
        const std::string table = exchange::diary_csv(entries);
        std::size_t fields = 1, lines = 0;
        bool quoted = false;
        for (const char c : table) {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c == ';') ++fields;
            if (c != '\n') continue;
            RC_ASSERT(fields == 28U);
            fields = 1;
            ++lines;
        }
        RC_ASSERT(lines >= 13U);
    });
}
