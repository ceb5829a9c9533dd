#include "cli/diary_command.h"

#include "cli/diary_add.h"
#include "cli/diary_door.h"
#include "content/json_view.h"
#include "exchange/event_json.h"
#include "storage/open_diary.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace trygg::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using storage::StorageFault;

/// What the commands on a diary take.
struct DiaryOptions {
    std::string diary;
    /// The backup to write, or the state to restore.
    std::string other;
    bool yes = false;
};

std::string text_of(const fs::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

/// As one line; what is no UTF-8 (in a file's name) is replaced.
std::string line_of(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json to_json(const storage::Generation& generation)
{
    Json object{{"name", generation.name},
                {"saved", to_iso(generation.saved)},
                {"entries", generation.entries},
                {"newest_day", nullptr}};
    if (generation.newest_day) object["newest_day"] = to_iso(*generation.newest_day);
    return object;
}

Exit list(const DiaryOptions& options, const Surroundings& surroundings)
{
    auto diary = usable(storage::read_diary(diary_file(options.diary)), surroundings);
    if (!diary) return Exit::bad_input;
    for (const diary::Entry& entry : diary->events()) {
        Json line = Json::parse(entry.event.canonical, nullptr, false);
        if (!line.is_object()) line = exchange::event_json(entry.event.at, entry.event.body);
        line["id"] = entry.id.value;
        if (entry.corrects) line["corrects"] = entry.corrects->value;
        surroundings.out << content::compact_json(line) << '\n';
    }
    surroundings.out << std::flush;
    return surroundings.out ? Exit::done : Exit::surroundings_failed;
}

const char* state_of(const storage::Opened& opened, const fs::path& file)
{
    if (const auto* damage = std::get_if<storage::Damage>(&opened)) {
        switch (damage->kind) {
        case storage::DamageKind::damaged: return "damaged";
        case storage::DamageKind::changed_outside: return "changed_outside";
        case storage::DamageKind::missing: return "missing";
        }
    }
    std::error_code ignored;
    return fs::exists(file, ignored) ? "whole" : "none";
}

Exit check(const DiaryOptions& options, const Surroundings& surroundings)
{
    const fs::path file = diary_file(options.diary);
    Json report{{"diary", text_of(file)}, {"generations", Json::array()}};
    for (const storage::Generation& generation : storage::generations_of(file))
        report["generations"].push_back(to_json(generation));
    Exit exit = Exit::done;
    try {
        const storage::Opened opened = storage::read_diary(file);
        report["state"] = state_of(opened, file);
        if (const auto* diary = std::get_if<storage::Diary>(&opened)) {
            report["entries"] = diary->contents().entries.size();
            report["programme"] = diary->programme().has_value();
            report["drafts"] = diary->contents().drafts.size();
            report["full_percent"] = static_cast<int>(diary->fullness() * 100);
        } else {
            exit = Exit::bad_input;
        }
    } catch (const storage::StorageError& error) {
        if (error.fault() != StorageFault::newer_version) throw;
        report["state"] = "newer_version";
        exit = Exit::bad_input;
    }
    return print_line(surroundings, line_of(report)) ? exit : Exit::surroundings_failed;
}

Exit back_up(const DiaryOptions& options, const Surroundings& surroundings)
{
    auto diary = usable(storage::read_diary(diary_file(options.diary)), surroundings);
    if (!diary) return Exit::bad_input;
    diary->back_up(options.other);
    const Json report{{"backup", text_of(options.other)}, {"entries", diary->contents().entries.size()}};
    return print_line(surroundings, line_of(report)) ? Exit::done : Exit::surroundings_failed;
}

/// The generation of that name, or else the file.
fs::path source_of(const fs::path& file, const std::string& name)
{
    for (const storage::Generation& generation : storage::generations_of(file))
        if (generation.name == name) return generation.file;
    return name;
}

Exit restore(const DiaryOptions& options, const Surroundings& surroundings)
{
    const fs::path file = diary_file(options.diary);
    const storage::Diary diary =
        storage::restore_diary(file, source_of(file, options.other), surroundings.clock);
    const Json report{{"restored", options.other}, {"entries", diary.contents().entries.size()}};
    return print_line(surroundings, line_of(report)) ? Exit::done : Exit::surroundings_failed;
}

Exit erase(const DiaryOptions& options, const Surroundings& surroundings)
{
    if (!options.yes) {
        surroundings.err << "rygg: this deletes the diary and every earlier state of it; say --yes\n";
        return Exit::wrong_usage;
    }
    const auto left = storage::erase_diary(diary_file(options.diary));
    for (const fs::path& path : left) surroundings.err << "rygg: could not be removed: " << text_of(path) << '\n';
    surroundings.err << "rygg: backups, exports and prints that lie elsewhere are not touched, nor are copies that a "
                        "backup or sync program has made\n";
    return left.empty() ? Exit::done : Exit::surroundings_failed;
}

Exit path(const DiaryOptions& options, const Surroundings& surroundings)
{
    const Json report{{"path", text_of(diary_file(options.diary))}};
    return print_line(surroundings, line_of(report)) ? Exit::done : Exit::surroundings_failed;
}

using Command = Exit (*)(const DiaryOptions&, const Surroundings&);

/// Adds one of the commands that need no entry.
CLI::App& add_command(CLI::App& diary, const std::string& name, const std::string& help, Command command,
                      const std::shared_ptr<DiaryOptions>& options, const Surroundings& surroundings, Exit& exit)
{
    CLI::App& added = *diary.add_subcommand(name, help);
    add_diary_option(added, options->diary);
    added.callback([command, options, &surroundings, &exit] {
        exit = on_diary(surroundings, [&] { return command(*options, surroundings); });
    });
    return added;
}

void add_add(CLI::App& diary, const Surroundings& surroundings, Exit& exit)
{
    struct Asked {
        DiaryAddOptions options;
        std::string entry;
        bool lines = false;
    };
    const auto asked = std::make_shared<Asked>();
    CLI::App& add = *diary.add_subcommand("add", "Add entries; ACK and its id when one is saved for good");
    add_diary_option(add, asked->options.diary);
    auto* entry = add.add_option("--entry", asked->entry, "The entry: one event as in a history, as JSON");
    add.add_flag("--stdin", asked->lines, "One entry on each line of the standard input");
    add.callback([asked, entry, &surroundings, &exit] {
        if ((entry->count() > 0) == asked->lines)
            throw CLI::ValidationError{"diary add", "one of --entry and --stdin is needed"};
        if (entry->count() > 0) asked->options.entry = asked->entry;
        exit = run_diary_add(asked->options, surroundings);
    });
}

} // namespace

void add_diary(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    const auto options = std::make_shared<DiaryOptions>();
    CLI::App& diary = *app.add_subcommand("diary", "Add to the diary, list, check, back up, restore or erase it");
    diary.require_subcommand(1);
    add_add(diary, surroundings, exit);
    const auto add = [&](const char* name, const char* help, Command command) -> CLI::App& {
        return add_command(diary, name, help, command, options, surroundings, exit);
    };
    add("list", "Print the corrected history, one entry a line", list);
    add("check", "Say whether the diary is whole, and which earlier states can be restored", check);
    add("backup", "Write the whole diary to a file", back_up)
        .add_option("--to", options->other, "The file to write; one that is there is replaced")
        ->required();
    add("restore", "Make a backup or an earlier state the diary; the state before it is kept", restore)
        .add_option("--from", options->other, "A file, or the name of an earlier state (see check)")
        ->required();
    add("erase", "Delete the diary and every earlier state of it", erase).add_flag("--yes", options->yes, "Really");
    add("path", "Say where the diary lies", path);
}

} // namespace trygg::cli
