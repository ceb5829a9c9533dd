#include "pages/practice_scenes.h"

#include "app/relaxation_guide.h"
#include "pages/hand_clock.h"
#include "ui/pages/breathing_page.h"
#include "ui/pages/cold_heat_page.h"
#include "ui/pages/relaxation_page.h"

#include <QAbstractButton>

#include <memory>

namespace trygg::ui {
namespace {

using namespace std::chrono_literals;
using diary::PracticeKind;
using diary::WaitReason;
using std::chrono::milliseconds;

constexpr diary::PracticeWeek kWeek{3, 11min};

/// What is done to a page in its turn: time that passes, then a button that is pressed; either may be nothing.
struct Act {
    milliseconds pass{0};
    const char* press = nullptr;
};

template <class Kind> void play(Kind& page, HandClock& clock, const std::vector<Act>& acts)
{
    for (const Act& act : acts) {
        // In steps: a clock that jumps has slept.
        for (milliseconds left = act.pass; left > 0ms; left -= 1s) {
            clock.pass(std::min<milliseconds>(left, 1s));
            page.refresh();
        }
        if (!act.press) continue;
        if (auto* button = page.template findChild<QAbstractButton*>(QString::fromLatin1(act.press))) button->click();
    }
}

RestScene breathing(const char* name, std::vector<Act> acts)
{
    return {name,
            [acts = std::move(acts)](const RestSamples& samples) -> Page* {
                auto clock = std::make_shared<HandClock>();
                auto* page = new BreathingPage{samples.words(), [clock] { return clock->now(); }};
                page->open(kWeek);
                play(*page, *clock, acts);
                return page;
            },
            BreathingPage::tab_order()};
}

RestScene relaxation(const char* name, std::vector<Act> acts, bool readable = true)
{
    return {name,
            [=](const RestSamples& samples) -> Page* {
                auto clock = std::make_shared<HandClock>();
                auto* page = new RelaxationPage{samples.words(), [clock] { return clock->now(); }};
                auto guide = app::read_relaxation_guide(TRYGGRYGG_SOURCE_DIR "/content", samples.words().book().language);
                if (readable) page->show_relaxation({guide.relaxation, guide.figure});
                page->open(kWeek);
                play(*page, *clock, acts);
                return page;
            },
            RelaxationPage::tab_order()};
}

/// At 14:25 on a Monday.
Moment now() { return *moment_from("2026-11-23T14:25:00+01:00"); }

RestScene cold_heat(const char* name, diary::HeatCold state, bool over = false)
{
    return {name,
            [=](const RestSamples& samples) -> Page* {
                auto* page = new ColdHeatPage{samples.words(), [] { return milliseconds{0}; }};
                page->open(kWeek);
                page->show_state({state, now()});
                if (over) page->tell_over(PracticeKind::cold);
                return page;
            },
            ColdHeatPage::tab_order()};
}

diary::HeatCold waiting(std::chrono::minutes wait, WaitReason reason)
{
    return {.running = {}, .left = {}, .wait = diary::HeatColdWait{now().instant + wait, reason}};
}

diary::HeatCold lying_on(PracticeKind kind)
{
    diary::HeatCold state = waiting(67min, WaitReason::pause);
    state.running = diary::Practice{{now().instant - 8min, 1h}, kind, diary::kHeatColdLength};
    state.left = 7min;
    return state;
}

} // namespace

std::vector<RestScene> practice_scenes()
{
    return {
        breathing("breathing", {}),
        breathing("breathing_in", {{0ms, "breathing.start"}, {6500ms}}),
        breathing("breathing_out", {{0ms, "breathing.start"}, {12s}}),
        breathing("breathing_paused", {{0ms, "breathing.start"}, {7s, "breathing.primary"}}),
        breathing("breathing_done", {{0ms, "breathing.start"}, {125s}}),
        relaxation("relaxation", {}),
        relaxation("relaxation_tense", {{0ms, "relaxation.start"}, {46s}}),
        relaxation("relaxation_release", {{0ms, "relaxation.start"}, {95s, "relaxation.next"}, {13s}}),
        relaxation("relaxation_paused", {{0ms, "relaxation.start"}, {22s, "relaxation.primary"}}),
        relaxation("relaxation_over", {{0ms, "relaxation.start"}, {205s}}),
        relaxation("relaxation_missing", {}, false),
        cold_heat("cold_heat", {}),
        cold_heat("cold_heat_on", lying_on(PracticeKind::cold)),
        cold_heat("cold_heat_over", waiting(60min, WaitReason::pause), true),
        cold_heat("cold_heat_wait", waiting(33min, WaitReason::pause)),
        cold_heat("cold_heat_enough", waiting(18h, WaitReason::often_enough)),
    };
}

} // namespace trygg::ui
