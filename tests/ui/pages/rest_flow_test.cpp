#include "pages/rest_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"

#include "ui/pages/damage_page.h"
#include "ui/pages/failure_page.h"
#include "ui/pages/help_now_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// A page made by its scene, shown, with the keyboard where it begins.
template <class Kind> struct Shown {
    explicit Shown(const char* scene_name)
        : page{made(samples, scene_name)}, stage{page}
    {
        page->begin();
        settle();
    }
    static Kind* made(const RestSamples& samples, const char* scene_name)
    {
        for (const RestScene& scene : rest_scenes())
            if (std::string{scene.name} == scene_name) return qobject_cast<Kind*>(scene.make(samples));
        return nullptr;
    }
    template <class Part = QWidget> Part& part(const char* name)
    {
        INFO("looking for " << name);
        auto* found = page->template findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press(const char* name)
    {
        auto& button = part<QAbstractButton>(name);
        REQUIRE(button.isVisible());
        button.click();
        settle();
    }
    [[nodiscard]] QString focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }
    [[nodiscard]] bool says(const QString& words) const
    {
        for (const TextLabel* label : page->template findChildren<TextLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }

    RestSamples samples;
    Kind* page;
    Stage stage;
};

} // namespace

TEST_CASE("help: the numbers of the country are there at once, and Enter asks about something new")
{
    Shown<HelpNowPage> shown{"help_sweden"};
    CHECK(shown.says("112"));
    CHECK(shown.says("1177"));
    CHECK_FALSE(shown.says("116 117"));
    QSignalSpy something_new{shown.page, &HelpNowPage::something_new}, flare{shown.page, &HelpNowPage::flare};
    shown.stage.press(Qt::Key_Return);
    CHECK(something_new.count() == 1);
    CHECK(flare.count() == 0);
}

TEST_CASE("help: a flare-up is explained before it is one, and Escape takes it back")
{
    Shown<HelpNowPage> shown{"help_sweden"};
    QSignalSpy flare{shown.page, &HelpNowPage::flare};
    shown.press("help.flare");
    CHECK(flare.count() == 0);
    CHECK(shown.focused() == "help.flare_plan.confirm");
    shown.stage.press(Qt::Key_Escape);
    CHECK_FALSE(shown.part("help.flare_plan.area").isVisible());
    CHECK(shown.focused() == "help.flare");
    shown.press("help.flare");
    shown.press("help.flare_plan.confirm");
    CHECK(flare.count() == 1);
}

TEST_CASE("help: a plan that waits offers no flare-up but everything else")
{
    Shown<HelpNowPage> shown{"help_blocked"};
    CHECK_FALSE(shown.part("help.flare").isVisible());
    CHECK(shown.part("help.new").isVisible());
    CHECK(shown.part("help.worried").isVisible());
    CHECK(shown.says("112"));
}

TEST_CASE("help: movements that are easier are led to, also while the plan waits")
{
    for (const char* scene : {"help_sweden", "help_blocked"}) {
        Shown<HelpNowPage> shown{scene};
        std::vector<std::string> moves;
        QObject::connect(shown.page, &HelpNowPage::show_move, [&](const ExerciseId& id) { moves.push_back(id.text()); });
        for (const char* row : {"help.move.get_up", "help.move.turn_in_bed", "help.move.sit_down", "help.move.lift_floor"})
            shown.press(row);
        CHECK(moves == std::vector<std::string>{"get_up", "turn_in_bed", "sit_down", "lift_floor"});
        shown.page->focus_move(ExerciseId{"lift_floor"});
        CHECK(shown.focused() == "help.move.lift_floor");
    }
}

TEST_CASE("help: worry is met with every sign of the safety net")
{
    Shown<HelpNowPage> shown{"help_norway_worried"};
    for (const std::string& sign : shown.samples.words().book().safety_net.signs) CHECK(shown.says(QString::fromStdString(sign)));
    CHECK(shown.says("113"));
}

TEST_CASE("settings: each change is told at once, whole")
{
    Shown<SettingsPage> shown{"settings"};
    std::vector<Settings> told;
    QObject::connect(shown.page, &SettingsPage::changed, [&](const Settings& settings) { told.push_back(settings); });
    CHECK(shown.focused() == "sv");
    shown.part<ChoiceGroup>("settings.language").button("da")->click();
    CHECK(told.back().language == Language::danish);
    shown.part<ChoiceGroup>("settings.country").button("DK")->click();
    CHECK(told.back().country == Country::denmark);
    settle();
    shown.part<ChoiceGroup>("settings.region").button("sjaelland")->click();
    CHECK(told.back().region == "sjaelland");
    shown.part<ChoiceGroup>("settings.region").button("unknown")->click();
    CHECK_FALSE(told.back().region);
    shown.part<QLineEdit>("settings.text_size").setFocus();
    shown.stage.press(Qt::Key_Up);
    CHECK(told.back().text_size == 110);
    shown.part<ChoiceGroup>("settings.colours").button("4")->click();
    CHECK(told.back().colours == ColourChoice::contrast_dark);
    shown.press("settings.motion");
    CHECK(told.back().reduce_motion);
    shown.part<ChoiceGroup>("settings.person").button("1")->click();
    CHECK(told.back().person == FigurePerson::older_woman);
    shown.part<ChoiceGroup>("settings.volume").button("0")->click();
    CHECK(told.back().volume == Volume::off);
    CHECK(told.size() == 9);
    CHECK(told.back().country == Country::denmark);
}

