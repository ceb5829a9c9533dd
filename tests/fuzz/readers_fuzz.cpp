// Every reader of files from outside, on inputs bred by libFuzzer. The first letter of an input says which reader
// takes the rest; a reader of two files takes them with a line "---" between. No input may crash, every fault must be
// printable, and what was read without a fault must come back the same after it was written.

#include "content/article_blocks.h"
#include "content/collect_faults.h"
#include "content/contact_reader.h"
#include "content/course_reader.h"
#include "content/everyday_reader.h"
#include "content/exercise_reader.h"
#include "content/figure_reader.h"
#include "content/json_reader.h"
#include "content/plain_text.h"
#include "content/printable_reader.h"
#include "content/programme_reader.h"
#include "content/red_flag_reader.h"
#include "content/relaxation_reader.h"
#include "content/scan_chart_reader.h"
#include "content/source_reader.h"
#include "content/text_book.h"
#include "content/treatment_reader.h"
#include "exchange/answers_json.h"
#include "exchange/diary_json.h"
#include "exchange/event_json.h"
#include "exchange/history_json.h"
#include "exchange/profile_json.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace {

using namespace trygg;
namespace fs = std::filesystem;

const fs::path& content_folder()
{
    static const fs::path folder = fs::path{TRYGGRYGG_SOURCE_DIR} / "content";
    return folder;
}

const content::Catalogue& catalogue()
{
    static const content::Catalogue read = content::read_catalogue(content_folder());
    return read;
}

const triage::Questionnaire& questionnaire()
{
    static const triage::Questionnaire read{content::read_red_flags(content_folder() / "triage.json")};
    return read;
}

void require(bool holds, const char* what)
{
    if (holds) return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

void require_printable(const Faults& faults)
{
    require(faults.size() <= 2 * content::kMostFaults + 2, "there is no end of faults");
    for (const Fault& fault : faults) require(content::is_plain_text(to_line(fault)), "a fault cannot be printed");
}

/// What `read` makes of the JSON in `text`, and whether it is without a fault.
template <class Read> auto read_as(std::string_view text, Read read)
{
    const std::string file = "input";
    content::JsonReading reading = content::read_json(text, file, exchange::kDiaryLimits);
    auto value = read(content::JsonView{reading.value, file, reading.faults});
    require_printable(reading.faults);
    return std::pair{std::move(value), reading.complete && reading.faults.empty()};
}

void read_answers(std::string_view text)
{
    const auto [interview, sound] =
        read_as(text, [](const content::JsonView& view) { return exchange::read_interview(view, questionnaire()); });
    if (!sound) return;
    const std::string written = exchange::answers_json(interview.answers);
    require(exchange::answers_json(exchange::stored_answers(written, questionnaire())) == written,
            "answers do not come back the same");
}

void read_history(std::string_view text)
{
    const auto read = [](const content::JsonView& view) { return exchange::read_history(view, catalogue()); };
    const auto [history, sound] = read_as(text, read);
    if (!sound) return;
    const auto [again, still_sound] = read_as(exchange::history_json(history), read);
    require(still_sound && again == history, "a history does not come back the same");
}

void read_diary(std::string_view text)
{
    const auto read = [](const content::JsonView& view) {
        return exchange::read_diary(view, catalogue(), *moment_from("2026-11-02T18:05:00+01:00"));
    };
    const auto [contents, sound] = read_as(text, read);
    if (!sound) return;
    const auto [again, still_sound] = read_as(exchange::diary_json(contents), read);
    require(still_sound && again == contents, "a diary does not come back the same");
}

void read_others(std::string_view text)
{
    read_as(text, [](const content::JsonView& view) { return exchange::read_event(view, catalogue()); });
    read_as(text, [](const content::JsonView& view) { return exchange::read_composition_request(view, catalogue()); });
    static_cast<void>(exchange::stored_answers(text, questionnaire()));
}

void read_facts(std::string_view text)
{
    Faults faults;
    content::collect_faults(faults, [&] { return content::read_red_flags(text, "input"); });
    content::collect_faults(faults, [&] { return content::read_contacts(text, "input"); });
    require_printable(faults);
    require_printable(content::parse_catalogue(text, "input").faults);
}

/// The two halves of an input.
std::pair<std::string_view, std::string_view> halves(std::string_view text)
{
    constexpr std::string_view kBetween = "\n---\n";
    const auto middle = text.find(kBetween);
    if (middle == std::string_view::npos) return {text, {}};
    return {text.substr(0, middle), text.substr(middle + kBetween.size())};
}

void read_block(std::string_view text)
{
    const auto [facts, words] = halves(text);
    read_as(facts, [words = words](const content::JsonView& structure) {
        return read_as(words, [&](const content::JsonView& said) { return content::read_block(structure, said); });
    });
}

/// A content folder in memory whose files are written anew for each input.
class Folder {
public:
    Folder() : path_{fs::path{"/dev/shm"} / ("trygg_fuzz_" + std::to_string(::getpid()))}
    {
        fs::create_directories(path_ / "sv");
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }

    const fs::path& with(const char* name, std::string_view text) const
    {
        const auto [facts, words] = halves(text);
        write(path_ / name, facts);
        write(path_ / "sv" / name, words.empty() ? facts : words);
        return path_;
    }

private:
    static void write(const fs::path& file, std::string_view text)
    {
        std::ofstream{file, std::ios::binary}.write(text.data(), static_cast<std::streamsize>(text.size()));
    }

    fs::path path_;
};

void read_from_folder(char kind, std::string_view text)
{
    static const Folder folder;
    constexpr auto kSwedish = Language::swedish;
    Faults faults;
    switch (kind) {
    case 'k': return require_printable(content::check_course(folder.with("course.json", text), kSwedish).faults);
    case 'm': return require_printable(content::check_treatments(folder.with("treatments.json", text), kSwedish).faults);
    case 's': return require_printable(content::check_scan_chart(folder.with("imaging.json", text), kSwedish).faults);
    case 'r': return require_printable(content::check_relaxation(folder.with("relaxation.json", text), kSwedish).faults);
    case 'g': return require_printable(content::check_printables(folder.with("printables.json", text), kSwedish).faults);
    case 'q':
        return require_printable(
            content::check_programmes(folder.with("programmes.json", text), kSwedish, catalogue()).faults);
    case 'v':
        return require_printable(content::check_everyday(folder.with("everyday.json", text), kSwedish, catalogue()).faults);
    case 'o': return require_printable(content::check_sources(folder.with("sources.json", text), kSwedish).faults);
    default:
        for (const char* name : {"triage.json", "setup.json", "contacts.json"}) folder.with(name, text);
        content::collect_faults(faults, [&] {
            return content::read_text_book(folder.with("exercises.json", text), kSwedish);
        });
        return require_printable(faults);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    const std::string_view text{reinterpret_cast<const char*>(data) + 1, size - 1};
    switch (data[0]) {
    case 'a': read_answers(text); break;
    case 'h': read_history(text); break;
    case 'd': read_diary(text); break;
    case 'p': read_others(text); break;
    case 'e': read_facts(text); break;
    case 'f': require_printable(content::parse_figures(text, "input").faults); break;
    case 'b': read_block(text); break;
    default: read_from_folder(static_cast<char>(data[0]), text);
    }
    return 0;
}
