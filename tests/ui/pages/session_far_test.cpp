// A session followed from a mat three metres away: very large type, the keyboard alone, tones.
#include "pages/day_stage.h"

#include "ui/pages/cue_watch.h"
#include "ui/pages/exercise_run.h"
#include "ui/pages/session_far.h"
#include "ui/pages/session_page.h"
#include "ui/widgets/figure_view.h"

using namespace trygg;
using namespace trygg::ui;
using namespace std::chrono_literals;
using app::SessionDraft;
using app::SessionStage;

namespace {

constexpr int kFarWalk = 0, kFarBridge = 1, kFarPlank = 2;

/// At the exercise of that place in the session, not begun.
SessionDraft far_at(int index)
{
    SessionDraft draft = DaySamples::session();
    draft.pain_before = PainScore::of(2);
    draft.stage = SessionStage::exercising;
    draft.current = index;
    return draft;
}

/// A session on the stage that fills it.
struct Large {
    explicit Large(SessionDraft draft, double zoom = 1, QSize size = {1100, 760})
        : last{std::move(draft)},
          page{new SessionPage{samples.words(), samples.facts(), [this] { return clock.now(); }}},
          stage{page, Theme{Scheme::light, zoom}, size}
    {
        QObject::connect(page, &SessionPage::changed, [this](const SessionDraft& told) { last = told; });
        QObject::connect(page, &SessionPage::large_wanted, [this](bool large) { wanted = large; });
        QObject::connect(page, &SessionPage::help_now, [this] { ++helps; });
        QObject::connect(page, &SessionPage::cue, [this](Cue cue) { heard.push_back(cue); });
        page->show_session(last);
        page->begin();
        stage.press(Qt::Key_F11);
        settle();
    }
    [[nodiscard]] SessionFar& far() const { return *page->findChild<SessionFar*>(); }
    [[nodiscard]] const FarState& shown() const { return far().state(); }
    void pass(std::chrono::milliseconds time)
    {
        clock.pass(time);
        page->show_session(last);
        settle();
    }
    /// The key that stands on the screen for `act`.
    void press(FarAct act)
    {
        const FarState before = shown(); // a copy: what is typed changes what is shown
        for (const FarKey& key : before.keys)
            if (key.act == act) return stage.type(key.key);
        for (const FarAnswer& answer : before.answers)
            if (answer.act == act) return stage.type(answer.key);
        FAIL("no key for it");
    }

    DaySamples samples;
    HandClock clock;
    // A page that is taken down tells what has run: what hears it must outlive it.
    SessionDraft last;
    std::optional<bool> wanted;
    std::vector<Cue> heard;
    int helps = 0;
    SessionPage* page;
    Stage stage;
};

} // namespace

TEST_CASE("from the mat: number and cue are read from three metres, in every language, size and zoom")
{
    const auto [size, zoom] = GENERATE(std::pair{QSize{800, 600}, 1.0}, std::pair{QSize{800, 600}, 2.0},
                                       std::pair{QSize{1920, 1080}, 1.0}, std::pair{QSize{768, 1024}, 1.5});
    const auto language = GENERATE(Language::swedish, Language::norwegian, Language::danish);
    // A twentieth of the screen's height; an upright one is as tall as its width allows.
    const double least = std::min(size.height(), size.width() * 3 / 4) / 20.0;
    Large large{far_at(kFarPlank), zoom, size};
    large.samples.speak(language);
    for (const auto& [exercise, words] : large.samples.words().book().exercises) {
        SessionDraft draft = far_at(kFarPlank);
        draft.items[kFarPlank].exercise = exercise;
        large.page->show_session(draft);
        INFO(exercise.text() << " at " << size.width() << ", zoom " << zoom);
        REQUIRE(large.far().isVisible());
        CHECK(large.far().numeral_height() >= least);
        CHECK(large.far().cue_height() >= least);
        CHECK_FALSE(large.shown().cue.isEmpty());
        const auto* figure = large.far().findChild<FigureView*>();
        CHECK(large.far().has_room());
        if (figure->isVisible()) CHECK(figure->height() >= least * 3.5);
    }
}

