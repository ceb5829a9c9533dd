#include "architecture/rules.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

using namespace trygg::house;

namespace {

namespace fs = std::filesystem;

std::string joined(const Violations& violations)
{
    std::string text;
    for (const std::string& violation : violations) text += violation + "\n";
    return text;
}

/// A small house in a temporary folder that breaks no rule, into which a test plants a violation.
class PlantedHouse {
public:
    PlantedHouse()
    {
        write("docs/architecture.md", "<!-- floors: begin -->\n| Folder | Floor | May use |\n|---|---|---|\n"
                                      "| src/shared | 0 | |\n| src/plan | 3 | shared |\n| src/triage | 3 | shared |\n"
                                      "| ui/pages | 8 | shared plan |\n| ui/shell | 9 | shared ui/pages |\n"
                                      "| ui/main | 10 | shared ui/shell |\n<!-- floors: end -->\n");
        write("CMakeLists.txt", "set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)\n# FILE_SET HEADERS\n");
        write("CMakePresets.json", "{\"targets\": [\"all_verify_interface_header_sets\"]}\n");
        write("scripts/test", "cmake --workflow --preset ci-release\n");
        write("src/shared/CMakeLists.txt", "trygg_core(shared HEADERS day.h)\n");
        write("src/shared/day.h", "#pragma once\nstruct Day {};\n");
        write("src/plan/CMakeLists.txt", "trygg_core(plan\n  HEADERS dose.h\n  SOURCES dose.cpp\n  DEPENDS trygg_shared)\n");
        write("src/plan/dose.h", "#pragma once\n#include \"shared/day.h\"\nint dose(Day day);\n");
        write("src/plan/dose.cpp", "#include \"plan/dose.h\"\nint dose(Day) { return 1; }\n");
    }
    ~PlantedHouse() { fs::remove_all(root_); }
    PlantedHouse(const PlantedHouse&) = delete;
    PlantedHouse& operator=(const PlantedHouse&) = delete;

    void write(const std::string& path, const std::string& text) const
    {
        fs::create_directories((root_ / path).parent_path());
        std::ofstream{root_ / path, std::ios::binary} << text;
    }
    /// What `rule` finds with `text` standing in the file at `path`.
    [[nodiscard]] std::size_t found(Violations (*rule)(const SourceTree&), const std::string& path,
                                    const std::string& text) const
    {
        REQUIRE(rule(read_tree(root_)).empty());
        write(path, text);
        const Violations violations = rule(read_tree(root_));
        UNSCOPED_INFO(path << ": " << text << joined(violations));
        fs::remove(root_ / path);
        return violations.size();
    }

private:
    static fs::path fresh_folder()
    {
        std::random_device random;
        fs::path folder;
        do folder = fs::temp_directory_path() / ("house-" + std::to_string(random()));
        while (!fs::create_directory(folder));
        return folder;
    }

    fs::path root_ = fresh_folder();
};

const SourceTree& the_house()
{
    static const SourceTree tree = read_tree(TRYGGRYGG_SOURCE_DIR);
    return tree;
}

void holds(Violations (*rule)(const SourceTree&))
{
    REQUIRE(the_house().size() > 20);
    CHECK(joined(rule(the_house())) == "");
}

} // namespace

TEST_CASE("rule 1: includes and dependencies go down only") { holds(floors_broken); }
TEST_CASE("rule 2: there is no cycle between components") { holds(cycles); }
TEST_CASE("rule 3: every library stays behind its fence") { holds(fences_broken); }
TEST_CASE("rule 4: every public header is verified to compile alone") { holds(headers_unverified); }
TEST_CASE("rule 5: nothing that can change outlives a call") { holds(mutable_state); }
TEST_CASE("rule 5: no singletons, one reader of the wall clock, services built in main") { holds(hidden_surroundings); }
TEST_CASE("rule 6: modal windows in the shell, no services in pages, no words in the core") { holds(misplaced_speech); }
TEST_CASE("rule 7: no file is over 400 lines") { holds(long_files); }

TEST_CASE("rule 1 sees a step up, a step aside, an unknown folder and an unlisted link")
{
    const PlantedHouse house;
    house.write("src/triage/CMakeLists.txt", "trygg_core(triage HEADERS flag.h)\n");
    house.write("src/triage/flag.h", "#pragma once\n");
    CHECK(house.found(floors_broken, "src/shared/up.cpp", "#include \"plan/dose.h\"\n") == 1);
    CHECK(house.found(floors_broken, "src/plan/aside.cpp", "#include \"triage/flag.h\"\n") == 1);
    CHECK(house.found(floors_broken, "ui/pages/skips.cpp", "#include \"triage/flag.h\"\n") == 1);
    CHECK(house.found(floors_broken, "ui/pages/down.cpp", "#include \"plan/dose.h\"\n") == 0);
    CHECK(house.found(floors_broken, "src/attic/box.h", "#pragma once\n") == 1);
    CHECK(house.found(floors_broken, "src/plan/here.cpp", "#include \"dose.h\"\n") == 1);
    CHECK(house.found(floors_broken, "ui/pages/CMakeLists.txt", "trygg_ui(pages DEPENDS trygg_triage)\n") == 1);
    CHECK(house.found(floors_broken, "src/plan/commented.cpp", "// #include \"triage/flag.h\"\n") == 0);
}

