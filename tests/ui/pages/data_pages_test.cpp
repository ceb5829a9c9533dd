#include "pages/data_scenes.h"
#include "support/page_checks.h"
#include "support/stage.h"

#include "ui/pages/my_data_erased_page.h"
#include "ui/pages/my_data_found_page.h"
#include "ui/pages/my_data_page.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>

using namespace trygg;
using namespace trygg::ui;

namespace {

void check_none(const QStringList& found)
{
    INFO(found.join(QLatin1Char{'\n'}).toStdString());
    CHECK(found.isEmpty());
}

/// A page made by its scene, shown, with the keyboard where it begins.
template <class Kind> struct Shown {
    explicit Shown(const char* scene_name) : page{made(samples, scene_name)}, stage{page}
    {
        page->begin();
        settle();
    }
    static Kind* made(const RestSamples& samples, const char* scene_name)
    {
        for (const RestScene& scene : data_scenes())
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
    /// Tabs to the part and presses Space there.
    void use(const char* name)
    {
        const QWidget& wanted = part(name);
        REQUIRE(wanted.isVisible());
        for (int i = 0; i < 60 && stage.focused() != &wanted; ++i) stage.press(Qt::Key_Tab);
        REQUIRE(stage.focused() == &wanted);
        stage.press(Qt::Key_Space);
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

TEST_CASE("my data: every intent is told by the keyboard alone")
{
    Shown<MyDataPage> shown{"my_data"};
    const QSignalSpy folder{shown.page, &MyDataPage::open_folder}, copy{shown.page, &MyDataPage::copy_wanted},
        file{shown.page, &MyDataPage::file_wanted}, json{shown.page, &MyDataPage::json_wanted},
        table{shown.page, &MyDataPage::table_wanted}, import{shown.page, &MyDataPage::import_wanted},
        back{shown.page, &MyDataPage::back};
    CHECK(shown.focused() == "my_data.back");
    for (const char* name : {"my_data.folder", "my_data.copy", "my_data.choose", "my_data.json", "my_data.table", "my_data.import"})
        shown.use(name);
    shown.stage.press(Qt::Key_Escape);
    for (const QSignalSpy* told : {&folder, &copy, &file, &json, &table, &import, &back}) CHECK(told->count() == 1);
}

TEST_CASE("my data: what it holds is said with its days, and each earlier state with its date")
{
    Shown<MyDataPage> shown{"my_data"};
    CHECK(shown.says("118"));
    CHECK(shown.says("23 november 2026"));
    CHECK(shown.says("19 oktober 2026"));
    CHECK(shown.part<ChoiceGroup>("my_data.states").button("3")->isVisible());
}

TEST_CASE("my data: an earlier state is looked at only when one was chosen")
{
    Shown<MyDataPage> shown{"my_data"};
    std::vector<EarlierState> wanted;
    QObject::connect(shown.page, &MyDataPage::state_wanted, [&](const EarlierState& state) { wanted.push_back(state); });
    shown.use("my_data.take");
    CHECK(wanted.empty());
    shown.stage.press(Qt::Key_Down);
    shown.stage.press(Qt::Key_Space);
    shown.stage.press(Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().entries == 115);
}

TEST_CASE("my data: nothing is erased before the word has been typed")
{
    Shown<MyDataPage> shown{"my_data"};
    const QSignalSpy erase{shown.page, &MyDataPage::erase_wanted};
    shown.use("my_data.erase_open");
    CHECK(shown.focused() == "my_data.erase_word");
    shown.stage.press(Qt::Key_Return);
    CHECK(erase.count() == 0);
    shown.stage.type("eras");
    shown.stage.press(Qt::Key_Return);
    shown.use("my_data.erase.confirm");
    CHECK(erase.count() == 0);
    CHECK(shown.focused() == "my_data.erase_word");
    shown.stage.type("e");
    shown.stage.press(Qt::Key_Return);
    CHECK(erase.count() == 1);
}

TEST_CASE("my data: Escape takes the question about erasing back, and what was typed with it")
{
    Shown<MyDataPage> shown{"my_data"};
    const QSignalSpy erase{shown.page, &MyDataPage::erase_wanted}, back{shown.page, &MyDataPage::back};
    shown.use("my_data.erase_open");
    shown.stage.type("erase");
    shown.stage.press(Qt::Key_Escape);
    CHECK(back.count() == 0);
    CHECK(shown.focused() == "my_data.erase_open");
    shown.use("my_data.erase_open");
    CHECK(shown.part<QLineEdit>("my_data.erase_word").text().isEmpty());
    shown.stage.press(Qt::Key_Return);
    CHECK(erase.count() == 0);
}

TEST_CASE("my data: a young diary offers a file but no earlier state; a full one says so")
{
    Shown<MyDataPage> young{"my_data_young"}, full{"my_data_full"};
    CHECK_FALSE(young.part("my_data.take").isVisible());
    CHECK(young.part("my_data.choose").isVisible());
    CHECK(full.says("93"));
    CHECK_FALSE(young.says("0 per cent"));
}

TEST_CASE("my data: what became of a copy stands until the page is shown anew")
{
    Shown<MyDataPage> shown{"my_data"};
    shown.page->show_said(DataPart::copy, "usb/diary.sqlite3");
    settle();
    CHECK(shown.says("usb/diary.sqlite3"));
    shown.page->show_data({.file = "diary.sqlite3", .first_day = {}, .last_day = {}, .states = {}});
    settle();
    CHECK_FALSE(shown.says("usb/diary.sqlite3"));
}

TEST_CASE("a state that was found is taken up with Enter, and left with Escape")
{
    Shown<MyDataFoundPage> shown{"found_earlier"};
    std::vector<std::filesystem::path> taken;
    QObject::connect(shown.page, &MyDataFoundPage::taken, [&](const auto& file) { taken.push_back(file); });
    const QSignalSpy back{shown.page, &MyDataFoundPage::back};
    CHECK(shown.says("104"));
    CHECK(shown.says("19 november 2026"));
    shown.stage.press(Qt::Key_Escape);
    CHECK(back.count() == 1);
    CHECK(taken.empty());
    shown.stage.press(Qt::Key_Return);
    REQUIRE(taken.size() == 1);
    CHECK(taken.front().filename() == "daily-2026-11-19.sqlite3");
}

TEST_CASE("a file that is no diary says why and offers another one")
{
    Shown<MyDataFoundPage> shown{"found_refused"};
    const QSignalSpy other{shown.page, &MyDataFoundPage::another_file}, taken{shown.page, &MyDataFoundPage::taken};
    CHECK_FALSE(shown.part("found.take").isVisible());
    CHECK_FALSE(shown.says("104"));
    shown.stage.press(Qt::Key_Return);
    CHECK(other.count() == 1);
    CHECK(taken.count() == 0);
}

TEST_CASE("a state that could not be saved can be tried again")
{
    Shown<MyDataFoundPage> shown{"found_not_saved"};
    const QSignalSpy taken{shown.page, &MyDataFoundPage::taken};
    shown.stage.press(Qt::Key_Return);
    CHECK(taken.count() == 1);
}

TEST_CASE("erased: what could not be removed is named, and Enter quits")
{
    Shown<MyDataErasedPage> shown{"erased_in_part"}, whole{"erased"};
    CHECK(shown.says("diary.sqlite3.previous"));
    CHECK_FALSE(whole.says("diary.sqlite3"));
    const QSignalSpy quit{whole.page, &MyDataErasedPage::quit}, anew{whole.page, &MyDataErasedPage::begin_anew};
    whole.stage.press(Qt::Key_Return);
    CHECK(quit.count() == 1);
    whole.use("erased.anew");
    CHECK(anew.count() == 1);
}

TEST_CASE("the data pages are named, tabbed in the order seen, and have one primary at the most")
{
    RestSamples samples;
    for (const RestScene& scene : data_scenes()) {
        INFO(scene.name);
        auto* page = scene.make(samples);
        Stage stage{page};
        page->begin();
        settle();
        CHECK(stage.focused());
        CHECK(primaries(stage.window()) <= 1);
        check_none(nameless_stops(stage.window()));
        check_none(misplaced_stops(stage.window()));
        QStringList named;
        for (const QWidget* stop : tab_stops(stage.window()))
            if (scene.tab_order.contains(stop->objectName())) named << stop->objectName();
        QStringList written = scene.tab_order;
        written.removeIf([&](const QString& name) { return !named.contains(name); });
        CHECK(named == written);
    }
}

TEST_CASE("nothing is cut off on the data pages in any language, window or zoom")
{
    RestSamples samples;
    samples.speak(GENERATE(Language::swedish, Language::norwegian, Language::danish));
    const double zoom = GENERATE(1.0, 2.0);
    const QSize size = GENERATE(QSize{1100, 760}, QSize{800, 600});
    for (const RestScene& scene : data_scenes()) {
        INFO(scene.name << " at " << zoom << " in " << size.width());
        auto* page = scene.make(samples);
        Stage stage{page, Theme{Scheme::light, zoom}, size};
        CHECK(page->widget()->width() <= page->viewport()->width());
        check_none(cut_off(*page->widget()));
    }
}