TEST_CASE("from the mat: a timed exercise by the keyboard alone, with its tones")
{
    Large large{far_at(kFarPlank)};
    CHECK(large.wanted == true);
    CHECK(large.stage.focused() == &large.far());
    large.stage.press(Qt::Key_Space);
    const QString ready = large.far().accessibleName();
    large.pass(15s);
    CHECK(large.far().accessibleName() != ready);
    CHECK(large.heard == std::vector{Cue::start});
    large.stage.press(Qt::Key_Space);
    large.pass(1h);
    CHECK(large.shown().numeral == "10 s");
    large.stage.press(Qt::Key_Space);
    large.pass(10s);
    CHECK(large.heard.back() == Cue::end);
    large.pass(15s);
    large.pass(10s);
    CHECK(large.heard == std::vector{Cue::start, Cue::end, Cue::start, Cue::end});
    large.stage.press(Qt::Key_Right);
    CHECK(large.last.items[kFarPlank].done == 10);
    CHECK(large.last.stage == SessionStage::okay_now);
}

TEST_CASE("from the mat: repetitions, the check and the next exercise")
{
    Large large{far_at(kFarBridge)};
    large.stage.press(Qt::Key_Return);
    large.pass(15s);
    CHECK(large.heard == std::vector{Cue::start});
    CHECK(large.shown().numeral == "1");
    // Faster than the count: the set is done, and the rest begins.
    large.stage.press(Qt::Key_Right);
    CHECK(large.heard == std::vector{Cue::start, Cue::end});
    CHECK(large.shown().numeral == "20 s");
    large.pass(20s + 3 * *large.samples.facts().pace(ExerciseId{"bridge"}) + 1s);
    CHECK(large.shown().numeral == "4");
    large.stage.press(Qt::Key_Right);
    REQUIRE(large.last.stage == SessionStage::okay_now);
    CHECK_FALSE(large.last.items[kFarBridge].okay_now);
    // No answer, no going on.
    large.stage.press(Qt::Key_Return);
    CHECK(large.last.current == kFarBridge);
    large.press(FarAct::no);
    CHECK(large.last.items[kFarBridge].okay_now == false);
    large.press(FarAct::yes);
    CHECK(large.last.items[kFarBridge].okay_now == true);
    large.stage.press(Qt::Key_Return);
    CHECK(large.last.current == kFarPlank);
    CHECK(large.stage.focused() == &large.far());
}

TEST_CASE("from the mat: easier asks in the page's own fields and comes back, skip passes over, help is one key away")
{
    Large large{far_at(kFarPlank)};
    large.press(FarAct::easier);
    CHECK_FALSE(large.far().isVisible());
    CHECK(large.stage.focused()->objectName() == "session.easier.amount");
    large.stage.press(Qt::Key_Escape);
    CHECK(large.far().isVisible());
    large.stage.press(Qt::Key_F1);
    CHECK(large.helps == 1);
    large.press(FarAct::skip);
    CHECK(large.last.items[kFarPlank].done == 0);
}

TEST_CASE("from the mat: pain is typed as on the scale, the worst is kept, and the exercise stands where it was")
{
    Large large{far_at(kFarPlank)};
    large.stage.press(Qt::Key_Space);
    large.pass(15s + 4s);
    large.press(FarAct::pain);
    CHECK(large.shown().takes_pain);
    CHECK(large.far().has_room());
    large.stage.type("7");
    CHECK(large.shown().numeral == "7");
    CHECK(large.last.pain_worst == PainScore::of(7));
    large.stage.type("10");
    CHECK(large.last.pain_worst == PainScore::of(10));
    large.stage.type("3");
    CHECK(large.shown().numeral == "3");
    CHECK(large.last.pain_worst == PainScore::of(10));
    large.pass(1h);
    large.stage.press(Qt::Key_Space);
    CHECK_FALSE(large.shown().takes_pain);
    CHECK(large.shown().numeral == "6 s");
    // A digit means nothing elsewhere.
    large.stage.type("2");
    CHECK(large.shown().numeral == "6 s");
}

TEST_CASE("from the mat: what okay means is one key away, and Escape comes back from it")
{
    SessionDraft draft = far_at(kFarBridge);
    draft.stage = SessionStage::okay_now;
    draft.items[kFarBridge].done = 16;
    Large large{draft};
    large.press(FarAct::why);
    CHECK(large.shown().answers.empty());
    CHECK(large.far().has_room());
    large.stage.press(Qt::Key_Escape);
    CHECK(large.far().isVisible());
    CHECK(large.shown().answers.size() == 2);
    CHECK_FALSE(large.last.items[kFarBridge].okay_now);
}

