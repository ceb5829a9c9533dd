#include "cli/triage_command.h"

#include "cli/input.h"
#include "cli/line_reader.h"
#include "cli/parsed_option.h"
#include "content/contact_reader.h"
#include "content/json_reader.h"
#include "content/plain_text.h"
#include "content/red_flag_reader.h"
#include "content/text_book.h"
#include "exchange/answers_json.h"
#include "triage/assess.h"
#include "triage/who_to_call.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <fstream>
#include <istream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <utility>

namespace trygg::cli {
namespace {

using nlohmann::ordered_json;

constexpr std::string_view kStandardInput = "-";
/// Written to the output in pieces of this size.
constexpr std::size_t kLinesPiece = 1U << 16U;

Language own_language(Country country)
{
    switch (country) {
    case Country::sweden: return Language::swedish;
    case Country::norway: return Language::norwegian;
    case Country::denmark: return Language::danish;
    }
    return Language::swedish;
}

ordered_json to_json(const content::Contact& contact, const content::TextBook& words)
{
    const auto& [name, when] = words.contacts.at(contact.id);
    ordered_json line{{"name", name}, {"number", nullptr}, {"when", when}, {"id", contact.id}};
    if (!contact.number.empty()) line["number"] = contact.number;
    if (!contact.region.empty()) line["region"] = contact.region;
    line["verified_on"] = to_iso(contact.verified_on);
    line["source"] = contact.source;
    return line;
}

/// Answers in, verdicts out, for one country, region and hour.
class Desk {
public:
    Desk(const TriageOptions& options, const Surroundings& surroundings)
        : questionnaire_{content::read_red_flags(surroundings.content / "triage.json")},
          contacts_{content::read_contacts(surroundings.content / "contacts.json")},
          words_{content::read_text_book(surroundings.content,
                                         options.language.value_or(own_language(options.country)))},
          context_{options.country, options.region, options.at.value_or(surroundings.clock.now())}
    {
        Faults faults;
        for (const content::Contact& contact : contacts_.contacts)
            if (words_.contacts.count(contact.id) == 0)
                faults.push_back({"contacts.json", "/" + contact.id, "there are no words for this contact"});
        if (!faults.empty()) throw ContentError{std::move(faults)};
    }

    [[nodiscard]] bool knows_region() const
    {
        if (!context_.region) return true;
        for (const content::CountryCare& care : contacts_.countries)
            if (care.country == context_.country)
                return std::find(care.regions.begin(), care.regions.end(), *context_.region) != care.regions.end();
        return false;
    }

    /// The verdict on what was read, as one line of JSON; empty where `faults` is not, afterwards.
    [[nodiscard]] std::string answer(const content::JsonReading& reading, const std::string& file, Faults& faults)
    {
        faults = reading.faults;
        if (!reading.complete) return {};
        const triage::Interview interview =
            exchange::read_interview(content::JsonView{reading.value, file, faults}, questionnaire_);
        if (!faults.empty()) return {};
        return to_line(assess(questionnaire_, interview));
    }

private:
    [[nodiscard]] std::string to_line(const triage::Verdict& verdict)
    {
        std::string line = "{\"level\":\"" + std::string{content::id_of(verdict.level)} + "\",\"rules\":[";
        for (const RuleId& rule : verdict.rules)
            line += (line.back() == '[' ? "\"" : ",\"") + rule.text() + '"';
        line += std::string{"],\"blocks_plan\":"} + (verdict.blocks_plan ? "true" : "false");
        line += ",\"contacts\":" + contacts_line(verdict) + ",\"content_version\":";
        return line + ordered_json(questionnaire_.content_version()).dump() + "}\n";
    }

    /// The contacts for a verdict; worked out once for all verdicts that call the same people.
    const std::string& contacts_line(const triage::Verdict& verdict)
    {
        const auto [place, is_new] = contact_lines_.try_emplace(triage::call_reason(contacts_, verdict));
        if (is_new) {
            ordered_json list = ordered_json::array();
            for (const content::Contact& contact : contacts_for(contacts_, verdict, context_))
                list.push_back(to_json(contact, words_));
            place->second = list.dump();
        }
        return place->second;
    }

