#include "content/json_view.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::content;
using nlohmann::json;

namespace {

/// A document with the list that its faults go to.
struct Document {
    json value;
    std::string file = "f";
    Faults faults{};
    [[nodiscard]] JsonView root() { return {value, file, faults}; }
    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::vector<std::string> all;
        for (const Fault& fault : faults) all.push_back(fault.pointer + ": " + fault.message);
        return all;
    }
};

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("whole numbers are read without wrapping, and nothing else is one")
{
    const auto in = [](const char* text) { return integer_in(json::parse(text), -5, 120); };
    CHECK(in("0") == 0);
    CHECK(in("120") == 120);
    CHECK(in("-5") == -5);
    for (const char* bad : {"121", "-6", "4294967296", "18446744073709551615", "9223372036854775807",
                            "-9223372036854775808", "99999999999999999999", "1.0", "1e1", "true", "null", "\"7\"", "[7]"}) {
        INFO(bad);
        CHECK_FALSE(in(bad));
    }
    CHECK_FALSE(integer_in(json::parse("5"), -9, -1));
}

TEST_CASE("every fault of an object is named: unknown keys, missing keys, wrong types")
{
    Document document{json::parse(R"({"age": 121, "name": "", "list": [1, "x"], "extra": 1, "other/": 2})")};
    const JsonView root = document.root();
    CHECK_FALSE(root.object_of({"age", "name", "list", "flag"}));
    CHECK_FALSE(root.need("flag"));
    CHECK_FALSE(root.need("age")->integer(0, 120));
    CHECK_FALSE(root.need("name")->text(1, 10));
    for (const JsonView& one : root.need("list")->elements()) (void)one.integer(0, 9);
    CHECK(document.lines() == Lines{"/extra: unknown key", "/other~1: unknown key", ": missing key \"flag\"",
                                    "/age: must be a whole number from 0 to 120",
                                    "/name: must be text of 1 to 10 characters",
                                    "/list/1: must be a whole number from 0 to 9"});
}

TEST_CASE("a range of one is told as the one, and a fraction as people write it")
{
    Document document{json::parse(R"({"list": [1], "number": 30, "whole": 3, "text": "a"})")};
    const JsonView root = document.root();
    CHECK(root.find("list")->elements(12, 12).empty());
    CHECK_FALSE(root.find("number")->number(0.1, 20));
    CHECK_FALSE(root.find("whole")->integer(4, 4));
    CHECK_FALSE(root.find("text")->text(2, 2));
    CHECK(document.lines() == Lines{"/list: must be a list of exactly 12 entries", "/number: must be a number from 0.1 to 20",
                                    "/whole: must be the number 4", "/text: must be text of exactly 2 characters"});
}

TEST_CASE("text is counted in characters, not in bytes")
{
    Document document{json::parse(R"(["åäö", "åäöø"])")};
    const auto both = document.root().elements();
    CHECK(both[0].text(1, 3) == "åäö");
    CHECK_FALSE(both[1].text(1, 3));
}

TEST_CASE("lists have bounds, and numbers and booleans are what they say")
{
    Document document{json::parse(R"({"list": [1, 2, 3], "number": 0.5, "flag": true, "choice": "b"})")};
    const JsonView root = document.root();
    CHECK(root.find("list")->elements(3, 3).size() == 3);
    CHECK(root.find("list")->elements(4, 9).empty());
    CHECK(root.find("list")->elements(0, 2).empty());
    CHECK(root.find("number")->number(0, 1) == 0.5);
    CHECK_FALSE(root.find("number")->number(1, 2));
    CHECK_FALSE(root.find("flag")->number(0, 1));
    CHECK(root.find("flag")->boolean() == true);
    CHECK_FALSE(root.find("number")->boolean());
    static constexpr std::array<std::pair<std::string_view, int>, 2> kTable{{{"a", 1}, {"b", 2}}};
    CHECK(root.find("choice")->one_of(kTable) == 2);
    CHECK_FALSE(root.find("flag")->one_of(kTable));
    CHECK(document.lines().back() == "/flag: must be one of a, b");
}

TEST_CASE("a member of what is no object is not there, and is no second fault")
{
    Document document{json::parse("[1]")};
    CHECK_FALSE(document.root().find("a"));
    CHECK_FALSE(document.root().need("a"));
    CHECK(document.faults.empty());
    CHECK_FALSE(document.root().object());
    CHECK(document.root().members().empty());
    CHECK(document.lines() == Lines{": must be an object", ": must be an object"});
}

TEST_CASE("compact JSON has sorted keys and unescaped letters")
{
    CHECK(compact_json(json::parse(R"({"b": "å", "a": [1, {"d": 1, "c": 2}]})")) ==
          R"({"a":[1,{"c":2,"d":1}],"b":"å"})");
}
