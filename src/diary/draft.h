#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace trygg::diary {

/// What has been begun and not yet finished; `session` is the session in progress.
enum class DraftKind { first_start, triage, session, later, log };

inline constexpr std::array kDraftKinds{DraftKind::first_start, DraftKind::triage, DraftKind::session,
                                        DraftKind::later, DraftKind::log};

/// What was answered so far, in the words of the page that asks; keys 1–200 bytes, values at most 20,000.
using Draft = std::map<std::string, std::string>;

/// The drafts by kind; none is empty.
using Drafts = std::map<DraftKind, Draft>;

/// The word for a kind in files.
[[nodiscard]] constexpr std::string_view code(DraftKind kind) noexcept
{
    switch (kind) {
    case DraftKind::first_start: return "first_start";
    case DraftKind::triage: return "triage";
    case DraftKind::session: return "session";
    case DraftKind::later: return "later";
    case DraftKind::log: return "log";
    }
    return {};
}

/// The kind with that word; empty for any other text.
[[nodiscard]] constexpr std::optional<DraftKind> draft_kind_from(std::string_view text) noexcept
{
    for (const DraftKind kind : kDraftKinds)
        if (code(kind) == text) return kind;
    return std::nullopt;
}

} // namespace trygg::diary