TEST_CASE("from the mat: ending the session keeps what was done and asks about it first")
{
    Large large{far_at(kFarWalk)};
    large.stage.press(Qt::Key_Space);
    large.pass(5s + 4min);
    large.press(FarAct::end);
    CHECK(large.last.items[kFarWalk].done == 4);
    CHECK(large.last.stage == SessionStage::okay_now);
    // No answer, no end.
    for (const FarKey& key : large.shown().keys) CHECK(key.act != FarAct::end);
    large.press(FarAct::yes);
    large.press(FarAct::end);
    CHECK(large.last.stage == SessionStage::closing);
    CHECK_FALSE(large.far().isVisible());
}

TEST_CASE("from the mat: no two keys are the same, and none is the one that leaves the full screen")
{
    Large large{far_at(kFarBridge)};
    const auto check_keys = [&large] {
        QStringList keys{QStringLiteral("F")};
        for (const FarKey& key : large.shown().keys) keys << key.key;
        for (const FarAnswer& answer : large.shown().answers) keys << answer.key;
        INFO(keys.join(' ').toStdString());
        CHECK(keys.removeDuplicates() == 0);
    };
    check_keys();
    large.stage.press(Qt::Key_Space);
    large.pass(16s);
    check_keys();
    large.stage.press(Qt::Key_Space);
    check_keys();
    large.stage.press(Qt::Key_Right);
    large.press(FarAct::yes);
    check_keys();
    large.press(FarAct::why);
    check_keys();
}

TEST_CASE("from the mat: Escape and F11 leave it, and a running clock goes on")
{
    Large large{far_at(kFarWalk)};
    large.stage.press(Qt::Key_Space);
    large.pass(5s + 1min);
    large.stage.press(Qt::Key_Escape);
    CHECK(large.wanted == false);
    CHECK_FALSE(large.far().isVisible());
    CHECK(large.stage.focused()->objectName() == "session.primary");
    large.pass(1min);
    large.stage.press(Qt::Key_F);
    CHECK(large.far().isVisible());
    CHECK(large.shown().numeral == "10:00");
    large.last.stage = SessionStage::closing;
    large.page->show_session(large.last);
    CHECK_FALSE(large.page->is_large());
    CHECK_FALSE(large.far().isVisible());
}

TEST_CASE("pain noted on the way: the worst is kept for the last question")
{
    SessionDraft draft = far_at(kFarBridge);
    draft.stage = SessionStage::okay_now;
    draft.items[kFarBridge].done = 16;
    Large large{draft};
    large.stage.press(Qt::Key_Escape);
    press_button(*large.page, "session.show_pain");
    large.stage.type("6");
    CHECK(large.last.pain_worst == PainScore::of(6));
    large.stage.type("4");
    CHECK(large.last.pain_worst == PainScore::of(6));
    CHECK_FALSE(large.last.items[kFarBridge].okay_now);
}

TEST_CASE("the signs to stop at lead to help now")
{
    SessionDraft draft = DaySamples::session();
    Large large{draft};
    press_button(*large.page, "session.help_now");
    CHECK(large.helps == 1);
}

TEST_CASE("a tone tells when work begins, when long work is half over, and when it ends")
{
    ExerciseRun run{content::Unit::seconds, {10, 30}, 1, 5s};
    CueWatch watch;
    const auto look = [&](std::chrono::milliseconds now) { return watch.look(run.countdown(), now); };
    CHECK_FALSE(look(0s));
    run.start(0s);
    CHECK_FALSE(look(4s));
    CHECK(look(5s) == Cue::start);
    CHECK_FALSE(look(11s));
    CHECK(look(15s) == Cue::end);
    CHECK(look(35s) == Cue::start);
    CHECK(look(50s) == Cue::half);
    CHECK_FALSE(look(51s));
    CHECK(look(65s) == Cue::end);
    CHECK_FALSE(look(70s));
    watch.reset();
    CHECK_FALSE(look(71s));
}
