// What is under way must be seen lying down: nothing of it may need scrolling, in the real window and every language.
#include "pages/practice_scenes.h"

#include "support/stage.h"
#include "ui/pages/cold_heat_page.h"
#include "ui/pages/relaxation_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/translators.h"
#include "ui/widgets/ring.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// What of each practice must be seen while it is under way, by the beginning of its scenes' names.
struct Needed {
    const char* scene;
    std::vector<const char*> parts;
};

const std::vector<Needed>& needed()
{
    static const std::vector<Needed> all{
        {"breathing_in", {"breathing.left", "breathing.primary", "breathing.stop"}},
        {"breathing_paused", {"breathing.left", "breathing.primary", "breathing.stop"}},
        {"relaxation_tense", {"relaxation.part", "relaxation.what", "relaxation.primary", "relaxation.stop"}},
        {"relaxation_release", {"relaxation.part", "relaxation.what", "relaxation.primary", "relaxation.stop"}},
        {"relaxation_paused", {"relaxation.part", "relaxation.what", "relaxation.primary", "relaxation.stop"}},
        {"cold_heat_on", {"cold_heat.kind", "cold_heat.off"}},
    };
    return all;
}

bool is_whole(const Page& page, const QWidget& part)
{
    const QRect there{part.mapTo(page.viewport(), QPoint{}), part.size()};
    return part.isVisible() && page.viewport()->rect().contains(there);
}

RestScene scene_called(const char* name)
{
    const std::vector<RestScene> all = practice_scenes();
    return *std::ranges::find(all, std::string_view{name}, &RestScene::name);
}

} // namespace

TEST_CASE("at twice the text in the smallest window all that is under way is seen, in every language")
{
    RestSamples samples;
    Translators translators;
    const QSize size = GENERATE(QSize{800, 600}, QSize{1100, 760});
    const double zoom = GENERATE(1.0, 1.5, 2.0);
    for (const Language language : kLanguages) {
        translators.use(language);
        samples.speak(language);
        for (const auto& [name, parts] : needed()) {
            ThemeHolder theme{Theme{Scheme::light, zoom}};
            MainWindow window{theme};
            window.resize(size);
            Page* page = scene_called(name).make(samples);
            window.show_page(page, MainWindow::Side::rail, "learn");
            window.show();
            settle();
            INFO(name << " in " << code(language) << " at " << zoom << ", " << size.width() << " wide");
            const auto rings = page->findChildren<Ring*>();
            CHECK(std::ranges::any_of(rings, [&](const Ring* ring) { return is_whole(*page, *ring); }));
            for (const char* part : parts) {
                INFO(part);
                const auto* shown = page->findChild<QWidget*>(QString::fromLatin1(part));
                REQUIRE(shown);
                CHECK(is_whole(*page, *shown));
            }
        }
    }
    translators.use(Language::swedish);
}

TEST_CASE("while nothing is under way a practice page keeps its heading in every window, and has it back afterwards")
{
    RestSamples samples;
    ThemeHolder theme{Theme{Scheme::light, 2.0}};
    MainWindow window{theme};
    window.resize(800, 600);
    auto* page = new ColdHeatPage{samples.words(), [] { return std::chrono::milliseconds{0}; }};
    const Moment now = *moment_from("2026-11-23T14:25:00+01:00");
    page->open({3, std::chrono::minutes{11}});
    window.show_page(page, MainWindow::Side::rail, "learn");
    window.show();
    settle();
    const auto* week = page->findChild<QWidget*>("cold_heat.week");
    CHECK(week->isVisible());
    diary::HeatCold state;
    state.running = diary::Practice{{now.instant, std::chrono::hours{1}}, diary::PracticeKind::cold, diary::kHeatColdLength};
    state.left = diary::kHeatColdLength;
    page->show_state({state, now});
    settle();
    CHECK_FALSE(week->isVisible());
    page->show_state({{}, now});
    settle();
    CHECK(week->isVisible());
}