TEST_CASE("rule 1 sees a table that allows a step up")
{
    const PlantedHouse house;
    CHECK(house.found(floors_broken, "docs/architecture.md",
                      "<!-- floors: begin -->\n| src/shared | 0 | plan |\n| src/plan | 3 | shared |\n") == 1);
}

TEST_CASE("rule 2 sees a cycle through a source file and across three components")
{
    const PlantedHouse house;
    CHECK(house.found(cycles, "src/shared/day.cpp", "#include \"shared/day.h\"\n#include \"plan/dose.h\"\n") == 1);
    house.write("src/plan/one.h", "#include \"plan/two.h\"\n");
    house.write("src/plan/two.h", "#include \"plan/three.h\"\n");
    CHECK(house.found(cycles, "src/plan/three.h", "#include \"plan/one.h\"\n") == 1);
}

TEST_CASE("rule 3 sees each library outside its fence")
{
    const PlantedHouse house;
    for (const char* header : {"QString", "QtCore/QString", "SQLiteCpp/Database.h", "sqlite3.h", "sodium.h",
                               "nlohmann/json.hpp", "spdlog/spdlog.h", "CLI/CLI.hpp", "sys/socket.h"})
        CHECK(house.found(fences_broken, "src/plan/leak.cpp", std::string{"#include <"} + header + ">\n") == 1);
    CHECK(house.found(fences_broken, "ui/pages/log.cpp", "#include <spdlog/spdlog.h>\n") == 1);
    CHECK(house.found(fences_broken, "ui/shell/net.cpp", "#include <QTcpSocket>\n") == 1);
    CHECK(house.found(fences_broken, "ui/pages/all.cpp", "#include <QtWidgets>\n") == 1);
    CHECK(house.found(fences_broken, "src/content/reader.cpp", "#include <nlohmann/json.hpp>\n") == 0);
    CHECK(house.found(fences_broken, "ui/pages/page.cpp", "#include <QLabel>\n") == 0);
}

TEST_CASE("rule 4 sees an unlisted header, one that leans on others and a verification that nobody runs")
{
    const PlantedHouse house;
    CHECK(house.found(headers_unverified, "src/plan/private.h", "#pragma once\n") == 1);
    CHECK(house.found(headers_unverified, "ui/pages/page.h", "#pragma once\n") == 1);
    CHECK(house.found(headers_unverified, "src/plan/CMakeLists.txt", "trygg_core(plan SOURCES dose.h)\n") == 1);
    house.write("src/plan/CMakeLists.txt", "set(A_HEADERS dose.h)\nset(B_SOURCES x.h)\ntrygg_core(plan HEADERS ${A_HEADERS})\n");
    CHECK(house.found(headers_unverified, "src/plan/x.h", "#pragma once\n") == 1);
    CHECK(house.found(headers_unverified, "src/plan/dose.cpp", "#include <vector>\n#include \"plan/dose.h\"\n") == 1);
    CHECK(house.found(headers_unverified, "src/plan/dose.cpp", "#include \"plan/dose.h\"\n#include <vector>\n") == 0);
    CHECK(house.found(headers_unverified, "CMakePresets.json", "{}\n") == 1);
}

TEST_CASE("rule 5 sees every kind of variable that outlives a call and can change")
{
    const PlantedHouse house;
    for (const char* planted :
         {"int count = 0;", "static int count;", "namespace a { namespace { std::string last; } }", "inline bool on{true};",
          "const char* name = \"x\";", "thread_local int depth = 0;", "extern int shared_count;",
          "std::function<void(int)> hook;", "int f() { static int calls = 0; return ++calls; }",
          "struct A { static int made; };", "class A { public: inline static std::vector<int> all{}; };",
          "std::map<int, std::string> table{{1, \"a\"}};", "struct { int x; } state;", "int values[3];",
          "void f() { if (true) { static std::string cache; } }", "auto* page = new int{3};",
          "A::A() : a_{1}, b_{2} { static int made; }"})
        CHECK(house.found(mutable_state, "src/plan/state.cpp", planted) == 1);
}

