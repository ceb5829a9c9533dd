#include "content/text_statistics.h"

#include <string>
#include <variant>
#include <vector>


namespace trygg::content {
namespace {
/// Counts the texts of one block.
struct Counter {
    Readability counts;

    void add(const std::string& text) { counts += readability(std::string_view{text}); }
    void add(const std::vector<std::string>& texts)
    {
        for (const std::string& text : texts) add(text);
    }
    void operator()(const Heading&) {}
    void operator()(const Link&) {}
    void operator()(const Paragraph& block) { add(block.text); }
    void operator()(const TextList& block) { add(block.items); }
    void operator()(const Callout& block)
    {
        add(block.title);
        add(block.text);
    }
    void operator()(const Table& block)
    {
        add(block.caption);
        for (const auto& row : block.rows) add(row);
    }
    void operator()(const PictureBlock& block)
    {
        add(block.caption);
        add(block.text);
    }
    void operator()(const Quiz& block)
    {
        add(block.question);
        add(block.answers);
        add(block.explanation);
    }
    void operator()(const Differ& block)
    {
        add(block.left.text);
        add(block.right.text);
    }
};

} // namespace

Readability readability(const ExerciseWords& words)
{
    Counter counter;
    counter.add(words.steps);
    for (const std::string* text : {&words.purpose, &words.cue, &words.easier, &words.harder, &words.watch, &words.normal,
                                    &words.figure, &words.evidence})
        counter.add(*text);
    return counter.counts;
}

Readability readability(const Article& article)
{
    Counter counter;
    counter.add(article.summary);
    for (const Block& block : article.blocks) std::visit(counter, block.content);
    return counter.counts;
}

} // namespace trygg::content
