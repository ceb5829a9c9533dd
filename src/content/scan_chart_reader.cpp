#include "content/scan_chart_reader.h"

#include "content/joined_reading.h"
#include "content/json_texts.h"

#include <set>

namespace trygg::content {
namespace {

constexpr std::size_t kLeastAges = 2, kMostAges = 12, kMostFindings = 30;
constexpr int kYoungest = 18, kOldest = 120;

std::vector<int> ages_at(const JsonView& facts)
{
    std::vector<int> ages;
    const auto list = facts.need("ages");
    if (!list) return ages;
    for (const JsonView& view : list->elements(kLeastAges, kMostAges)) {
        const int age = view.integer(kYoungest, kOldest).value_or(0);
        if (!ages.empty() && age <= ages.back()) view.fault("must be more than the age before it");
        ages.push_back(age);
    }
    return ages;
}

std::vector<int> percent_at(const JsonView& finding, std::size_t ages)
{
    std::vector<int> percent;
    if (const auto list = finding.need("percent"))
        for (const JsonView& view : list->elements(ages, ages)) percent.push_back(view.integer(0, 100).value_or(0));
    return percent;
}

Finding finding_at(const JsonView& facts, const JsonView& words, const FindingId& id, std::size_t ages)
{
    facts.object_of({"id", "percent"});
    Finding finding{.id = id, .name = {}, .plain = {}, .percent = percent_at(facts, ages)};
    if (const auto said = words.need(id.text())) {
        said->object_of({"name", "plain"});
        finding.name = text_at(*said, "name");
        finding.plain = text_at(*said, "plain");
    }
    return finding;
}

std::vector<Finding> findings_at(const JsonView& facts, const JsonView& words, std::size_t ages)
{
    std::vector<Finding> findings;
    const auto list = facts.need("findings");
    const auto said = words.need("findings");
    if (!list || !said || !said->object()) return findings;
    std::set<std::string> seen;
    for (const JsonView& view : list->elements(1, kMostFindings)) {
        const auto id = FindingId::from(text_at(view, "id"));
        if (!id) view.fault(kNeedsId);
        else if (!seen.insert(id->text()).second) view.fault("the id stands twice");
        else findings.push_back(finding_at(view, *said, *id, ages));
    }
    for (const auto& [key, view] : said->members())
        if (!seen.contains(key)) view.fault("there is no finding of this id");
    return findings;
}

ScanChart scan_chart_in(const JsonView& facts, const JsonView& words)
{
    facts.object_of({"source", "ages", "findings"});
    words.object_of({"title", "intro", "findings", "note"});
    const auto source = SourceId::from(text_at(facts, "source"));
    if (!source) facts.fault("must name a source by its id, as in sources.json");
    ScanChart chart{.title = text_at(words, "title"),
                    .intro = text_at(words, "intro"),
                    .note = text_at(words, "note"),
                    .source = source.value_or(SourceId{"unnamed"}),
                    .ages = ages_at(facts),
                    .findings = {}};
    chart.findings = findings_at(facts, words, chart.ages.size());
    return chart;
}

} // namespace

Reading<ScanChart> check_scan_chart(const std::filesystem::path& directory, Language language)
{
    return read_joined<ScanChart>(directory, language, "imaging.json", scan_chart_in);
}

} // namespace trygg::content
