#include "cli/diary_add.h"

#include "cli/diary_door.h"
#include "cli/input.h"
#include "cli/line_reader.h"
#include "content/exercise_reader.h"
#include "content/json_reader.h"
#include "exchange/event_json.h"
#include "storage/open_diary.h"

#include <array>
#include <istream>
#include <ostream>

namespace trygg::cli {
namespace {

/// The next line as soon as it is there, for whoever writes one and waits for its ACK; empty after the
/// last one. A line longer than `most` bytes comes with one more, so that it is seen to be too long; one of
/// kEndlessLine bytes is the last one.
std::optional<std::string> next_line(std::istream& in, std::size_t most)
{
    constexpr int kEnd = std::char_traits<char>::eof();
    int byte = in ? in.rdbuf()->sbumpc() : kEnd;
    if (byte == kEnd) return std::nullopt;
    std::string line;
    std::size_t length = 0;
    for (; byte != kEnd && byte != '\n' && length < kEndlessLine; byte = in.rdbuf()->sbumpc(), ++length)
        if (line.size() <= most) line += static_cast<char>(byte);
    if (length == kEndlessLine) in.setstate(std::ios::eofbit | std::ios::failbit);
    return line;
}

/// Adds the entries of one run to one open diary.
class Adding {
public:
    Adding(storage::Diary& diary, const content::Catalogue& catalogue, const Surroundings& surroundings)
        : diary_{diary}, catalogue_{catalogue}, surroundings_{surroundings}
    {
    }

    Exit add(std::string_view text, const std::string& name)
    {
        const content::JsonReading reading = content::read_json(text, name);
        Faults faults = reading.faults;
        std::optional<plan::Event> event;
        if (reading.complete) event = exchange::read_event({reading.value, name, faults}, catalogue_);
        if (!faults.empty() || !event) {
            print_faults(faults, surroundings_.err);
            return Exit::bad_input;
        }
        const std::array events{std::move(*event)};
        const auto ids = diary_.add_all(events);
        return print_line(surroundings_, "ACK " + std::to_string(ids.front().value)) ? Exit::done
                                                                                     : Exit::surroundings_failed;
    }

    /// One entry a line; a bad line is told and the next one read.
    Exit add_lines()
    {
        Exit exit = Exit::done;
        for (int number = 1; const auto line = next_line(surroundings_.in, content::kAnswerLimits.bytes); ++number) {
            const Exit one = add(*line, "line " + std::to_string(number));
            if (one == Exit::surroundings_failed) return one;
            if (one != Exit::done) exit = one;
        }
        return exit;
    }

private:
    storage::Diary& diary_;
    const content::Catalogue& catalogue_;
    const Surroundings& surroundings_;
};

} // namespace

Exit run_diary_add(const DiaryAddOptions& options, const Surroundings& surroundings)
{
    const auto catalogue = content::check_catalogue(surroundings.content);
    if (!catalogue.catalogue) {
        print_faults(catalogue.faults, surroundings.err);
        return Exit::surroundings_failed;
    }
    return on_diary(surroundings, [&] {
        auto diary = usable(storage::open_diary(diary_file(options.diary), surroundings.clock), surroundings);
        if (!diary) return Exit::bad_input;
        Adding adding{*diary, *catalogue.catalogue, surroundings};
        return options.entry ? adding.add(*options.entry, "--entry") : adding.add_lines();
    });
}

} // namespace trygg::cli
