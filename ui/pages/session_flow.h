#pragma once

#include "app/drafts.h"

namespace trygg::ui {

/// How a session moves on: each takes the draft as it is and gives it as it becomes.
namespace session_flow {

/// Whether there is an item that the session is at.
[[nodiscard]] bool has_current(const app::SessionDraft& draft);
/// Whether anything was tried at all; an amount of 0 that was not okay counts.
[[nodiscard]] bool anything_done(const app::SessionDraft& draft);
/// Whether any exercise is still to come.
[[nodiscard]] bool anything_left(const app::SessionDraft& draft);

/// To the first exercise that is not over; to the very first when all were skipped.
[[nodiscard]] app::SessionDraft begin(app::SessionDraft draft);
/// The exercise is over with `amount`, and its check comes.
[[nodiscard]] app::SessionDraft done(app::SessionDraft draft, int amount);
/// Passes the exercise over: 0 done, okay.
[[nodiscard]] app::SessionDraft skip(app::SessionDraft draft);
/// Corrects the amount of the exercise that is over.
[[nodiscard]] app::SessionDraft amount(app::SessionDraft draft, int amount);
/// The answer to "Am I okay now?"; the session stays where it is.
[[nodiscard]] app::SessionDraft okay(app::SessionDraft draft, bool is_okay);
/// Pain that was felt on the way: the worst of the session so far is kept.
[[nodiscard]] app::SessionDraft pain(app::SessionDraft draft, PainScore felt);
/// To the next exercise, or to the closing questions after the last.
[[nodiscard]] app::SessionDraft next(app::SessionDraft draft);
/// To the closing questions, or first to an exercise whose check is not answered: an answer that was
/// not given must never be taken for a yes.
[[nodiscard]] app::SessionDraft end(app::SessionDraft draft);
/// Makes it a session that may not go on: a check that is open is finished, then come the closing questions.
[[nodiscard]] app::SessionDraft close(app::SessionDraft draft);
/// One step back; an exercise that is opened again is no longer over.
[[nodiscard]] app::SessionDraft back(app::SessionDraft draft);

} // namespace session_flow

} // namespace trygg::ui
