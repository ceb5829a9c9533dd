#pragma once

#include "shared/date.h"
#include "shared/id.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace trygg::content {

/// The shelf that an article stands on.
enum class Theme { understand, sciatica, decide, practise };

/// What in the program a button or link of an article opens.
enum class Action {
    today, plan, help_now, check, breathing, relaxation, heat_cold, library, course,
    scan_chart, treatments, find_help, goal, flare_plan, print_questions, print_work
};

/// A picture painted from data.
enum class Picture { mountain, plays_into_pain, flare_curve, hundred_people };

struct Heading {
    std::string text;
    friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
    std::string text;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// Points side by side, or steps to take in their order.
struct TextList {
    std::vector<std::string> items;
    bool ordered = false;
    friend bool operator==(const TextList&, const TextList&) = default;
};

/// Something to do or think about; with an action, `label` is what its button says.
struct Callout {
    std::string title, text, label;
    std::optional<Action> action;
    friend bool operator==(const Callout&, const Callout&) = default;
};

/// Every row has as many cells as there are columns.
struct Table {
    std::string caption;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    friend bool operator==(const Table&, const Table&) = default;
};

/// A picture with the words that say the same as it shows.
struct PictureBlock {
    Picture picture = Picture::mountain;
    /// How many of the hundred people are marked, 0–100; 0 for the other pictures.
    int marked = 0;
    std::string caption, text;
    friend bool operator==(const PictureBlock&, const PictureBlock&) = default;
};

/// One question to try; `right` is the place of the right answer, from 0.
struct Quiz {
    std::string question;
    std::vector<std::string> answers;
    std::string explanation;
    std::size_t right = 0;
    friend bool operator==(const Quiz&, const Quiz&) = default;
};

/// Leads to another article, to an action, or to an everyday movement.
struct Link {
    std::string text;
    std::variant<ArticleId, Action, ExerciseId> target;
    friend bool operator==(const Link&, const Link&) = default;
};

/// What one source says.
struct Side {
    std::string who, text;
    friend bool operator==(const Side&, const Side&) = default;
};

/// Two sources that do not agree, side by side.
struct Differ {
    std::string title;
    Side left, right;
    friend bool operator==(const Differ&, const Differ&) = default;
};

using BlockContent = std::variant<Heading, Paragraph, TextList, Callout, Table, PictureBlock, Quiz, Link, Differ>;

/// One piece of an article, with the sources of what it claims.
struct Block {
    BlockId id;
    std::vector<SourceId> sources;
    BlockContent content;
    /// Its numbers are the program's own instruction, which rests on no study.
    bool instruction = false;
    friend bool operator==(const Block&, const Block&) = default;
};

/// An article in one language, in the order of reading.
struct Article {
    ArticleId id;
    Theme theme = Theme::understand;
    /// The place within the theme, from 1.
    int order = 1;
    /// When the text was last compared with its sources.
    Date reviewed;
    std::vector<SourceId> sources;
    std::string title;
    /// One sentence.
    std::string summary;
    std::vector<Block> blocks;
    /// The clinician who has read it, as a clinic writes it (a role and a name); empty while nobody has.
    std::string read_by{};
    friend bool operator==(const Article&, const Article&) = default;
};

} // namespace trygg::content
