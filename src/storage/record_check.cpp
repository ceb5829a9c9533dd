#include "storage/record_check.h"

#include "storage/event_check.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace trygg::storage {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostPractices = 100'000, kMostReadMarks = 10'000, kMostEvaluations = 1'000;
constexpr std::size_t kTextId = 200;
constexpr int kMostWeeks = 9999;

bool is_sound(const diary::Practice& practice)
{
    return is_moment(practice.started) && practice.length >= 1s && practice.length <= 24h;
}

bool is_sound(const diary::ReadMark& mark) { return is_moment(mark.at) && is_text(mark.text, kTextId); }

bool is_sound(const diary::Evaluation& evaluation)
{
    return is_moment(evaluation.at) && evaluation.week >= 1 && evaluation.week <= kMostWeeks &&
           fault_in(evaluation.answers).empty();
}

template <class Value> bool are_sound(const std::vector<Value>& values, std::size_t most)
{
    return values.size() <= most && std::ranges::all_of(values, [](const Value& value) { return is_sound(value); });
}

bool is_each_once(const std::vector<diary::ReadMark>& marks)
{
    std::set<std::string_view> seen;
    return std::ranges::all_of(marks, [&](const diary::ReadMark& mark) { return seen.insert(mark.text).second; });
}

} // namespace

std::string fault_in(const diary::Records& records)
{
    if (!are_sound(records.practices, kMostPractices)) return "a practice out of range";
    if (!are_sound(records.read_marks, kMostReadMarks)) return "a read mark out of range";
    if (!is_each_once(records.read_marks)) return "a text is marked twice";
    if (records.reading && !is_text(*records.reading, kTextId)) return "what is being read is no plain text";
    if (!are_sound(records.evaluations, kMostEvaluations)) return "an evaluation out of range";
    for (const auto& [notebook, draft] : records.notebooks)
        if (auto fault = fault_in(draft); !fault.empty()) return fault;
    return {};
}

diary::Records joined(const diary::Records& present, const diary::Records& added)
{
    diary::Records all = present;
    std::ranges::copy(added.practices, std::back_inserter(all.practices));
    std::ranges::copy(added.read_marks, std::back_inserter(all.read_marks));
    if (added.reading) all.reading = added.reading;
    for (const auto& [notebook, draft] : added.notebooks) all.notebooks[notebook] = draft;
    std::ranges::copy(added.evaluations, std::back_inserter(all.evaluations));
    return all;
}

} // namespace trygg::storage
