#pragma once

#include "app/drafts.h"
#include "app/first_start.h"
#include "diary/draft.h"

namespace trygg::app {

/// How the drafts of the pages stand in the diary: one text for each answer given.
/// Reading takes what it understands and leaves the rest unanswered: a draft is never refused.
[[nodiscard]] diary::Draft to_text(const FirstStart& start);
[[nodiscard]] FirstStart first_start_from(const diary::Draft& draft);

[[nodiscard]] diary::Draft to_text(const SessionDraft& session);
/// Empty when no session is in progress.
[[nodiscard]] std::optional<SessionDraft> session_from(const diary::Draft& draft);
/// The day on which a session of the plan was last closed: it stands beside the session in progress, if there is one.
[[nodiscard]] std::optional<Date> closed_day(const diary::Draft& draft);
[[nodiscard]] diary::Draft with_closed_day(diary::Draft draft, const std::optional<Date>& day);

[[nodiscard]] diary::Draft to_text(const LaterDraft& later);
[[nodiscard]] LaterDraft later_from(const diary::Draft& draft);

[[nodiscard]] diary::Draft to_text(const LogDraft& log);
[[nodiscard]] LogDraft log_from(const diary::Draft& draft);

} // namespace trygg::app
