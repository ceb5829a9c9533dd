// The window that opens: with whole content, and when the content cannot be trusted.
#include "ui/shell/launch.h"

#include "app/workbook.h"

#include "content/contact_reader.h"
#include "storage/open_diary.h"
#include "support/temporary_folder.h"
#include "tests/support/triage_answers.h"
#include "ui/pages/built_in_numbers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/text/convert.h"
#include "ui/widgets/rail_item.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QWidget>

#include <filesystem>

using namespace trygg;
using namespace trygg::ui;
namespace fs = std::filesystem;

namespace {

const fs::path kContent = fs::path{TRYGGRYGG_SOURCE_DIR} / "content";

/// A copy of the content, to be damaged, beside a data folder.
class Place {
public:
    Place() { fs::copy(kContent, content(), fs::copy_options::recursive); }

    [[nodiscard]] fs::path content() const { return folder_.path() / "content"; }
    [[nodiscard]] fs::path data() const { return folder_.path() / "data"; }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    [[nodiscard]] Surroundings surroundings() const { return {content(), data(), clock_}; }

    /// Puts `new_text` in the place of `old_text`, once.
    void change(const char* file, const std::string& old_text, const std::string& new_text) const
    {
        std::string text = test::bytes_of(content() / file);
        const auto at = text.find(old_text);
        REQUIRE(at != std::string::npos);
        test::put_bytes(content() / file, text.replace(at, old_text.size(), new_text));
    }

private:
    test::TemporaryFolder folder_;
    FixedClock clock_{*moment_from("2026-11-23T08:00:00+01:00")};
};

/// A diary in which a person without danger signs has begun a programme.
void begin_programme(const Place& place)
{
    const app::Library library = app::read_library(place.content());
    fs::create_directories(place.data());
    storage::Opened opened = storage::open_diary(storage::diary_file_in(place.data()), place.clock());
    app::Workbook workbook{library, std::get<storage::Diary>(opened), place.clock()};
    app::TriageDraft triage;
    triage.answers = test::calm_person();
    workbook.complete(triage);
    app::FirstStart start;
    start.pattern = plan::Pattern::nonspecific;
    start.days = {0, 2, 4};
    start.minutes = 15;
    workbook.begin_programme(start);
}

/// Every word that the window shows.
QString shown_words(const QWidget& window)
{
    QStringList words;
    for (const TextLabel* label : window.findChildren<TextLabel*>())
        if (label->isVisibleTo(&window)) words << label->text();
    return words.join(QLatin1Char{'\n'});
}

void check_numbers_are_shown(const Place& damaged)
{
    Launch launch{damaged.surroundings()};
    CHECK(launch.open() == 1);
    CHECK_FALSE(launch.is_open());
    REQUIRE(launch.window());
    CHECK(launch.window()->isVisible());
    const QString words = shown_words(*launch.window());
    for (const char* number : {"112", "113", "1177", "116 117", "1813", "1818", "70 11 07 07", "70 11 31 31", "70 15 03 00"})
        CHECK(words.contains(QString::fromLatin1(number)));
    for (const char* country : {"Sverige", "Norge", "Danmark"}) CHECK(words.contains(QString::fromLatin1(country)));
}

} // namespace

TEST_CASE("content that fails validation still shows the three countries' numbers")
{
    const Place damaged;
    SECTION("a rule at an unknown level") { damaged.change("triage.json", "\"emergency\"", "\"soon\""); }
    SECTION("a file cut short") { fs::resize_file(damaged.content() / "triage.json", 500); }
    SECTION("a file gone") { fs::remove(damaged.content() / "triage.json"); }
    SECTION("words gone") { fs::remove(damaged.content() / "sv" / "triage.json"); }
    SECTION("the whole folder gone") { fs::remove_all(damaged.content()); }
    check_numbers_are_shown(damaged);
}

TEST_CASE("whole content opens the program")
{
    const Place whole;
    Launch launch{whole.surroundings()};
    CHECK(launch.open() == 0);
    CHECK(launch.is_open());
}

