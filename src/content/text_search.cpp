#include "content/text_search.h"

#include "content/folded_words.h"
#include "content/near_spelling.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace trygg::content {
namespace {

constexpr std::uint32_t kTitle = 0, kSummary = 1;
/// Shorter words stand in too many others.
constexpr std::size_t kLeastTyped = 2, kLeastInCompound = 4;

bool is_looked_for(const FoldedWord& word) { return word.letters.size() >= kLeastTyped; }

/// How well a word of a text fits one that was typed.
enum class Fit { near, within, begins, whole };
constexpr int kFits = 4;

std::optional<Fit> fit(std::string_view typed, std::string_view word)
{
    if (word.starts_with(typed)) return word.size() == typed.size() ? Fit::whole : Fit::begins;
    if (typed.size() >= kLeastInCompound && word.find(typed) != std::string_view::npos) return Fit::within;
    return std::nullopt;
}

/// The title's words count before the summary's, those before the rest.
int rank_of_part(std::uint32_t part) { return part == kTitle ? 2 : part == kSummary ? 1 : 0; }

bool ends_sentence(std::string_view text, std::size_t at)
{
    if (text[at] != '.' && text[at] != '?' && text[at] != '!') return false;
    if (at + 2 >= text.size() || text[at + 1] != ' ') return false;
    const auto next = static_cast<unsigned char>(text[at + 2]);
    // A capital: of ASCII, or one of À to Þ.
    return (next >= 'A' && next <= 'Z') ||
           (next == 0xC3 && at + 3 < text.size() && static_cast<unsigned char>(text[at + 3]) < 0xA0);
}

std::vector<std::string> sentences(std::string_view passage)
{
    std::vector<std::string> cut;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < passage.size(); ++at)
        if (ends_sentence(passage, at)) {
            cut.emplace_back(passage.substr(begin, at + 1 - begin));
            begin = at + 2;
        }
    cut.emplace_back(passage.substr(begin));
    return cut;
}

} // namespace

/// A word of a text that fits one that was typed.
struct TextSearch::Found {
    /// Which of the typed words.
    std::uint32_t typed = 0;
    Fit fit = Fit::near;
    Spot spot;

    [[nodiscard]] int worth() const { return rank_of_part(spot.part) * kFits + static_cast<int>(fit); }
};

TextSearch::TextSearch(const std::vector<Searchable>& texts)
{
    for (const Searchable& text : texts) {
        const auto number = static_cast<std::uint32_t>(texts_.size());
        texts_.emplace_back();
        add(number, text.title);
        add(number, text.summary);
        for (const std::string& passage : text.passages)
            for (std::string& sentence : sentences(passage)) add(number, std::move(sentence));
    }
}

bool TextSearch::is_enough(std::string_view typed) { return std::ranges::any_of(folded_words(typed), is_looked_for); }

void TextSearch::add(std::uint32_t text, std::string part)
{
    const auto place = static_cast<std::uint32_t>(texts_[text].parts.size());
    for (const FoldedWord& folded : folded_words(part)) {
        auto [found, is_new] = words_.try_emplace(folded.letters);
        Word& word = found->second;
        if (is_new)
            if (std::string alike = spelled_alike(folded.letters); alike != folded.letters) word.alike = std::move(alike);
        word.spots.push_back({text, place, static_cast<std::uint32_t>(folded.begin), static_cast<std::uint32_t>(folded.length)});
    }
    texts_[text].parts.push_back(std::move(part));
}

void TextSearch::look_up(const std::string& word, std::uint32_t number, std::vector<std::vector<Found>>& found) const
{
    const auto note = [&](const std::vector<Spot>& spots, Fit how) {
        for (const Spot& spot : spots) found[spot.text].push_back({number, how, spot});
    };
    const std::string alike = spelled_alike(word);
    bool any = false;
    for (const auto& [letters, one] : words_)
        if (const auto how = std::max(fit(word, letters), fit(alike, one.alike.empty() ? letters : one.alike))) {
            note(one.spots, *how);
            any = true;
        }
    const std::size_t slips = forgiven_slips(word.size());
    if (any || slips == 0) return;
    for (const auto& [letters, one] : words_)
        if (is_near_beginning(word, letters, slips) || (!one.alike.empty() && is_near_beginning(alike, one.alike, slips)))
            note(one.spots, Fit::near);
}

std::vector<std::vector<TextSearch::Found>> TextSearch::matches(std::string_view typed) const
{
    std::vector<std::vector<Found>> found(texts_.size());
    std::uint32_t number = 0;
    for (const FoldedWord& word : folded_words(typed))
        if (is_looked_for(word)) look_up(word.letters, number++, found);
    for (std::vector<Found>& in_text : found) {
        std::set<std::uint32_t> held;
        for (const Found& one : in_text) held.insert(one.typed);
        if (held.size() < number) in_text.clear();
    }
    return found;
}

std::vector<Hit> TextSearch::find(std::string_view typed) const
{
    const auto found = matches(typed);
    std::vector<std::tuple<int, std::size_t, std::size_t>> order;
    for (std::size_t place = 0; place < found.size(); ++place) {
        if (found[place].empty()) continue;
        std::map<std::uint32_t, int> best;
        for (const Found& one : found[place]) best[one.typed] = std::max(best[one.typed], one.worth());
        int worth = 0;
        for (const auto& [word, its_worth] : best) worth += its_worth;
        order.emplace_back(-worth, SIZE_MAX - found[place].size(), place);
    }
    std::ranges::sort(order);
    std::vector<Hit> hits;
    for (const auto& [worth, often, place] : order) hits.push_back(hit(place, found[place]));
    return hits;
}

Hit TextSearch::hit(std::size_t place, const std::vector<Found>& found) const
{
    // The sentence with the most of the words typed, and the best fitting ones; the first of equals.
    std::map<std::uint32_t, std::map<std::uint32_t, int>> fits;
    for (const Found& one : found) {
        int& best = fits[one.spot.part][one.typed];
        best = std::max(best, static_cast<int>(one.fit) + 1);
    }
    std::uint32_t chosen = kSummary;
    std::pair<std::size_t, int> most{0, 0};
    for (const auto& [part, words] : fits) {
        if (part == kTitle) continue;
        int sum = 0;
        for (const auto& [word, how] : words) sum += how;
        if (std::pair{words.size(), sum} > most) {
            most = {words.size(), sum};
            chosen = part;
        }
    }
    const auto marks = [&](std::uint32_t part) {
        std::map<std::size_t, std::size_t> stretches;
        for (const Found& one : found)
            if (one.spot.part == part) stretches[one.spot.begin] = one.spot.length;
        std::vector<Stretch> marked;
        for (const auto& [begin, length] : stretches) marked.push_back({begin, length});
        return marked;
    };
    return {place, texts_[place].parts[chosen], marks(kTitle), marks(chosen)};
}

} // namespace trygg::content