TEST_CASE("settings: showing what holds tells nothing, and a half-typed size changes nothing")
{
    Shown<SettingsPage> shown{"settings"};
    QSignalSpy told{shown.page, &SettingsPage::changed};
    SettingsView view = shown.samples.settings();
    view.settings.reduce_motion = true;
    view.settings.text_size = 150;
    shown.page->show_settings(view);
    CHECK(told.count() == 0);
    CHECK(shown.part<QAbstractButton>("settings.motion").isChecked());
    auto& size = shown.part<QLineEdit>("settings.text_size");
    CHECK(size.text() == "150");
    size.setFocus();
    size.selectAll();
    shown.stage.type("12");
    CHECK(told.count() == 0);
    shown.stage.type("0");
    CHECK(told.count() == 1);
    CHECK(size.text() == "120");
}

TEST_CASE("settings: the region is asked in Denmark only; the diary's place leads to My data")
{
    Shown<SettingsPage> sweden{"settings"}, denmark{"settings_denmark"};
    CHECK_FALSE(sweden.part("settings.region").isVisible());
    CHECK(denmark.part("settings.region").isVisible());
    CHECK(sweden.part<TextLabel>("settings.file").text().endsWith("diary.sqlite3"));
    const QSignalSpy my_data{sweden.page, &SettingsPage::my_data};
    sweden.press("settings.my_data");
    CHECK(my_data.count() == 1);
}

TEST_CASE("failure: every fault is listed, and the numbers of three countries stand in their own languages")
{
    Shown<FailurePage> shown{"failure_content"};
    const QString faults = shown.part<QPlainTextEdit>("failure.faults").toPlainText();
    CHECK(faults.count('\n') == 2);
    CHECK(faults.contains("content/exercises.json /exercises/12/start: number out of range"));
    for (const char* words : {"Ring 112 när det är bråttom", "Ring 113 når det haster", "Ring 112, når det haster", "1813"})
        CHECK(shown.says(QString::fromUtf8(words)));
    QSignalSpy quit{shown.page, &FailurePage::quit};
    shown.stage.press(Qt::Key_Return);
    CHECK(quit.count() == 1);
}

TEST_CASE("failure: it needs no words of the content")
{
    const Words none;
    auto* page = new FailurePage{none};
    Stage stage{page};
    for (const auto kind : {FailureView::Kind::content, FailureView::Kind::unreachable, FailureView::Kind::newer_version,
                            FailureView::Kind::locked}) {
        page->show_failure({.kind = kind, .place = {}, .faults = {}});
        settle();
        CHECK_FALSE(page->findChild<TextLabel*>()->text().isEmpty());
    }
}

TEST_CASE("damage: nothing is chosen; an earlier state is taken up only when it was")
{
    Shown<DamagePage> shown{"damage"};
    std::vector<std::filesystem::path> restored;
    QObject::connect(shown.page, &DamagePage::restore, [&](const auto& state) { restored.push_back(state); });
    shown.press("damage.restore");
    CHECK(restored.empty());
    shown.stage.press(Qt::Key_Down);
    shown.stage.press(Qt::Key_Space);
    shown.stage.press(Qt::Key_Return);
    REQUIRE(restored.size() == 1);
    CHECK(restored.front() == "diary.daily-2026-11-19");
    CHECK_FALSE(shown.part("damage.accept").isVisible());
}

TEST_CASE("damage: to begin anew is asked about, with the keyboard at No")
{
    Shown<DamagePage> shown{"damage"};
    QSignalSpy anew{shown.page, &DamagePage::begin_anew}, quit{shown.page, &DamagePage::quit};
    shown.press("damage.anew_open");
    CHECK(shown.focused() == "damage.anew.cancel");
    shown.stage.press(Qt::Key_Return);
    CHECK(anew.count() == 0);
    CHECK(shown.focused() == "damage.anew_open");
    shown.press("damage.anew_open");
    shown.press("damage.anew.confirm");
    CHECK(anew.count() == 1);
    shown.press("damage.quit");
    CHECK(quit.count() == 1);
}

TEST_CASE("damage: a file changed outside can be used as it is")
{
    Shown<DamagePage> shown{"damage_changed"};
    QSignalSpy accept{shown.page, &DamagePage::accept};
    shown.press("damage.accept");
    CHECK(accept.count() == 1);
}
