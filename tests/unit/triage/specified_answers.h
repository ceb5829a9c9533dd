#pragma once

#include "triage/answers.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trygg::test {

/// Answers as the specification speaks of them; every test of a question that was not asked is false.
class SpecifiedAnswers {
public:
    void answer(const std::string& id, const triage::Answer& answer)
    {
        Said said;
        if (const auto* number = std::get_if<int>(&answer)) said.number = *number;
        else if (const auto* value = std::get_if<std::string>(&answer)) said.values = {*value};
        else if (const auto* values = std::get_if<triage::ValueSet>(&answer)) {
            said.values = *values;
            said.list = true;
        }
        said_.insert_or_assign(id, said);
    }

    /// Asked without an answer: unsure, where unsure is an answer.
    void leave_open(const std::string& id)
    {
        static const std::set<std::string> no_unsure{"age",        "duration",      "pain_now",   "low_mood", "expect_recovery",
                                                     "fear_movement", "confidence", "sleep",      "work"};
        Said said;
        if (no_unsure.count(id) == 0) said.values = {"unsure"};
        said_.insert_or_assign(id, said);
    }

    [[nodiscard]] bool in(const std::string& id, const std::vector<std::string>& values) const
    {
        const Said* said = find(id);
        if (!said) return false;
        for (const std::string& value : values)
            if (said->values.count(value) != 0) return true;
        return false;
    }
    [[nodiscard]] bool is(const std::string& id, const std::string& value) const { return in(id, {value}); }
    [[nodiscard]] bool is_not(const std::string& id, const std::string& value) const
    {
        return find(id) && !is(id, value);
    }
    [[nodiscard]] bool not_empty(const std::string& id) const { return find(id) && !find(id)->values.empty(); }
    [[nodiscard]] bool at_least(const std::string& id, int number) const
    {
        return find(id) && find(id)->number && *find(id)->number >= number;
    }
    [[nodiscard]] bool below(const std::string& id, int number) const
    {
        return find(id) && find(id)->number && *find(id)->number < number;
    }
    /// Values of a list; unsure is none.
    [[nodiscard]] std::size_t count(const std::string& id) const
    {
        return find(id) && find(id)->list ? find(id)->values.size() : 0;
    }
    [[nodiscard]] bool is_empty_list(const std::string& id) const
    {
        return find(id) && find(id)->list && find(id)->values.empty();
    }
    [[nodiscard]] bool same(const std::string& id, const SpecifiedAnswers& other) const
    {
        return find(id) && other.find(id) && find(id)->values == other.find(id)->values &&
               find(id)->list == other.find(id)->list;
    }
    /// A list with no value more than the other one, which is a list too.
    [[nodiscard]] bool is_part_of(const std::string& id, const SpecifiedAnswers& other) const
    {
        const Said *mine = find(id), *theirs = other.find(id);
        if (!mine || !theirs || !mine->list || !theirs->list) return false;
        for (const std::string& value : mine->values)
            if (theirs->values.count(value) == 0) return false;
        return true;
    }

private:
    struct Said {
        std::optional<int> number;
        std::set<std::string> values;
        bool list = false;
    };
    [[nodiscard]] const Said* find(const std::string& id) const
    {
        const auto found = said_.find(id);
        return found == said_.end() ? nullptr : &found->second;
    }
    std::map<std::string, Said> said_;
};

} // namespace trygg::test
