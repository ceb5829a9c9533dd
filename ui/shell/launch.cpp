#include "ui/shell/launch.h"

#include "app/goal_names.h"
#include "storage/open_diary.h"
#include "ui/pages/damage_page.h"
#include "ui/pages/failure_page.h"
#include "ui/pages/my_data_erased_page.h"
#include "ui/shell/coordinator.h"
#include "ui/shell/paths.h"

#include <iostream>

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

#include <spdlog/spdlog.h>

namespace trygg::ui {
namespace {

constexpr int kContentAtFault = 1, kDiaryOutOfReach = 3;

bool system_is_dark() { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; }

} // namespace

/// Built in this order, taken down in the other.
struct Launch::Parts {
    Parts(const std::filesystem::path& data, bool dark)
        : preferences{data}, diary_file{storage::diary_file_in(data)}, system_dark{dark},
          theme{Theme{dark ? Scheme::dark : Scheme::light}}
    {
    }

    PreferencesFile preferences;
    std::filesystem::path diary_file;
    bool system_dark;
    ThemeHolder theme;
    Translators translators;
    std::optional<app::Library> library;
    std::optional<storage::Diary> diary;
    std::optional<app::Workbook> workbook;
    std::optional<app::Journal> journal;
    std::optional<app::Archive> archive;
    std::unique_ptr<Words> words;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Saver> saver;
};

Launch::Launch(Surroundings surroundings) : surroundings_{std::move(surroundings)}
{
    const bool dark = system_is_dark();
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    parts_ = std::make_unique<Parts>(surroundings_.data, dark);
}

Launch::~Launch() = default;

QWidget* Launch::window() { return parts_->window.get(); }

int Launch::open()
{
    parts_->words = std::make_unique<Words>([this](const ExerciseId& id) {
        return parts_->workbook && parts_->journal ? app::own_name(*parts_->workbook, *parts_->journal, id) : std::string{};
    });
    try {
        parts_->appearance = std::make_unique<Appearance>(parts_->preferences, surroundings_.content, parts_->system_dark,
                                                          parts_->theme, parts_->translators, *parts_->words);
        parts_->library = app::read_library(surroundings_.content);
    } catch (const ContentError& error) {
        return show_content_faults(error.faults());
    }
    parts_->window = std::make_unique<MainWindow>(parts_->theme);
    const int failure = open_diary();
    parts_->window->show();
    return failure;
}

int Launch::show_content_faults(const Faults& faults)
{
    for (const Fault& fault : faults) std::cerr << to_line(fault) << '\n';
    spdlog::error("content not usable: {} faults", faults.size());
    parts_->translators.use(parts_->preferences.load().language.value_or(system_language()));
    show_failure({.kind = FailureView::Kind::content, .place = to_path(surroundings_.content), .faults = faults});
    return kContentAtFault;
}

int Launch::open_diary()
{
    try {
        storage::Opened opened = storage::open_diary(parts_->diary_file, surroundings_.clock);
        if (const auto* damage = std::get_if<storage::Damage>(&opened)) show_damage(*damage);
        else return begin([&opened] { return std::move(std::get<storage::Diary>(opened)); });
        return 0;
    } catch (const storage::StorageError& error) {
        return show_storage_fault(error);
    }
}

int Launch::show_storage_fault(const storage::StorageError& error)
{
    std::cerr << error.what() << '\n';
    spdlog::error("diary not opened: {}", error.what());
    using Kind = FailureView::Kind;
    Kind kind = Kind::unreachable;
    if (error.fault() == storage::StorageFault::newer_version) kind = Kind::newer_version;
    if (error.fault() == storage::StorageFault::locked_by_other) kind = Kind::locked;
    show_failure({.kind = kind, .place = to_path(parts_->diary_file), .faults = {}});
    return kDiaryOutOfReach;
}

int Launch::begin(const std::function<storage::Diary()>& open)
{
    try {
        parts_->diary.emplace(open());
        if (!parts_->diary->writable() && !parts_->diary->programme())
            throw storage::StorageError{storage::StorageFault::read_only, "the data folder cannot be written to"};
    } catch (const storage::StorageError& error) {
        return show_storage_fault(error);
    }
    parts_->workbook.emplace(*parts_->library, *parts_->diary, surroundings_.clock);
    parts_->journal.emplace(*parts_->diary, surroundings_.clock);
    parts_->archive.emplace(*parts_->library, *parts_->diary, surroundings_.clock);
    parts_->saver = std::make_unique<Saver>(*parts_->window);
    coordinator_ = std::make_unique<Coordinator>(Services{*parts_->workbook, *parts_->journal, *parts_->appearance, *parts_->words,
                                                          *parts_->window, *parts_->saver, *parts_->archive,
                                                          surroundings_.content});
    // Later: the page that asks for it goes too.
    QObject::connect(coordinator_.get(), &Coordinator::erase_wanted, parts_->window.get(), [this] { erase(); },
                     Qt::QueuedConnection);
    coordinator_->go_home();
    if (!parts_->diary->writable()) parts_->saver->warn_unwritable([this] { parts_->diary->make_writable(); });
    return 0;
}

void Launch::erase()
{
    coordinator_.reset();
    parts_->window->clear_not_saved();
    parts_->archive.reset();
    parts_->journal.reset();
    parts_->workbook.reset();
    parts_->diary.reset(); // its lock with it
    try {
        const auto left = storage::erase_diary(parts_->diary_file);
        spdlog::info("diary erased, {} files left", left.size());
        auto* page = new MyDataErasedPage{*parts_->words, parts_->window->waiting()};
        page->show_erased(left);
        QObject::connect(page, &MyDataErasedPage::begin_anew, parts_->window.get(), [this] { open_diary(); });
        QObject::connect(page, &MyDataErasedPage::quit, parts_->window.get(), &QWidget::close);
        parts_->window->show_page(page, MainWindow::Side::none);
    } catch (const storage::StorageError& error) {
        show_storage_fault(error);
    }
    parts_->window->forget_other_pages();
}

void Launch::show_failure(const FailureView& view)
{
    if (!parts_->window) parts_->window = std::make_unique<MainWindow>(parts_->theme);
    auto* page = new FailurePage{*parts_->words, parts_->window->waiting()};
    page->show_failure(view);
    QObject::connect(page, &FailurePage::quit, parts_->window.get(), &QWidget::close);
    parts_->window->show_page(page, MainWindow::Side::none);
    parts_->window->show();
}

void Launch::show_damage(const storage::Damage& damage)
{
    DamageView view;
    view.kind = static_cast<DamageView::Kind>(damage.kind);
    view.file = damage.file;
    for (const storage::Generation& state : damage.generations)
        view.states.push_back({state.file, state.saved, state.entries, state.newest_day});
    auto* page = new DamagePage{*parts_->words, parts_->window->waiting()};
    page->show_damage(view);
    const auto file = damage.file;
    QObject::connect(page, &DamagePage::restore, page, [this, file](const std::filesystem::path& state) {
        begin([&] { return storage::restore_diary(file, state, surroundings_.clock); });
    });
    QObject::connect(page, &DamagePage::accept, page, [this, file] {
        begin([&] { return storage::restore_diary(file, file, surroundings_.clock); });
    });
    QObject::connect(page, &DamagePage::begin_anew, page, [this, file] {
        begin([&] { return storage::begin_anew(file, surroundings_.clock); });
    });
    QObject::connect(page, &DamagePage::quit, parts_->window.get(), &QWidget::close);
    parts_->window->show_page(page, MainWindow::Side::none);
}

} // namespace trygg::ui
