#include "content/searchable_article.h"

namespace trygg::content {
namespace {

/// Gathers the texts of blocks.
class Gatherer {
public:
    explicit Gatherer(std::vector<std::string>& passages) : passages_{passages} {}

    void operator()(const Heading& heading) const { add(heading.text); }
    void operator()(const Paragraph& paragraph) const { add(paragraph.text); }
    void operator()(const TextList& list) const
    {
        for (const std::string& item : list.items) add(item);
    }
    void operator()(const Callout& callout) const
    {
        add(callout.title);
        add(callout.text);
    }
    void operator()(const Table& table) const
    {
        add(table.caption);
        for (const auto& row : table.rows) {
            std::string line = row.front();
            for (std::size_t i = 1; i < row.size(); ++i) line += ", " + table.columns[i] + ": " + row[i];
            add(line);
        }
    }
    void operator()(const PictureBlock& picture) const
    {
        add(picture.caption);
        add(picture.text);
    }
    void operator()(const Quiz& quiz) const
    {
        add(quiz.question);
        add(quiz.explanation);
    }
    void operator()(const Link&) const {}
    void operator()(const Differ& differ) const
    {
        add(differ.title);
        for (const Side* side : {&differ.left, &differ.right}) add(side->who + ": " + side->text);
    }

private:
    void add(const std::string& text) const { passages_.push_back(text); }

    std::vector<std::string>& passages_;
};

} // namespace

Searchable searchable(const Article& article)
{
    Searchable text{article.title, article.summary, {}};
    for (const Block& block : article.blocks) std::visit(Gatherer{text.passages}, block.content);
    return text;
}

} // namespace trygg::content
