#include "ui/pages/session_flow.h"

#include <algorithm>

namespace trygg::ui::session_flow {
namespace {

using app::SessionDraft;
using app::SessionItem;
using app::SessionStage;

int size_of(const SessionDraft& draft) { return static_cast<int>(draft.items.size()); }

SessionItem& current(SessionDraft& draft) { return draft.items[static_cast<std::size_t>(draft.current)]; }

bool is_skipped(const SessionItem& item) { return item.done == 0 && item.okay_now == true; }

bool waits_for_check(const SessionItem& item) { return item.done && !item.okay_now; }

bool is_over(const SessionItem& item) { return item.done && item.okay_now; }

void reopen(SessionDraft& draft)
{
    current(draft).done.reset();
    current(draft).okay_now.reset();
    draft.stage = SessionStage::exercising;
}

/// The check of an exercise that was tried; one that was skipped is opened again.
void return_to_current(SessionDraft& draft)
{
    if (current(draft).done && !is_skipped(current(draft))) draft.stage = SessionStage::okay_now;
    else reopen(draft);
}

} // namespace

bool has_current(const SessionDraft& draft) { return draft.current >= 0 && draft.current < size_of(draft); }

bool anything_done(const SessionDraft& draft)
{
    return std::ranges::any_of(draft.items,
                               [](const SessionItem& item) { return item.done && !is_skipped(item); });
}

bool anything_left(const SessionDraft& draft)
{
    return std::ranges::any_of(draft.items, [](const SessionItem& item) { return !is_over(item); });
}

SessionDraft begin(SessionDraft draft)
{
    if (draft.only_closing) return end(std::move(draft));
    const auto first = std::ranges::find_if_not(draft.items, is_over);
    if (first == draft.items.end()) {
        if (draft.items.empty() || anything_done(draft)) return end(std::move(draft));
        draft.current = 0;
        reopen(draft);
        return draft;
    }
    draft.current = static_cast<int>(first - draft.items.begin());
    draft.stage = first->done ? SessionStage::okay_now : SessionStage::exercising;
    return draft;
}

SessionDraft done(SessionDraft draft, int amount)
{
    if (!has_current(draft)) return draft;
    current(draft).done = amount;
    draft.stage = SessionStage::okay_now;
    return draft;
}

SessionDraft skip(SessionDraft draft)
{
    if (!has_current(draft)) return draft;
    current(draft).done = 0;
    current(draft).okay_now = true;
    return next(std::move(draft));
}

SessionDraft amount(SessionDraft draft, int amount)
{
    if (has_current(draft)) current(draft).done = amount;
    return draft;
}

SessionDraft okay(SessionDraft draft, bool is_okay)
{
    if (has_current(draft)) current(draft).okay_now = is_okay;
    return draft;
}

SessionDraft pain(SessionDraft draft, PainScore felt)
{
    if (!draft.pain_worst || draft.pain_worst->value() < felt.value()) draft.pain_worst = felt;
    return draft;
}

SessionDraft next(SessionDraft draft)
{
    if (draft.only_closing || draft.current + 1 >= size_of(draft)) return end(std::move(draft));
    ++draft.current;
    return_to_current(draft);
    return draft;
}

SessionDraft end(SessionDraft draft)
{
    const auto unanswered = std::ranges::find_if(draft.items, waits_for_check);
    if (unanswered == draft.items.end()) {
        draft.stage = SessionStage::closing;
    } else {
        draft.current = static_cast<int>(unanswered - draft.items.begin());
        draft.stage = SessionStage::okay_now;
    }
    return draft;
}

SessionDraft close(SessionDraft draft)
{
    draft.only_closing = true;
    const bool at_check = draft.stage == SessionStage::okay_now && has_current(draft);
    return at_check ? draft : end(std::move(draft));
}

SessionDraft back(SessionDraft draft)
{
    if (!has_current(draft)) {
        draft.stage = SessionStage::overview;
        return draft;
    }
    switch (draft.stage) {
    case SessionStage::overview: return draft;
    case SessionStage::okay_now: reopen(draft); return draft;
    case SessionStage::closing: return_to_current(draft); return draft;
    case SessionStage::exercising: break;
    }
    if (draft.current == 0) {
        draft.stage = SessionStage::overview;
    } else {
        --draft.current;
        return_to_current(draft);
    }
    return draft;
}

} // namespace trygg::ui::session_flow
