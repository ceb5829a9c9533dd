#include "content/block_texts.h"

namespace trygg::content {
namespace {

/// Gives the texts of one block.
struct TextsOfBlock {
    using Texts = std::vector<std::string>;

    Texts operator()(const Heading&) const { return {}; }
    Texts operator()(const Link&) const { return {}; }
    Texts operator()(const Paragraph& block) const { return {block.text}; }
    Texts operator()(const TextList& block) const { return block.items; }
    Texts operator()(const Callout& block) const { return {block.title, block.text}; }
    Texts operator()(const Table& block) const
    {
        Texts texts{block.caption};
        for (const auto& row : block.rows) texts.insert(texts.end(), row.begin(), row.end());
        return texts;
    }
    Texts operator()(const PictureBlock& block) const { return {block.caption, block.text}; }
    Texts operator()(const Quiz& block) const
    {
        Texts texts{block.question};
        texts.insert(texts.end(), block.answers.begin(), block.answers.end());
        texts.push_back(block.explanation);
        return texts;
    }
    Texts operator()(const Differ& block) const { return {block.left.text, block.right.text}; }
};

} // namespace

std::vector<std::string> texts_of(const BlockContent& block) { return std::visit(TextsOfBlock{}, block); }

} // namespace trygg::content
