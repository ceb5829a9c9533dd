#pragma once

#include "content/json_view.h"
#include "content/red_flag.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace trygg::content {

/// Reads conditions of content/triage.json; named definitions are put in the place of their names.
class ConditionReader {
public:
    /// `questions` must outlive the reader.
    explicit ConditionReader(const std::vector<Question>& questions) : questions_{&questions} {}

    /// Takes the definitions and exemptions that the conditions may name.
    void read_names(const JsonView& definitions, const JsonView& exemptions);

    /// The condition in `view`, on the first `known` questions only; faults go to the view's list.
    [[nodiscard]] Condition read(const JsonView& view, std::size_t known) const;
    /// The condition in `view`, on any question.
    [[nodiscard]] Condition read(const JsonView& view) const { return read(view, questions_->size()); }

private:
    [[nodiscard]] Condition read_parts(const JsonView& parts, Condition::Kind kind, std::size_t known) const;
    [[nodiscard]] Condition read_number_of(const JsonView& view, std::size_t known) const;
    [[nodiscard]] Condition read_test(const JsonView& view, std::size_t known) const;
    [[nodiscard]] const Question* asked_question(const JsonView& id, std::size_t known) const;

    const std::vector<Question>* questions_;
    std::map<std::string, Condition> definitions_, exemptions_;
};

/// The text in `view`, or the texts of the list in it, each one of `allowed` and none twice.
[[nodiscard]] std::vector<std::string> names_from(const JsonView& view, const std::vector<std::string>& allowed);

} // namespace trygg::content
