#include "content/json_reader.h"
#include "content/json_view.h"
#include "content/plain_text.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <random>
#include <rapidcheck.h>
#include <sstream>

#if defined(__unix__)
#include <sys/stat.h>
#endif

using namespace trygg;
using namespace trygg::content;

namespace {

std::vector<std::string> lines_of(const Faults& faults)
{
    std::vector<std::string> lines;
    for (const Fault& fault : faults) lines.push_back(fault.pointer + ": " + fault.message);
    return lines;
}

std::vector<std::string> faults_in(std::string_view text, const JsonLimits& limits = kAnswerLimits)
{
    return lines_of(read_json(text, "f", limits).faults);
}

using Lines = std::vector<std::string>;

/// A folder of its own for one test, gone afterwards.
class Folder {
public:
    Folder() : path_{std::filesystem::temp_directory_path() / ("trygg_json_" + std::to_string(std::random_device{}()))}
    {
        std::filesystem::create_directory(path_);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(path_); }
    [[nodiscard]] std::filesystem::path file(const std::string& name, std::string_view text) const
    {
        std::ofstream{path_ / name, std::ios::binary} << text;
        return path_ / name;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A value of bounded depth, drawn by a seed.
class RandomJson {
public:
    explicit RandomJson(std::uint64_t seed) : random_{seed} {}

    nlohmann::json draw(int depth)
    {
        switch (below(depth == 0 ? 4 : 6)) {
        case 0: return static_cast<int>(random_());
        case 1: return below(2) == 0;
        case 2: return text();
        case 3: return nullptr;
        case 4: {
            auto list = nlohmann::json::array();
            for (auto n = below(6); n > 0; --n) list.push_back(draw(depth - 1));
            return list;
        }
        default: {
            auto object = nlohmann::json::object();
            for (auto n = below(6); n > 0; --n) object[text()] = draw(depth - 1);
            return object;
        }
        }
    }

private:
    std::uint64_t below(std::uint64_t bound) { return random_() % bound; }

    std::string text()
    {
        static const std::vector<std::string> letters{"a", "Z", "\"", "\\", "/", "~", " ", "å", "é", "—", "😀", "0"};
        std::string text;
        for (auto n = below(8); n > 0; --n) text += letters[below(letters.size())];
        return text;
    }

    std::mt19937_64 random_;
};

} // namespace

TEST_CASE("a sound text gives its value and no fault")
{
    const auto reading = read_json(R"({"a": [1, -2, "å", true, null, 1.5], "b": {}})", "f");
    CHECK(reading.sound());
    CHECK(reading.complete);
    CHECK(reading.value == nlohmann::json::parse(R"({"a": [1, -2, "å", true, null, 1.5], "b": {}})"));
}

TEST_CASE("a key that stands twice is named by its pointer, and the first value is kept")
{
    const auto reading = read_json(R"({"a": {"x": 1, "x": {"y": 2, "y": 3}, "z": 4}, "a": 5})", "f");
    CHECK(lines_of(reading.faults) == Lines{"/a/x: duplicate key", "/a/x/y: duplicate key", "/a: duplicate key"});
    CHECK(reading.complete);
    CHECK(reading.value == nlohmann::json::parse(R"({"a": {"x": 1, "z": 4}})"));
}

TEST_CASE("arrays and objects are allowed sixteen deep and not seventeen")
{
    const auto nested = [](int depth) {
        return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
    };
    CHECK(faults_in(nested(16)).empty());
    CHECK(faults_in(nested(17)).size() == 1);
    CHECK(faults_in(nested(17)).front().find("nested deeper than 16") != std::string::npos);
    CHECK(faults_in(nested(150'000)).size() == 1);
    CHECK(read_json(nested(150'000), "f").complete);
    CHECK(faults_in(R"({"a": [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]], "b": 1, "b": 2})") ==
          Lines{"/a/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0: nested deeper than 16", "/b: duplicate key"});
}

TEST_CASE("size, count and length of text have bounds")
{
    const JsonLimits small{.bytes = 40, .depth = 16, .count = 3, .string_bytes = 4};
    CHECK(faults_in("[1,2,3]", small).empty());
    CHECK(faults_in("[1,2,3,4,5]", small) == Lines{"/3: more than 3 entries"});
    CHECK(faults_in(R"({"a":1,"b":2,"c":3})", small).empty());
    CHECK(faults_in(R"({"a":1,"b":2,"c":3,"d":[4]})", small) == Lines{"/d: more than 3 entries"});
    CHECK(faults_in(R"(["abcd"])", small).empty());
    CHECK(faults_in(R"(["abcde"])", small) == Lines{"/0: text longer than 4 bytes"});
    CHECK(faults_in("[" + std::string(38, ' ') + "]", small).empty());
    CHECK(faults_in("[" + std::string(39, ' ') + "]", small) == Lines{": larger than 40 bytes"});
}

TEST_CASE("control and bidi characters are faults, in keys too, and are not printed as they are")
{
    for (const char* bad : {R"(["\u0000"])", R"(["\u0007"])", R"(["a\nb"])", R"(["\u007f"])", R"(["\u0085"])",
                            R"(["\u061c"])", R"(["\u200e"])", R"(["\u202e"])", R"(["\u2028"])", R"(["\u2066"])"})
        CHECK(faults_in(bad) == Lines{"/0: control or bidirectional characters are not allowed"});
    CHECK(faults_in("{\"a\\u202eb\": 1}") ==
          Lines{"/a\\u202Eb: control or bidirectional characters are not allowed"});
    CHECK(faults_in(R"(["å\u00e5\u2013\ud83d\ude00"])").empty());
}

TEST_CASE("broken UTF-8 and broken JSON are one fault that ends the reading")
{
    for (const char* bad : {"[\"\xC3\"]", "[\"\xED\xA0\x80\"]", "[\"\xFF\"]", R"(["\ud800"])", "[1,]", "{\"a\" 1}", "",
                            "[1] 2", "NaN", "[\"a", "'a'", "[01]", "// no"}) {
        const auto reading = read_json(bad, "f");
        INFO(bad);
        CHECK(reading.faults.size() == 1);
        CHECK_FALSE(reading.complete);
        CHECK(is_plain_text(reading.faults.front().message));
    }
}

TEST_CASE("a number that no double holds is named, and the reading goes on")
{
    CHECK(faults_in(R"({"a": 1e999, "b": [-2e400], "c": 1, "c": 2})") ==
          Lines{"/a: must be a number that the program can hold", "/b/0: must be a number that the program can hold",
                "/c: duplicate key"});
    std::string many = "[1e999";
    for (int i = 0; i < 1000; ++i) many += ",1e999";
    CHECK(faults_in(many + "]").size() > 20);
}

TEST_CASE("pointers escape what a pointer needs escaped")
{
    CHECK(faults_in(R"({"a/b~c": {"x": 1, "x": 2}})") == Lines{"/a~1b~0c/x: duplicate key"});
}

TEST_CASE("only a regular file is read")
{
    const Folder folder;
    CHECK(read_json_file(folder.file("good.json", "[1]")).sound());
    const auto absent = read_json_file(folder.path() / "absent.json");
    CHECK(absent.unreachable);
    CHECK(absent.faults.size() == 1);
    const auto directory = read_json_file(folder.path());
    CHECK_FALSE(directory.sound());
    CHECK_FALSE(directory.unreachable);
    const auto large = read_json_file(folder.file("large.json", "[" + std::string(1'000'000, ' ') + "]"));
    CHECK(lines_of(large.faults) == Lines{": larger than 1000000 bytes"});
#if defined(__unix__)
    const auto pipe = folder.path() / "pipe";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(lines_of(read_json_file(pipe).faults) == Lines{": is not a regular file"});
    CHECK(lines_of(read_json_file("/dev/zero").faults) == Lines{": is not a regular file"});
#endif
}

TEST_CASE("a stream is read to its end and no further than its bound")
{
    std::istringstream good{"{\"a\": 1}"}, large{std::string(2'000'000, ' ')};
    CHECK(read_json_stream(good, "f").value["a"] == 1);
    CHECK(lines_of(read_json_stream(large, "f").faults) == Lines{": larger than 1000000 bytes"});
}

TEST_CASE("whatever is written as JSON is read again as the same")
{
    CHECK(rc::check([] {
        const nlohmann::json value = RandomJson{*rc::gen::arbitrary<std::uint64_t>()}.draw(4);
        const auto reading = read_json(value.dump(), "f");
        RC_ASSERT(reading.sound());
        RC_ASSERT(reading.value == value);
    }));
}

TEST_CASE("no text, however broken, is more than a list of faults")
{
    CHECK(rc::check([] {
        std::string text = RandomJson{*rc::gen::arbitrary<std::uint64_t>()}.draw(4).dump();
        for (int i = *rc::gen::inRange(1, 4); i > 0 && !text.empty(); --i)
            text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        const auto reading = read_json(text, "f");
        RC_ASSERT(reading.complete || !reading.faults.empty());
        for (const Fault& fault : reading.faults) RC_ASSERT(is_plain_text(to_line(fault)));
    }));
}

TEST_CASE("a text with too much of anything is refused before it is parsed")
{
    const auto refusal = [](const std::string& text) { return faults_in(text, kAnswerLimits); };
    const auto text_of = [](std::size_t length) { return '"' + std::string(length, 'a') + '"'; };
    CHECK(refusal("[" + text_of(20'000) + "]").empty());
    CHECK(refusal(text_of(120'001)) == Lines{": text longer than 20000 bytes"});
    CHECK(refusal("\"" + std::string(120'001, 'a')) == Lines{": text longer than 20000 bytes"});
    CHECK(refusal("[" + std::string(30'000, '1') + "]") == Lines{": a number longer than 1000 characters"});
    std::string entries = "[[1";
    for (int i = 1; i < 200'000; ++i) entries += i % 40'000 == 0 ? "],[1" : ",1";
    CHECK(refusal(entries + "]]") == Lines{": more than 200000 entries in all"});
}

TEST_CASE("of more than a thousand faults the rest is only counted as there")
{
    std::string text = "[";
    for (int i = 0; i < 3'000; ++i) text += "\"\u202e\",";
    const auto faults = faults_in(text + "1]");
    REQUIRE(faults.size() == 1'001);
    CHECK(faults.back() == ": more than 1000 faults; the others are not listed");
}

TEST_CASE("a pointer shows the beginning of a long key, in whole characters")
{
    CHECK(pointer_to("", std::string(99, 'a') + "åå") == "/" + std::string(99, 'a') + "...");
    CHECK(pointer_to("", std::string(100, 'a')) == "/" + std::string(100, 'a'));
}
