// What a person meets in the window when the diary is at fault, and what My data does to it.
#include "ui/shell/launch.h"

#include "app/workbook.h"
#include "storage/open_diary.h"
#include "support/stage.h"
#include "support/temporary_folder.h"
#include "tests/support/triage_answers.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <filesystem>

using namespace trygg;
using namespace trygg::ui;
namespace fs = std::filesystem;

namespace {

/// Chooses `file` in the dialog that opens next, as soon as it is there.
void answer_dialog(const fs::path& file)
{
    QTimer::singleShot(0, [file] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog) return answer_dialog(file);
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QString::fromStdString(file.string()));
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

/// A person with a programme under way, and the window on their diary.
class Home {
public:
    explicit Home(bool new_here = false)
    {
        fs::create_directories(data());
        test::put_bytes(data() / "settings.ini", "[General]\nlanguage=sv\n");
        if (!new_here) begin_programme();
    }

    void begin_programme()
    {
        const app::Library library = app::read_library(content());
        storage::Opened opened = storage::open_diary(file(), clock_);
        app::Workbook workbook{library, std::get<storage::Diary>(opened), clock_};
        app::TriageDraft triage;
        triage.answers = test::calm_person();
        workbook.complete(triage);
        app::FirstStart start;
        start.pattern = plan::Pattern::nonspecific;
        start.days = {0, 2, 4};
        start.minutes = 15;
        workbook.begin_programme(start);
        workbook.record(plan::DayFormEvent{plan::DayForm::ordinary});
    }

    [[nodiscard]] static fs::path content() { return fs::path{TRYGGRYGG_SOURCE_DIR} / "content"; }
    [[nodiscard]] fs::path data() const { return folder_.path() / "data"; }
    [[nodiscard]] fs::path beside(const char* name) const { return folder_.path() / name; }
    [[nodiscard]] fs::path file() const { return storage::diary_file_in(data()); }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] std::size_t entries() const
    {
        return std::get<storage::Diary>(storage::read_diary(file())).events().size();
    }
    int open()
    {
        launch_ = std::make_unique<Launch>(Surroundings{content(), data(), clock_});
        const int code = launch_->open();
        settle();
        return code;
    }
    [[nodiscard]] MainWindow& window() { return *qobject_cast<MainWindow*>(launch_->window()); }
    [[nodiscard]] QString page() { return window().page()->objectName(); }
    /// The part of that name that can be seen; null when there is none.
    template <class Part = QAbstractButton> [[nodiscard]] Part* seen(const char* name)
    {
        for (Part* part : window().findChildren<Part*>(QString::fromLatin1(name)))
            if (part->isVisibleTo(&window())) return part;
        return nullptr;
    }
    void press(const char* name)
    {
        INFO("looking for " << name);
        auto* button = seen(name);
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        settle();
    }
    void choose_day_form()
    {
        auto* form = seen<QWidget>("today.form");
        REQUIRE(form);
        form->findChildren<QAbstractButton*>().last()->click();
        settle();
    }

private:
    test::TemporaryFolder folder_;
    FixedClock clock_{*moment_from("2026-11-23T08:00:00+01:00")};
    std::unique_ptr<Launch> launch_;
};

} // namespace

TEST_CASE("an answer that cannot be saved is told until another try works, and is saved then")
{
    Home home;
    REQUIRE(home.open() == 0);
    REQUIRE(home.page() == "today");
    const auto away = home.data().string() + ".away";
    fs::rename(home.data(), away);
    home.choose_day_form();
    CHECK(home.seen<QWidget>("window.not_saved"));
    home.press("window.retry");
    CHECK(home.seen<QWidget>("window.not_saved"));
    CHECK_FALSE(fs::exists(home.data()));
    fs::rename(away, home.data());
    const std::size_t before = home.entries();
    home.press("window.retry");
    CHECK_FALSE(home.seen<QWidget>("window.not_saved"));
    CHECK(home.entries() == before + 1);
}

TEST_CASE("a diary that something else has changed meanwhile is not written over")
{
    Home home;
    REQUIRE(home.open() == 0);
    const std::string theirs = test::bytes_of(home.file()) + "x";
    test::put_bytes(home.file(), theirs);
    home.choose_day_form();
    CHECK(home.seen<QWidget>("window.not_saved"));
    CHECK(test::bytes_of(home.file()) == theirs);
}

TEST_CASE("a second start says that the first has the diary, and writes nothing")
{
    Home home;
    const storage::Opened first = storage::open_diary(home.file(), home.clock());
    const std::string before = test::bytes_of(home.file());
    CHECK(home.open() == 3);
    CHECK(home.page() == "failure");
    CHECK(test::bytes_of(home.file()) == before);
}

