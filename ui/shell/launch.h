#pragma once

#include "app/library.h"
#include "shared/clock.h"
#include "shared/fault.h"
#include "storage/diary.h"
#include "storage/generation.h"
#include "storage/storage_error.h"
#include "ui/pages/failure_page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace trygg::ui {

class Coordinator;

/// What the program begins with; built in main.
struct Surroundings {
    std::filesystem::path content;
    std::filesystem::path data;
    const Clock& clock;
};

/// The program from its start to its first page: content, diary, window; every failure has a page of its own.
class Launch {
public:
    explicit Launch(Surroundings surroundings);
    ~Launch();
    Launch(const Launch&) = delete;
    Launch& operator=(const Launch&) = delete;

    /// Opens everything and shows the window. The exit code that the program must end with, where it cannot
    /// go on: 1 content at fault, 3 diary out of reach; 0 otherwise.
    int open();
    /// Whether the window shows the program and not a failure.
    [[nodiscard]] bool is_open() const { return coordinator_ != nullptr; }
    [[nodiscard]] QWidget* window();

private:
    struct Parts;

    int show_content_faults(const Faults& faults);
    int open_diary();
    int show_storage_fault(const storage::StorageError& error);
    void show_failure(const FailureView& view);
    void show_damage(const storage::Damage& damage);
    /// Says on a page of its own that the diary is gone, and what could not be removed.
    void erase();
    /// Takes the diary over from `open`, which may fail, and shows the program; the exit code as for open().
    int begin(const std::function<storage::Diary()>& open);

    Surroundings surroundings_;
    std::unique_ptr<Parts> parts_;
    std::unique_ptr<Coordinator> coordinator_;
};

} // namespace trygg::ui
