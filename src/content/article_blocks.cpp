#include "content/article_blocks.h"

#include "content/json_texts.h"

#include <array>
#include <string_view>
#include <utility>

namespace trygg::content {
namespace {

enum class BlockKind { heading, paragraph, list, steps, callout, table, figure, quiz, link, differ };

constexpr std::array<std::pair<std::string_view, BlockKind>, 10> kKinds{
    {{"heading", BlockKind::heading}, {"paragraph", BlockKind::paragraph}, {"list", BlockKind::list}, {"steps", BlockKind::steps},
     {"callout", BlockKind::callout}, {"table", BlockKind::table}, {"figure", BlockKind::figure}, {"quiz", BlockKind::quiz},
     {"link", BlockKind::link}, {"differ", BlockKind::differ}}};

constexpr std::array<std::pair<std::string_view, Action>, 16> kActions{
    {{"today", Action::today}, {"plan", Action::plan}, {"help_now", Action::help_now}, {"check", Action::check},
     {"breathing", Action::breathing}, {"relaxation", Action::relaxation}, {"heat_cold", Action::heat_cold},
     {"library", Action::library}, {"course", Action::course}, {"scan_chart", Action::scan_chart},
     {"treatments", Action::treatments}, {"find_help", Action::find_help}, {"goal", Action::goal},
     {"flare_plan", Action::flare_plan}, {"print_questions", Action::print_questions},
     {"print_work", Action::print_work}}};

constexpr std::array<std::pair<std::string_view, Picture>, 4> kPictures{
    {{"mountain", Picture::mountain}, {"plays_into_pain", Picture::plays_into_pain},
     {"flare_curve", Picture::flare_curve}, {"hundred_people", Picture::hundred_people}}};

std::vector<std::string> texts(const JsonView& list, std::size_t least, std::size_t most)
{
    std::vector<std::string> all;
    for (const JsonView& element : list.elements(least, most)) all.push_back(element.text().value_or(""));
    return all;
}

Callout callout(const JsonView& structure, const JsonView& words)
{
    structure.object_of({"id", "kind", "sources", "instruction", "action"});
    Callout result{.title = text_at(words, "title"), .text = text_at(words, "text"), .label = {}, .action = {}};
    if (const auto action = structure.find("action")) {
        words.object_of({"title", "text", "action"});
        result.action = action->one_of(kActions);
        result.label = text_at(words, "action");
    } else {
        words.object_of({"title", "text"});
    }
    return result;
}

Table table(const JsonView& words)
{
    words.object_of({"caption", "columns", "rows"});
    Table result{.caption = text_at(words, "caption"), .columns = texts_at(words, "columns", 2, 8), .rows = {}};
    if (const auto rows = words.need("rows"))
        for (const JsonView& row : rows->elements(1, 30)) {
            result.rows.push_back(texts(row, 2, 8));
            if (result.rows.back().size() != result.columns.size())
                row.fault("has not as many cells as there are columns");
        }
    return result;
}

PictureBlock picture(const JsonView& structure, const JsonView& words)
{
    structure.object_of({"id", "kind", "sources", "instruction", "figure", "marked"});
    words.object_of({"caption", "text"});
    const auto figure = structure.need("figure");
    PictureBlock result{.picture = figure ? figure->one_of(kPictures).value_or(Picture::mountain) : Picture::mountain,
                        .marked = 0,
                        .caption = text_at(words, "caption"),
                        .text = text_at(words, "text")};
    if (result.picture == Picture::hundred_people)
        if (const auto marked = structure.need("marked")) result.marked = marked->integer(0, 100).value_or(0);
    return result;
}

Quiz quiz(const JsonView& structure, const JsonView& words)
{
    structure.object_of({"id", "kind", "sources", "instruction", "right"});
    words.object_of({"question", "answers", "explanation"});
    Quiz result{.question = text_at(words, "question"),
                .answers = texts_at(words, "answers", 2, 4),
                .explanation = text_at(words, "explanation"),
                .right = 0};
    const auto right = structure.need("right");
    const int place = right ? right->integer(0, 3).value_or(0) : 0;
    result.right = static_cast<std::size_t>(place);
    if (result.right >= result.answers.size()) words.fault("has no answer at the place of the right one");
    return result;
}

/// The id at `view`; a fault where there is none.
template <class Name>
std::optional<Name> id_at(const JsonView& view, const char* message)
{
    const auto id = Name::from(view.text().value_or(""));
    if (!id) view.fault(message);
    return id;
}

std::optional<BlockContent> link(const JsonView& structure, const JsonView& words)
{
    structure.object_of({"id", "kind", "sources", "article", "action", "movement"});
    const std::string text = words.text().value_or("");
    const auto article = structure.find("article"), action = structure.find("action"), movement = structure.find("movement");
    const auto to = [&](const auto& target) {
        return target ? std::optional<BlockContent>{Link{text, *target}} : std::nullopt;
    };
    if (article.has_value() + action.has_value() + movement.has_value() != 1) {
        structure.fault("must have either an article, an action or a movement");
        return std::nullopt;
    }
    if (action) return to(action->one_of(kActions));
    if (movement) return to(id_at<ExerciseId>(*movement, "must be the id of an everyday movement"));
    return to(id_at<ArticleId>(*article, "must be the id of an article"));
}

Side side(const JsonView& words, std::string_view key)
{
    const auto member = words.need(key);
    if (!member) return {};
    member->object_of({"who", "text"});
    return {text_at(*member, "who"), text_at(*member, "text")};
}

Differ differ(const JsonView& words)
{
    words.object_of({"title", "left", "right"});
    return {text_at(words, "title"), side(words, "left"), side(words, "right")};
}

} // namespace

std::optional<BlockContent> read_block(const JsonView& structure, const JsonView& words)
{
    const auto name = structure.need("kind");
    const auto kind = name ? name->one_of(kKinds) : std::nullopt;
    if (!kind) return std::nullopt;
    switch (*kind) {
    case BlockKind::callout: return callout(structure, words);
    case BlockKind::figure: return picture(structure, words);
    case BlockKind::quiz: return quiz(structure, words);
    case BlockKind::link: return link(structure, words);
    case BlockKind::heading:
    case BlockKind::paragraph:
    case BlockKind::list:
    case BlockKind::steps:
    case BlockKind::table:
    case BlockKind::differ: break;
    }
    structure.object_of({"id", "kind", "sources", "instruction"});
    if (kind == BlockKind::table) return table(words);
    if (kind == BlockKind::differ) return differ(words);
    if (kind == BlockKind::list || kind == BlockKind::steps) return TextList{texts(words, 2, 12), kind == BlockKind::steps};
    std::string text = words.text().value_or("");
    if (kind == BlockKind::heading) return Heading{std::move(text)};
    return Paragraph{std::move(text)};
}

std::vector<SourceId> read_sources(const JsonView& view)
{
    std::vector<SourceId> sources;
    for (const JsonView& element : view.elements(0, 40)) {
        if (const auto id = SourceId::from(element.text().value_or(""))) sources.push_back(*id);
        else element.fault("must be the id of a source");
    }
    return sources;
}

} // namespace trygg::content
