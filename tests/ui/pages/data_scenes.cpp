#include "pages/data_scenes.h"

#include "ui/pages/my_data_erased_page.h"
#include "ui/pages/my_data_found_page.h"
#include "ui/pages/my_data_page.h"

#include <QAbstractButton>

namespace trygg::ui {
namespace {

constexpr char kFolder[] = "/home/me/.local/share/tryggrygg/";

EarlierState state(int days_back, int entries)
{
    using namespace std::chrono;
    const Date day = plus_days(RestSamples::kDay, -days_back);
    return {kFolder + ("diary.sqlite3.backups/daily-" + to_iso(day)) + ".sqlite3",
            {sys_days{day} + hours{17} + minutes{40}, hours{1}}, entries, entries > 0 ? std::optional{day} : std::nullopt};
}

MyDataView usual_data()
{
    return {.file = std::string{kFolder} + "diary.sqlite3",
            .entries = 118,
            .first_day = plus_days(RestSamples::kDay, -35),
            .last_day = RestSamples::kDay,
            .states = {state(0, 117), state(1, 115), state(4, 104), state(21, 1)}};
}

RestScene data(const char* name, const MyDataView& view, std::function<void(MyDataPage&)> then = {})
{
    return {name,
            [=](const RestSamples& samples) -> Page* {
                auto* page = new MyDataPage{samples.words()};
                page->show_data(view);
                if (then) then(*page);
                return page;
            },
            MyDataPage::tab_order()};
}

RestScene found(const char* name, const FoundView& view)
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new MyDataFoundPage{samples.words()};
                page->show_found(view);
                return page;
            }};
}

RestScene erased(const char* name, const std::vector<std::filesystem::path>& left)
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new MyDataErasedPage{samples.words()};
                page->show_erased(left);
                return page;
            }};
}

void said(MyDataPage& page)
{
    page.show_said(DataPart::copy, QStringLiteral("/media/kim/USB/tryggrygg-2026-11-23.sqlite3"));
    page.show_said(DataPart::exchange, QStringLiteral("/media/kim/USB/tryggrygg-2026-11-23.csv"));
}

void ask_to_erase(MyDataPage& page) { page.findChild<QAbstractButton*>(QStringLiteral("my_data.erase_open"))->click(); }

} // namespace

std::vector<RestScene> data_scenes()
{
    MyDataView young = usual_data(), full = usual_data();
    young.entries = 0;
    young.first_day = young.last_day = std::nullopt;
    young.states.clear();
    full.full_percent = 93;
    const EarlierState copy = state(4, 104);
    return {
        data("my_data", usual_data()),
        data("my_data_young", young),
        data("my_data_full", full),
        data("my_data_said", usual_data(), said),
        data("my_data_erase", usual_data(), ask_to_erase),
        found("found_earlier", {.state = copy, .replaces = true}),
        found("found_at_first_start", {.state = copy}),
        found("found_refused", {.state = copy, .fault = FoundFault::not_a_diary}),
        found("found_newer", {.state = copy, .fault = FoundFault::newer_version}),
        found("found_unreadable", {.state = copy, .fault = FoundFault::unreadable}),
        found("found_not_saved", {.state = copy, .fault = FoundFault::not_saved, .replaces = true}),
        erased("erased", {}),
        erased("erased_in_part", {std::string{kFolder} + "diary.sqlite3.previous"}),
    };
}

} // namespace trygg::ui