    triage::Questionnaire questionnaire_;
    content::Contacts contacts_;
    content::TextBook words_;
    triage::CareContext context_;
    std::map<triage::CallReason, std::string> contact_lines_;
};

std::string faults_line(const Faults& faults)
{
    ordered_json list = ordered_json::array();
    for (const Fault& fault : faults)
        list.push_back({{"file", fault.file}, {"pointer", fault.pointer}, {"message", fault.message}});
    return ordered_json{{"faults", std::move(list)}}.dump() + '\n';
}

Exit answer_lines(Desk& desk, std::istream& in, std::ostream& out)
{
    LineReader lines{in, content::kAnswerLimits.bytes};
    std::string piece;
    Faults faults;
    bool all_good = true;
    for (std::size_t number = 1; const auto line = lines.next(); ++number) {
        const std::string file = "line " + std::to_string(number);
        std::string answer = desk.answer(content::read_json(*line, file), file, faults);
        piece += faults.empty() ? answer : faults_line(faults);
        all_good = all_good && faults.empty();
        if (piece.size() < kLinesPiece) continue;
        out << piece;
        piece.clear();
    }
    out << piece << std::flush;
    if (!out || in.bad()) return Exit::surroundings_failed;
    return all_good ? Exit::done : Exit::bad_input;
}

Exit answer_one(Desk& desk, const TriageOptions& options, const Surroundings& surroundings)
{
    const Input input = read_input(options.answers, surroundings.in, content::kAnswerLimits);
    Faults faults;
    const std::string answer = desk.answer(input.reading, input.name, faults);
    print_faults(faults, surroundings.err);
    if (input.reading.unreachable) return Exit::surroundings_failed;
    if (!faults.empty()) return Exit::bad_input;
    surroundings.out << answer << std::flush;
    return surroundings.out ? Exit::done : Exit::surroundings_failed;
}

Exit answer_file_of_lines(Desk& desk, const TriageOptions& options, const Surroundings& surroundings)
{
    if (options.answers == kStandardInput) return answer_lines(desk, surroundings.in, surroundings.out);
    std::ifstream in;
    if (const auto fault = content::open_regular_file(options.answers, in)) {
        print_faults({fault->fault}, surroundings.err);
        return fault->unreachable ? Exit::surroundings_failed : Exit::bad_input;
    }
    return answer_lines(desk, in, surroundings.out);
}

} // namespace

Exit run_triage(const TriageOptions& options, const Surroundings& surroundings)
{
    std::optional<Desk> desk;
    try {
        desk.emplace(options, surroundings);
    } catch (const ContentError& error) {
        print_faults(error.faults(), surroundings.err);
        return Exit::surroundings_failed;
    }
    if (!desk->knows_region()) {
        surroundings.err << "--region: " << content::printable(*options.region) << " is no region of "
                         << code(options.country) << '\n';
        return Exit::wrong_usage;
    }
    return options.lines ? answer_file_of_lines(*desk, options, surroundings)
                         : answer_one(*desk, options, surroundings);
}

void add_triage(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    const auto options = std::make_shared<TriageOptions>();
    CLI::App& triage = *app.add_subcommand("triage", "Assess answers to the danger-sign questions");
    triage.add_option("--answers", options->answers, "File of answers, or - for the standard input")->required();
    add_parsed_option(triage, "--country", options->country, "SE, NO or DK", country_from)->required();
    triage.add_option("--region", options->region, "Region id (Denmark); without it every region's line");
    add_parsed_option(triage, "--language", options->language, "sv, no or da; without it the country's own", language_from);
    add_parsed_option(triage, "--at", options->at, "Time as YYYY-MM-DDThh:mm:ss+hh:mm; without it now", moment_from);
    triage.add_flag("--lines", options->lines, "One answer set on each line, one result on each line");
    triage.callback([options, &surroundings, &exit] { exit = run_triage(*options, surroundings); });
}

} // namespace trygg::cli