TEST_CASE("a damaged diary is opened from the state that is chosen, by keys alone, and the damaged file is kept")
{
    Home home;
    std::string bad = test::bytes_of(home.file());
    bad[5000] = static_cast<char>(bad[5000] ^ 4);
    test::put_bytes(home.file(), bad);
    CHECK(home.open() == 0);
    REQUIRE(home.page() == "damage");
    CHECK(test::bytes_of(home.file()) == bad);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) QTest::keyClick(home.window().focusWidget(), key);
    settle();
    CHECK(home.page() == "today");
    CHECK(home.entries() == 1); // the day's form was the last entry
}

TEST_CASE("a state of My data is looked at before it is gone back to")
{
    Home home;
    REQUIRE(home.open() == 0);
    const std::size_t before = home.entries();
    home.press("settings");
    home.press("settings.my_data");
    REQUIRE(home.page() == "my_data");
    auto* states = home.seen<ChoiceGroup>("my_data.states");
    REQUIRE(states);
    states->button("0")->click();
    home.press("my_data.take");
    REQUIRE(home.page() == "found");
    CHECK(home.entries() == before);
    home.press("found.take");
    CHECK(home.page() == "today");
    CHECK(home.entries() == before - 1);
}

TEST_CASE("erasing takes every file of the diary, and the program begins anew")
{
    Home home;
    REQUIRE(home.open() == 0);
    home.press("settings");
    home.press("settings.my_data");
    home.press("my_data.erase_open");
    auto* word = home.seen<QLineEdit>("my_data.erase_word");
    REQUIRE(word);
    QTest::keyClicks(word, "radera");
    QTest::keyClick(word, Qt::Key_Return);
    settle();
    REQUIRE(home.page() == "erased");
    for (const auto& left : fs::directory_iterator{home.data()}) {
        INFO(left.path());
        CHECK(left.path().filename().string().find("diary") == std::string::npos);
    }
    home.press("erased.anew");
    CHECK(home.page() == "language");
    CHECK(home.seen("language.have_diary"));
}

TEST_CASE("a copy that was saved is gone on with at the first start of another computer")
{
    Home old, anew{true};
    REQUIRE(old.open() == 0);
    old.press("settings");
    old.press("settings.my_data");
    answer_dialog(old.beside("copy.sqlite3"));
    old.press("my_data.copy");
    CHECK(test::bytes_of(old.beside("copy.sqlite3")) == test::bytes_of(old.file()));

    REQUIRE(anew.open() == 0);
    REQUIRE(anew.page() == "language");
    answer_dialog(old.beside("copy.sqlite3"));
    anew.press("language.have_diary");
    REQUIRE(anew.page() == "found");
    CHECK_FALSE(fs::exists(anew.file()));
    anew.press("found.take");
    CHECK(anew.page() == "today");
    CHECK(anew.entries() == old.entries());
}

TEST_CASE("a file that is no diary is refused at the first start, and Back leads to where it was asked")
{
    Home anew{true};
    test::put_bytes(anew.beside("copy.sqlite3"), "rubbish");
    REQUIRE(anew.open() == 0);
    answer_dialog(anew.beside("copy.sqlite3"));
    anew.press("language.have_diary");
    REQUIRE(anew.page() == "found");
    CHECK_FALSE(anew.seen("found.take"));
    anew.press("found.back");
    CHECK(anew.page() == "language");
    CHECK_FALSE(fs::exists(anew.file()));
}

TEST_CASE("what is taken out as JSON is taken in again, once")
{
    Home here, there;
    for (Home* home : {&here, &there}) {
        REQUIRE(home->open() == 0);
        home->press("settings");
        home->press("settings.my_data");
    }
    answer_dialog(here.beside("out.json"));
    here.press("my_data.json");
    REQUIRE(fs::exists(here.beside("out.json")));
    answer_dialog(here.beside("out.csv"));
    here.press("my_data.table");
    CHECK(test::bytes_of(here.beside("out.csv")).starts_with("\xEF\xBB\xBFid;"));
    answer_dialog(here.beside("out.json"));
    there.press("my_data.import");
    CHECK(there.entries() == here.entries()); // both persons did the same at the same time
    test::put_bytes(here.beside("bad.json"), "{}");
    answer_dialog(here.beside("bad.json"));
    there.press("my_data.import");
    CHECK(there.entries() == here.entries());
}
