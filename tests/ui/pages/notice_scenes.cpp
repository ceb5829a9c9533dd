#include "pages/notice_scenes.h"

#include "storage/storage_error.h"
#include "ui/pages/clearance_page.h"
#include "ui/shell/saver.h"

namespace trygg::ui {
namespace {

using storage::StorageFault;

struct Named {
    const char* name;
    StorageFault fault;
};
constexpr std::array kFaults{Named{"notice_cannot_write", StorageFault::cannot_write},
                             Named{"notice_disk_full", StorageFault::disk_full},
                             Named{"notice_read_only", StorageFault::read_only},
                             Named{"notice_folder_gone", StorageFault::folder_gone},
                             Named{"notice_changed_outside", StorageFault::changed_outside},
                             Named{"notice_diary_full", StorageFault::too_large}};

/// A page on which something is typed.
Page* typed_page(const AllSamples& samples)
{
    auto* page = new ClearancePage{samples.rest.words()};
    page->show_clearance(RestSamples::kDay);
    return page;
}

} // namespace

std::vector<PageScene> notice_scenes(const AllSamples& samples)
{
    const auto make = [&samples] { return typed_page(samples); };
    const auto scene = [&](const char* name, std::function<void(MainWindow&)> dress) {
        return PageScene{QString::fromLatin1(name), MainWindow::Side::rail, QStringLiteral("today"), 0, make, std::move(dress)};
    };
    std::vector<PageScene> scenes;
    for (const Named& one : kFaults)
        scenes.push_back(scene(one.name, [fault = one.fault](MainWindow& window) {
            Saver{window}.attempt([fault] { throw storage::StorageError{fault, "as if"}; });
        }));
    scenes.push_back(scene("notice_unwritable", [](MainWindow& window) { Saver{window}.warn_unwritable([] {}); }));
    return scenes;
}

} // namespace trygg::ui
