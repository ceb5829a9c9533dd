#pragma once

#include "diary/draft.h"
#include "shared/date.h"
#include "shared/id.h"
#include "shared/pain_score.h"

#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// Writes answers into a draft; what is absent leaves no trace.
class DraftWriter {
public:
    void text(const std::string& key, const std::string& value)
    {
        if (!value.empty()) draft_[key] = value;
    }
    void number(const std::string& key, std::optional<int> value)
    {
        if (value) draft_[key] = std::to_string(*value);
    }
    void flag(const std::string& key, std::optional<bool> value)
    {
        if (value) draft_[key] = *value ? "yes" : "no";
    }
    void pain(const std::string& key, std::optional<PainScore> value)
    {
        if (value) number(key, value->value());
    }
    template <class Enum>
    void choice(const std::string& key, std::optional<Enum> value)
    {
        if (value) number(key, static_cast<int>(*value));
    }
    [[nodiscard]] diary::Draft draft() && { return std::move(draft_); }

private:
    diary::Draft draft_;
};

/// Reads answers back; what is absent or not understood is absent.
class DraftReader {
public:
    explicit DraftReader(const diary::Draft& draft) : draft_{draft} {}

    [[nodiscard]] std::string text(const std::string& key) const
    {
        const auto found = draft_.find(key);
        return found == draft_.end() ? std::string{} : found->second;
    }
    [[nodiscard]] std::optional<int> number(const std::string& key, int least, int most) const
    {
        const std::string raw = text(key);
        int value = 0;
        const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
        if (raw.empty() || error != std::errc{} || end != raw.data() + raw.size()) return std::nullopt;
        return value < least || value > most ? std::nullopt : std::optional{value};
    }
    [[nodiscard]] std::optional<bool> flag(const std::string& key) const
    {
        const std::string raw = text(key);
        if (raw == "yes") return true;
        return raw == "no" ? std::optional{false} : std::nullopt;
    }
    [[nodiscard]] std::optional<PainScore> pain(const std::string& key) const
    {
        const auto value = number(key, PainScore::kMin, PainScore::kMax);
        return value ? PainScore::from(*value) : std::nullopt;
    }
    /// An enumerator up to and with `last`.
    template <class Enum>
    [[nodiscard]] std::optional<Enum> choice(const std::string& key, Enum last) const
    {
        const auto value = number(key, 0, static_cast<int>(last));
        return value ? std::optional{static_cast<Enum>(*value)} : std::nullopt;
    }
    /// The ids under "key/0", "key/1" …
    [[nodiscard]] std::vector<ExerciseId> ids(const std::string& key) const
    {
        std::vector<ExerciseId> all;
        for (int i = 0;; ++i) {
            const auto id = ExerciseId::from(text(key + "/" + std::to_string(i)));
            if (!id) return all;
            all.push_back(*id);
        }
    }

private:
    const diary::Draft& draft_;
};

} // namespace trygg::app
