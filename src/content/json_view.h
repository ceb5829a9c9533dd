#pragma once

#include "shared/fault.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trygg::content {

/// One value of a document, its place (JSON pointer), and the list that its faults go to.
/// Document and list must outlive it.
class JsonView {
public:
    JsonView(const nlohmann::json& value, const std::string& file, Faults& faults,
             std::string pointer = {});

    [[nodiscard]] const nlohmann::json& value() const noexcept { return *value_; }
    [[nodiscard]] const std::string& pointer() const noexcept { return pointer_; }
    [[nodiscard]] const std::string& file() const noexcept { return *file_; }
    [[nodiscard]] Faults& faults() const noexcept { return *faults_; }

    /// Adds a fault about this value.
    void fault(std::string message) const;

    /// Whether it is an object that has no key but `known`; adds a fault for each other key.
    bool object_of(std::initializer_list<std::string_view> known) const;
    /// Whether it is an object; adds a fault if not.
    bool object() const;

    /// The member `key`; empty when there is none.
    [[nodiscard]] std::optional<JsonView> find(std::string_view key) const;
    /// The member `key`; a fault when there is none (nothing is added for what is no object).
    [[nodiscard]] std::optional<JsonView> need(std::string_view key) const;
    /// The members of an object in the order of their keys; a fault for anything else.
    [[nodiscard]] std::vector<std::pair<std::string, JsonView>> members() const;
    /// The elements of an array of `least` to `most`; a fault for anything else.
    [[nodiscard]] std::vector<JsonView> elements(std::size_t least = 0, std::size_t most = 50'000) const;

    /// A whole number from `least` to `most`; a fault for anything else (fractions, booleans, text too).
    [[nodiscard]] std::optional<int> integer(int least, int most) const;
    /// A finite number from `least` to `most`; a fault for anything else.
    [[nodiscard]] std::optional<double> number(double least, double most) const;
    /// true or false; a fault for anything else.
    [[nodiscard]] std::optional<bool> boolean() const;
    /// Text of `least` to `most` characters (not bytes); a fault for anything else.
    [[nodiscard]] std::optional<std::string> text(std::size_t least = 1, std::size_t most = 4'000) const;

    /// The entry of `table` (pairs of name and value) whose name stands here; a fault for anything else.
    template <class T>
    [[nodiscard]] std::optional<T> one_of(std::span<const std::pair<std::string_view, T>> table) const
    {
        if (value_->is_string())
            for (const auto& [name, entry] : table)
                if (*value_->get_ptr<const std::string*>() == name) return entry;
        std::string names;
        for (const auto& row : table) names += (names.empty() ? "" : ", ") + std::string{row.first};
        fault("must be one of " + names);
        return std::nullopt;
    }
    /// `one_of` for a table that is an array.
    template <class T, std::size_t N>
    [[nodiscard]] std::optional<T> one_of(const std::array<std::pair<std::string_view, T>, N>& table) const
    {
        return one_of(std::span<const std::pair<std::string_view, T>>{table});
    }

private:
    const nlohmann::json* value_;
    const std::string* file_;
    Faults* faults_;
    std::string pointer_;
};

/// The whole number in `value` if it lies in [least, most]; empty for anything else, nothing wraps.
[[nodiscard]] std::optional<int> integer_in(const nlohmann::json& value, int least, int most);

/// `value` as compact UTF-8 JSON with sorted keys, non-ASCII letters not escaped.
/// For values of bounded depth only.
[[nodiscard]] std::string compact_json(const nlohmann::json& value);

} // namespace trygg::content
