#include "content/text_statistics.h"

#include "content/block_texts.h"

#include <string>

namespace trygg::content {

Readability readability(const ExerciseWords& words)
{
    Readability counts;
    for (const std::string& step : words.steps) counts += readability(std::string_view{step});
    for (const std::string* text : {&words.purpose, &words.cue, &words.easier, &words.harder, &words.watch, &words.normal,
                                    &words.figure, &words.evidence})
        counts += readability(std::string_view{*text});
    return counts;
}

Readability readability(const Article& article)
{
    Readability counts = readability(std::string_view{article.summary});
    for (const Block& block : article.blocks)
        for (const std::string& text : texts_of(block.content)) counts += readability(std::string_view{text});
    return counts;
}

} // namespace trygg::content
