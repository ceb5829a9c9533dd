#pragma once

#include "shared/fault.h"
#include "shared/id.h"
#include "shared/language.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace trygg::content {

/// What is said of one exercise; `evidence` is one honest sentence on what is known.
struct ExerciseWords {
    std::string name, purpose;
    std::vector<std::string> steps;
    std::string cue, easier, harder, watch, normal, figure, evidence;
};

/// One answer as a button: what it says, and a second line that may be empty.
struct AnswerWords {
    std::string label, detail;
};

/// A question as a page: the heading is the question; `help` and `why` may be empty.
struct QuestionWords {
    std::string heading, help, why, summary;
    std::map<std::string, AnswerWords> answers;
};

/// What a fired rule means: to the person, on the telephone, and for the clinician's note.
struct RuleWords {
    std::string reason, say, note;
};

/// A level of urgency as a page.
struct LevelWords {
    std::string band, title, lead;
    std::vector<std::string> steps, watch;
};

/// The signs that always need care at once, repeated under every calm result.
struct SafetyNetWords {
    std::string title, lead;
    std::vector<std::string> signs;
    std::string action;
};

/// Whom to call, and when this one is right.
struct ContactWords {
    std::string name, when;
};

/// Every word of one language that content decides on; keys are the ids of the facts.
struct TextBook {
    Language language = Language::swedish;
    std::map<ExerciseId, ExerciseWords> exercises;
    std::map<QuestionId, QuestionWords> questions;
    std::map<RuleId, RuleWords> rules;
    /// By level id: emergency, same_day, within_days, physio, self_care.
    std::map<std::string, LevelWords> levels;
    SafetyNetWords safety_net;
    std::map<std::string, ContactWords> contacts;
    /// The questions of the first start that set the profile: pattern, heart, falls, goal, days …
    std::map<std::string, QuestionWords> setup;
    /// Everything else by its path in the file, such as "clearance/heading" or "goal/examples/0".
    std::map<std::string, std::string> phrases;

    /// The phrase at `path`; empty when there is none (the reader has checked those that the pages use).
    [[nodiscard]] const std::string& phrase(const std::string& path) const;
    /// The phrases "path/0", "path/1" … in order.
    [[nodiscard]] std::vector<std::string> phrases_at(const std::string& path) const;
};

/// The words of `language` in the content folder `directory`; throws ContentError with every fault.
[[nodiscard]] TextBook read_text_book(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