TEST_CASE("rule 5 leaves constants, types and functions alone")
{
    const PlantedHouse house;
    for (const char* planted :
         {"constexpr int kMost = 4;", "inline constexpr std::array kAll{1, 2};", "const std::string kName = \"x\";",
          "const char* const kName = \"x\";", "int f(int a = 1, std::vector<int> b = {});", "using A = int;", "class A;",
          "enum class E { a, b };", "enum class E : int;", "template <class T> struct B { T x = {}; int y = 0; };",
          "int f() { static const std::map<int, int> table{{1, 2}}; int x = 0; return x; }",
          "struct A { static A from(int raw); static constexpr int k = 1; int value_; };",
          "A::A(int x) : a_{x}, b_{std::move(x)} { y = 3; }", "bool operator==(const A& a, const A& b) = default;",
          "struct A { friend auto operator<=>(const A&, const A&) = default; };",
          "namespace { std::string f() { return \"int x;\"; } }", "// int count = 0;", "#define X int x = 0;",
          "template <class Tag> struct std::hash<Id<Tag>> { std::size_t operator()(int) const noexcept { return 1; } };",
          "class P : public QWidget { Q_OBJECT\nsignals:\n void done(int);\nprivate:\n QLabel* label_ = nullptr; };",
          "const auto f = [](int x) { int y = x; return y; };", "static_assert(sizeof(int) == 4);",
          "namespace fs = std::filesystem;", "extern \"C\" { int f(); }", "struct State; std::unique_ptr<State> make();", "int big() { return 1'000'000; }"})
        CHECK(house.found(mutable_state, "src/plan/state.cpp", planted) == 0);
}

TEST_CASE("rule 5 sees singletons, clocks and services built in passing")
{
    const PlantedHouse house;
    for (const char* planted :
         {"auto& a = App::instance();", "qApp->quit();", "auto t = std::chrono::system_clock::now();",
          "auto t = std::time(nullptr);", "auto t = time( NULL );", "localtime_r(&raw, &local);",
          "const auto d = QDate::currentDate();", "const auto d = QDateTime::currentDateTime();",
          "const auto d = QTime::currentTime();", "const auto d = QDateTime::currentMSecsSinceEpoch();",
          "app::SystemClock clock;", "auto d = storage::open_diary(file, clock);",
          "app::Workbook book{library, diary, clock};", "auto b = std::make_unique<app::Workbook>(l, d, c);", "std::optional<app::Workbook> book;"})
        CHECK(house.found(hidden_surroundings, "ui/shell/hidden.cpp", planted) == 1);
    CHECK(house.found(hidden_surroundings, "src/app/system_clock.cpp", "auto t = system_clock::now();") == 0);
    CHECK(house.found(hidden_surroundings, "ui/main.cpp", "app::SystemClock clock; app::Workbook b{l, d, clock};") == 0);
    CHECK(house.found(hidden_surroundings, "ui/shell/fine.cpp", "void f(app::Workbook& book); // qApp") == 0);
    CHECK(house.found(hidden_surroundings, "ui/widgets/ring.cpp", "auto t = steady_clock::now();") == 0);
}

TEST_CASE("rule 6 sees modal windows, services in pages and words in the core")
{
    const PlantedHouse house;
    for (const char* planted : {"QMessageBox::warning(this, a, b);", "QFileDialog::getOpenFileName(this);",
                                "QInputDialog::getText(this);", "class Ask : public QDialog {};", "menu.exec(point);",
                                "loop->exec();", "Page(app::Workbook& book);", "QSettings settings;"})
        CHECK(house.found(misplaced_speech, "ui/pages/page.cpp", planted) == 1);
    CHECK(house.found(misplaced_speech, "ui/shell/ask.cpp", "QMessageBox box; box.exec();") == 0);
    CHECK(house.found(misplaced_speech, "src/plan/words.cpp", "auto s = tr(\"well\");") == 1);
    CHECK(house.found(misplaced_speech, "src/plan/words.cpp", "const auto s = \"Övning\";") == 1);
    CHECK(house.found(misplaced_speech, "src/plan/words.cpp", "const auto s = \"x\"; // Övning") == 0);
}

TEST_CASE("rule 7 sees the 401st line")
{
    const PlantedHouse house;
    const auto lines = [](int count) {
        std::string text;
        for (int line = 0; line < count; ++line) text += "//\n";
        return text;
    };
    CHECK(house.found(long_files, "src/plan/long.cpp", lines(400)) == 0);
    CHECK(house.found(long_files, "src/plan/long.cpp", lines(401)) == 1);
    CHECK(house.found(long_files, "tests/long_test.py", lines(401)) == 1);
    CHECK(house.found(long_files, "tests/data/long.py", lines(401)) == 0);
}
