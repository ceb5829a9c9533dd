#include "content/near_spelling.h"

#include <algorithm>
#include <array>
#include <vector>

namespace trygg::content {
namespace {

constexpr std::size_t kOneSlip = 5, kTwoSlips = 8;

} // namespace

std::size_t forgiven_slips(std::size_t letters) { return letters < kOneSlip ? 0 : letters < kTwoSlips ? 1 : 2; }

bool is_near_beginning(std::string_view typed, std::string_view word, std::size_t slips)
{
    word = word.substr(0, typed.size() + slips);
    if (word.size() + slips < typed.size()) return false;
    // Rows of the distances from a beginning of `typed` to each beginning of `word`.
    std::array<std::vector<std::size_t>, 3> rows;
    rows.fill(std::vector<std::size_t>(word.size() + 1));
    for (std::size_t j = 0; j <= word.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        const auto &before = rows[(i - 1) % 3], &two_before = rows[(i + 1) % 3];
        auto& row = rows[i % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= word.size(); ++j) {
            const std::size_t change = typed[i - 1] == word[j - 1] ? 0 : 1;
            row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + change});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[j] = std::min(row[j], two_before[j - 2] + 1);
        }
        if (*std::ranges::min_element(row) > slips) return false;
    }
    return *std::ranges::min_element(rows[typed.size() % 3]) <= slips;
}

} // namespace trygg::content
