#include "cli/export_command.h"

#include "cli/diary_door.h"
#include "cli/input.h"
#include "cli/parsed_option.h"
#include "content/exercise_reader.h"
#include "exchange/diary_csv.h"
#include "exchange/diary_json.h"
#include "storage/open_diary.h"

#include <memory>
#include <ostream>
#include <vector>

namespace trygg::cli {
namespace {

enum class Format { json, csv };

struct ExportOptions {
    std::string diary;
    Format format = Format::json;
    std::optional<Date> from, to;
};

std::optional<Format> format_from(std::string_view text)
{
    if (text == "json") return Format::json;
    if (text == "csv") return Format::csv;
    return std::nullopt;
}

bool is_within(const Moment& at, const ExportOptions& options)
{
    return (!options.from || at.day() >= *options.from) && (!options.to || at.day() <= *options.to);
}

/// The entries from the first to the last day asked for; a correction has the day of its original.
std::vector<diary::Entry> within(std::vector<diary::Entry> entries, const ExportOptions& options)
{
    std::erase_if(entries, [&](const diary::Entry& entry) { return !is_within(entry.event.at, options); });
    return entries;
}

/// What has a day of its own from the days asked for, and what has none.
diary::Records within(diary::Records records, const ExportOptions& options)
{
    std::erase_if(records.practices, [&](const auto& practice) { return !is_within(practice.started, options); });
    std::erase_if(records.read_marks, [&](const auto& mark) { return !is_within(mark.at, options); });
    std::erase_if(records.evaluations, [&](const auto& evaluation) { return !is_within(evaluation.at, options); });
    return records;
}

Exit run_export(const ExportOptions& options, const Surroundings& surroundings)
{
    auto diary = usable(storage::read_diary(diary_file(options.diary)), surroundings);
    if (!diary) return Exit::bad_input;
    if (options.format == Format::csv) {
        surroundings.out << exchange::diary_csv(within(diary->events(), options));
    } else {
        diary::Contents contents = diary->contents();
        contents.entries = within(std::move(contents.entries), options);
        contents.records = within(std::move(contents.records), options);
        surroundings.out << exchange::diary_json(contents);
    }
    surroundings.out << std::flush;
    return surroundings.out ? Exit::done : Exit::surroundings_failed;
}

Exit run_import(const std::string& diary_option, const std::string& file, const Surroundings& surroundings)
{
    const auto catalogue = content::check_catalogue(surroundings.content);
    if (!catalogue.catalogue) {
        print_faults(catalogue.faults, surroundings.err);
        return Exit::surroundings_failed;
    }
    const Input input = read_input(file, surroundings.in, exchange::kDiaryLimits);
    Faults faults = input.reading.faults;
    diary::Contents contents;
    if (input.reading.complete)
        contents = exchange::read_diary({input.reading.value, input.name, faults}, *catalogue.catalogue,
                                        surroundings.clock.now());
    if (!faults.empty()) {
        print_faults(faults, surroundings.err);
        return input.reading.unreachable ? Exit::surroundings_failed : Exit::bad_input;
    }
    auto diary = usable(storage::open_diary(diary_file(diary_option), surroundings.clock), surroundings);
    if (!diary) return Exit::bad_input;
    const int added = diary->import(contents);
    const std::string report = "{\"added\":" + std::to_string(added) +
                               ",\"entries\":" + std::to_string(diary->contents().entries.size()) + "}";
    return print_line(surroundings, report) ? Exit::done : Exit::surroundings_failed;
}

} // namespace

void add_export(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App& command = *app.add_subcommand("export", "Print the diary as JSON or as a table");
    add_diary_option(command, options->diary);
    add_parsed_option(command, "--format", options->format, "json or csv", format_from)->required();
    add_parsed_option(command, "--from", options->from, "YYYY-MM-DD", date_from);
    add_parsed_option(command, "--to", options->to, "YYYY-MM-DD", date_from);
    command.callback([options, &surroundings, &exit] {
        exit = on_diary(surroundings, [&] { return run_export(*options, surroundings); });
    });
}

void add_import(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    struct Asked {
        std::string diary, file;
    };
    const auto asked = std::make_shared<Asked>();
    CLI::App& command = *app.add_subcommand("import", "Take over what the diary does not have yet");
    add_diary_option(command, asked->diary);
    command.add_option("file", asked->file, "File that export wrote, a history, or - for the standard input")
        ->required();
    command.callback([asked, &surroundings, &exit] {
        exit = on_diary(surroundings, [&] { return run_import(asked->diary, asked->file, surroundings); });
    });
}

} // namespace trygg::cli
