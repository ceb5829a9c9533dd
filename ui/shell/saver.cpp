#include "ui/shell/saver.h"

#include "storage/storage_error.h"
#include "ui/shell/main_window.h"

#include <spdlog/spdlog.h>

namespace trygg::ui {

using storage::StorageFault;

void Saver::attempt(std::function<void()> save, std::function<void()> then)
{
    try {
        save();
    } catch (const storage::StorageError& error) {
        spdlog::error("not saved: {}", error.what());
        window_.show_not_saved(sentence(error.fault()),
                               [this, save = std::move(save), then = std::move(then)] { attempt(save, then); });
        return;
    }
    window_.clear_not_saved();
    if (then) then();
}

QString Saver::sentence(StorageFault fault)
{
    switch (fault) {
    case StorageFault::cannot_write:
        return tr("The disk did not take it. What you wrote is still here in the window.");
    case StorageFault::disk_full:
        return tr("The disk is full. What you wrote is still here in the window. Free some space and try again.");
    case StorageFault::read_only:
        return tr("The diary's folder may not be written to. What you wrote is still here in the window.");
    case StorageFault::folder_gone:
        return tr("The diary's folder is gone. What you wrote is still here in the window.");
    case StorageFault::locked_by_other: return tr("The program is already open in another window.");
    case StorageFault::changed_outside:
        return tr("Another program has changed the diary. Write down what you wrote here, and start the program again.");
    case StorageFault::damaged: return tr("The diary is damaged. An earlier state of it can be restored.");
    case StorageFault::newer_version: return tr("The diary was written by a newer version of the program.");
    case StorageFault::unreadable: return tr("The diary cannot be read. Nothing in it has been changed.");
    case StorageFault::too_large:
        return tr("The diary is full. What you wrote is still here in the window. Save a copy and begin a new one.");
    case StorageFault::refused:
        return tr("The diary could not take this answer. What you wrote is still here in the window.");
    }
    return {};
}

QString Saver::sentence_outside(StorageFault fault)
{
    if (fault == StorageFault::disk_full) return tr("There is no room there. Free some space, or choose another place.");
    if (fault == StorageFault::read_only) return tr("You may not write there. Choose another place.");
    if (fault == StorageFault::folder_gone) return tr("That folder is gone. Choose another place.");
    if (fault == StorageFault::refused) return tr("That is the diary itself. Choose another name.");
    return tr("It could not be saved there. Choose another place.");
}

void Saver::warn_unwritable(const std::function<void()>& make_writable)
{
    const auto retry = [this, make_writable] {
        try {
            make_writable();
        } catch (const storage::StorageError& error) {
            spdlog::error("still not writable: {}", error.what());
            return;
        }
        window_.clear_not_saved();
    };
    window_.show_not_saved(tr("The diary's folder may not be written to. You can read everything, but what you answer "
                              "cannot be saved."),
                           retry, MainWindow::NotSaved::anything);
}

} // namespace trygg::ui
