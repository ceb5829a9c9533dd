#include "content/treatment_reader.h"

#include "content/article_blocks.h"
#include "content/joined_reading.h"
#include "content/json_texts.h"

#include <array>
#include <string_view>

namespace trygg::content {
namespace {

constexpr std::size_t kMostTreatments = 100;
constexpr std::array<std::pair<std::string_view, Known>, 6> kKnown{
    {{"helps", Known::helps}, {"may_help", Known::may_help}, {"uncertain", Known::uncertain},
     {"little_or_none", Known::little_or_none}, {"advised_against", Known::advised_against},
     {"not_studied", Known::not_studied}}};
constexpr std::array<std::pair<std::string_view, Patients>, 7> kPatients{
    {{"acute", Patients::acute}, {"long_lasting", Patients::long_lasting}, {"sciatica", Patients::sciatica},
     {"stenosis", Patients::stenosis}, {"osteoporosis", Patients::osteoporosis}, {"neck", Patients::neck},
     {"anyone", Patients::anyone}}};
constexpr std::array<std::pair<std::string_view, Evidence>, 5> kEvidence{
    {{"guideline", Evidence::guideline}, {"review", Evidence::review}, {"trial", Evidence::trial},
     {"expert", Evidence::expert}, {"none", Evidence::none}}};

Side said_at(const JsonView& differ, std::string_view key)
{
    const auto side = differ.need(key);
    if (!side || !side->object_of({"who", "text"})) return {};
    return {text_at(*side, "who"), text_at(*side, "text")};
}

Differ differ_in(const JsonView& view)
{
    view.object_of({"left", "right"});
    return {.title = {}, .left = said_at(view, "left"), .right = said_at(view, "right")};
}

void read_treatment_facts(const JsonView& view, Treatment& treatment)
{
    view.object_of({"id", "known", "for_whom", "evidence", "sources", "differ"});
    if (const auto known = view.need("known")) treatment.known = known->one_of(kKnown).value_or(treatment.known);
    if (const auto evidence = view.need("evidence"))
        treatment.evidence = evidence->one_of(kEvidence).value_or(treatment.evidence);
    if (const auto list = view.need("for_whom"))
        for (const JsonView& each : list->elements(1, kPatients.size()))
            if (const auto patients = each.one_of(kPatients))
                if (!treatment.patients.insert(*patients).second) each.fault("stands there twice");
    if (const auto sources = view.need("sources")) {
        treatment.sources = read_sources(*sources);
        if (treatment.sources.empty() && treatment.evidence != Evidence::none)
            sources->fault("evidence without a source");
    }
}

void read_treatment_words(const JsonView& view, bool differs, Treatment& treatment)
{
    view.object_of({"name", "what", "known", "for_whom", "mind", "differ"});
    treatment.name = text_at(view, "name");
    treatment.what = text_at(view, "what");
    treatment.effect = text_at(view, "known");
    treatment.for_whom = text_at(view, "for_whom");
    treatment.mind = text_at(view, "mind");
    const auto differ = view.find("differ");
    if (differ.has_value() != differs) view.fault("must tell where sources differ just where the facts say that they do");
    if (differ) treatment.differ = differ_in(*differ);
}

Treatments treatments_in(const JsonView& facts, const JsonView& words)
{
    facts.object_of({"reviewed", "treatments"});
    words.object_of({"treatments"});
    Treatments treatments{.reviewed = day_at(facts, "reviewed"), .all = {}};
    const auto list = facts.need("treatments");
    const auto said = words.need("treatments");
    if (!list || !said || !said->object()) return treatments;
    std::set<std::string> seen;
    for (const JsonView& view : list->elements(1, kMostTreatments)) {
        const auto id = TreatmentId::from(text_at(view, "id"));
        if (!id || !seen.insert(id->text()).second) {
            view.fault(id ? "the id stands twice" : kNeedsId);
            continue;
        }
        Treatment& treatment = treatments.all.emplace_back(Treatment{.id = *id});
        read_treatment_facts(view, treatment);
        const auto differ = view.need("differ");
        const bool differs = differ && differ->boolean().value_or(false);
        if (const auto own = said->need(id->text())) read_treatment_words(*own, differs, treatment);
    }
    for (const auto& [key, view] : said->members())
        if (!seen.contains(key)) view.fault("there is no treatment of this id");
    return treatments;
}

} // namespace

Reading<Treatments> check_treatments(const std::filesystem::path& directory, Language language)
{
    return read_joined<Treatments>(directory, language, "treatments.json", treatments_in);
}

} // namespace trygg::content