TEST_CASE("something new is one click away on every page of the rail")
{
    const Place place;
    begin_programme(place);
    Launch launch{place.surroundings()};
    REQUIRE(launch.open() == 0);
    auto* window = qobject_cast<MainWindow*>(launch.window());
    REQUIRE(window);
    const auto item = [window](const QString& id) { return window->findChild<RailItem*>(id); };
    QStringList places;
    for (const RailItem* one : window->findChildren<RailItem*>())
        if (one->objectName() != "new") places << one->objectName();
    CHECK(places.size() >= 4);
    for (const QString& where : std::as_const(places)) {
        INFO(where.toStdString());
        item(where)->click();
        REQUIRE(item("new"));
        CHECK(item("new")->isVisible());
        CHECK(window->page()->objectName() != "question");
    }
    item("new")->click();
    CHECK(window->page()->objectName() == "question");
    CHECK(item("new")->isVisible());
}

TEST_CASE("what is typed for the clinic is there after closing, and Back leads the way one came")
{
    const Place place;
    begin_programme(place);
    const QString typed = QStringLiteral("Kan jag cykla?");
    {
        Launch launch{place.surroundings()};
        REQUIRE(launch.open() == 0);
        auto* window = qobject_cast<MainWindow*>(launch.window());
        window->findChild<RailItem*>("learn")->click();
        window->page()->findChild<QAbstractButton*>("learn.row.find_help")->click();
        window->page()->findChild<QAbstractButton*>("article.act")->click();
        QCoreApplication::processEvents();
        REQUIRE(window->page()->objectName() == "questions");
        window->page()->findChild<QPlainTextEdit*>("questions.space")->setPlainText(typed);
        window->page()->findChild<QAbstractButton*>("questions.back")->click();
        CHECK(window->page()->objectName() == "article");
        window->page()->findChild<QAbstractButton*>("article.back")->click();
        CHECK(window->page()->objectName() == "learn");
    }
    Launch launch{place.surroundings()};
    REQUIRE(launch.open() == 0);
    auto* window = qobject_cast<MainWindow*>(launch.window());
    window->findChild<RailItem*>("learn")->click();
    window->page()->findChild<QAbstractButton*>("learn.row.find_help")->click();
    window->page()->findChild<QAbstractButton*>("article.act")->click();
    QCoreApplication::processEvents();
    REQUIRE(window->page()->objectName() == "questions");
    CHECK(window->page()->findChild<QPlainTextEdit*>("questions.space")->toPlainText() == typed);
}

TEST_CASE("the numbers built in are those of the content")
{
    const BuiltInNumbers built_in;
    const QString words = shown_words(built_in);
    const content::Contacts contacts = content::read_contacts(kContent / "contacts.json");
    for (const content::Contact& contact : contacts.contacts) {
        const bool called = contact.role == content::ContactRole::emergency || contact.role == content::ContactRole::advice;
        if (!called) continue;
        INFO(contact.id);
        CHECK(words.contains(to_qt(contact.number)));
    }
}

TEST_CASE("a full screen shows the page alone, and the window is afterwards as it was")
{
    const Place place;
    begin_programme(place);
    Launch launch{place.surroundings()};
    REQUIRE(launch.open() == 0);
    auto& window = dynamic_cast<MainWindow&>(*launch.window());
    const auto rail_is_shown = [&] { return window.findChild<RailItem*>()->isVisible(); };
    REQUIRE(rail_is_shown());
    const Qt::WindowStates before = window.windowState();
    window.set_full_screen(true);
    CHECK(window.isFullScreen());
    CHECK_FALSE(rail_is_shown());
    window.set_full_screen(false);
    CHECK(window.windowState() == before);
    CHECK(rail_is_shown());
}

TEST_CASE("who shows the exercises, how loud, and the full screen are remembered")
{
    const test::TemporaryFolder folder;
    const PreferencesFile file{folder.path()};
    CHECK(file.load() == Preferences{});
    Preferences wanted;
    wanted.person = FigurePerson::older_woman;
    wanted.volume = Volume::soft;
    wanted.large_session = true;
    REQUIRE(file.save(wanted));
    CHECK(file.load() == wanted);
}
