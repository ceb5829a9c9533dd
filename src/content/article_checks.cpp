#include "content/article_checks.h"

#include "content/block_texts.h"
#include "content/numbers.h"
#include "content/text_statistics.h"

#include <algorithm>
#include <cstdio>

namespace trygg::content {
namespace {

/// What a tired reader takes in (LIX: Björnsson 1968; under 40 is ordinary prose, under 30 a book for children).
constexpr double kMostLix = 40, kMostLixOfExercise = 30;
constexpr int kLeastWords = 150, kMostWords = 450, kMostWordsOfSentence = 20;

std::string with_one_decimal(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

bool says_number(const std::vector<std::string>& texts)
{
    return std::ranges::any_of(texts, [](const std::string& text) { return !numbers_in(text).empty(); });
}

std::string too_hard(double lix, double most)
{
    return "is too hard to read: LIX " + with_one_decimal(lix) + ", and at most " + with_one_decimal(most) +
           " is allowed; write shorter sentences and shorter words";
}

std::string place_of(const std::string& list, std::size_t index) { return list + '/' + std::to_string(index); }

/// Gathers the faults of one article.
class ArticleCheck {
public:
    ArticleCheck(const Article& article, const TextFiles& files) : article_{article}, files_{files} {}

    Faults faults()
    {
        check_today();
        check_reading();
        if (article_.sources.empty() && says_number({article_.title, article_.summary}))
            tell_facts("/sources", "the title or the summary says a number, and the article names no source");
        for (std::size_t i = 0; i < article_.blocks.size(); ++i) check_block(article_.blocks[i], place_of("/blocks", i));
        return std::move(faults_);
    }

private:
    void tell_facts(std::string place, std::string message)
    {
        faults_.push_back({files_.facts, std::move(place), std::move(message)});
    }
    void tell_words(std::string place, std::string message)
    {
        faults_.push_back({files_.words, std::move(place), std::move(message)});
    }

    void check_today()
    {
        const bool there = std::ranges::any_of(article_.blocks, [](const Block& block) {
            const auto* callout = std::get_if<Callout>(&block.content);
            return block.id.text() == "today" && callout && callout->action;
        });
        if (!there) tell_facts("/blocks", "needs a callout with the id today and an action: what the reader can do today");
    }

    void check_reading()
    {
        const Readability counts = readability(article_);
        if (counts.words < kLeastWords || counts.words > kMostWords)
            tell_words("", "has " + std::to_string(counts.words) + " words; an article has " + std::to_string(kLeastWords) +
                               " to " + std::to_string(kMostWords));
        if (counts.lix() > kMostLix) tell_words("", too_hard(counts.lix(), kMostLix));
        if (counts.words > kMostWordsOfSentence * counts.sentences)
            tell_words("", "its sentences have " + with_one_decimal(1.0 * counts.words / counts.sentences) +
                               " words on average; at most " + std::to_string(kMostWordsOfSentence) + " are allowed");
    }

    void check_block(const Block& block, const std::string& place)
    {
        if (block.sources.empty() && !block.instruction && says_number(texts_of(block.content)))
            tell_facts(place, "says a number and names no source; if the number is the program's own instruction, "
                              "write \"instruction\": true");
        const auto* picture = std::get_if<PictureBlock>(&block.content);
        if (!picture || picture->picture != Picture::hundred_people) return;
        const auto said = numbers_in(picture->text);
        const std::string marked = std::to_string(picture->marked);
        if (std::ranges::find(said, marked) == said.end())
            tell_words("/blocks/" + block.id.text() + "/text",
                       "does not say how many of the hundred are marked: " + marked + " in " + files_.facts);
    }

    const Article& article_;
    const TextFiles& files_;
    Faults faults_;
};

} // namespace

Faults article_faults(const Article& article, const TextFiles& files) { return ArticleCheck{article, files}.faults(); }

Faults exercise_text_faults(const ExerciseWords& words, const std::string& file, const std::string& place)
{
    const double lix = readability(words).lix();
    return lix > kMostLixOfExercise ? Faults{{file, place, too_hard(lix, kMostLixOfExercise)}} : Faults{};
}

Faults evidence_faults(const Catalogue& catalogue, const TextBook& book, const std::string& facts_file)
{
    Faults faults;
    for (std::size_t i = 0; i < catalogue.exercises().size(); ++i) {
        const Exercise& exercise = catalogue.exercises()[i];
        const auto words = book.exercises.find(exercise.id);
        if (words != book.exercises.end() && exercise.sources.empty() && says_number({words->second.evidence}))
            faults.push_back({facts_file, place_of("/exercises", i), "its evidence says a number, and it names no source"});
    }
    return faults;
}

Faults treatment_faults(const Treatments& treatments, const std::string& facts_file)
{
    Faults faults;
    for (std::size_t i = 0; i < treatments.all.size(); ++i) {
        const Treatment& one = treatments.all[i];
        std::vector<std::string> texts{one.what, one.effect, one.for_whom, one.mind};
        if (one.differ) texts.insert(texts.end(), {one.differ->left.text, one.differ->right.text});
        if (one.sources.empty() && says_number(texts))
            faults.push_back({facts_file, place_of("/treatments", i), "says a number and names no source"});
    }
    return faults;
}

} // namespace trygg::content
