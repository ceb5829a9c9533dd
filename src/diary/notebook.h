#pragma once

#include "diary/draft.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace trygg::diary {

/// What a person writes for themselves and goes on changing; `evaluation` is the evaluation in progress.
enum class Notebook { flare_plan, goal, course, work_proposal, clinician_questions, evaluation };

inline constexpr std::array kNotebooks{Notebook::flare_plan,    Notebook::goal,
                                       Notebook::course,        Notebook::work_proposal,
                                       Notebook::clinician_questions, Notebook::evaluation};

/// The notebooks by what they are about; none is empty.
using Notebooks = std::map<Notebook, Draft>;

/// The word for a notebook in files.
[[nodiscard]] constexpr std::string_view code(Notebook notebook) noexcept
{
    switch (notebook) {
    case Notebook::flare_plan: return "flare_plan";
    case Notebook::goal: return "goal";
    case Notebook::course: return "course";
    case Notebook::work_proposal: return "work_proposal";
    case Notebook::clinician_questions: return "clinician_questions";
    case Notebook::evaluation: return "evaluation";
    }
    return {};
}

/// The notebook with that word; empty for any other text.
[[nodiscard]] constexpr std::optional<Notebook> notebook_from(std::string_view text) noexcept
{
    for (const Notebook notebook : kNotebooks)
        if (code(notebook) == text) return notebook;
    return std::nullopt;
}

} // namespace trygg::diary
