#include "ui/shell/data_flow.h"

#include "storage/generation.h"
#include "storage/storage_error.h"
#include "ui/pages/my_data_found_page.h"
#include "ui/pages/my_data_page.h"
#include "ui/shell/paths.h"

#include <spdlog/spdlog.h>

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>

#include <utility>

namespace trygg::ui {
namespace {

constexpr char kPlace[] = "settings";

EarlierState to_page(const storage::Generation& generation)
{
    return {generation.file, generation.saved, generation.entries, generation.newest_day};
}

FoundFault to_page(storage::StorageFault fault)
{
    using storage::StorageFault;
    if (fault == StorageFault::damaged || fault == StorageFault::too_large) return FoundFault::not_a_diary;
    if (fault == StorageFault::newer_version) return FoundFault::newer_version;
    return fault == StorageFault::unreadable ? FoundFault::unreadable : FoundFault::not_saved;
}

} // namespace

DataFlow::DataFlow(Services services, QObject* parent) : QObject{parent}, services_{services} {}

void DataFlow::build()
{
    if (page_) return;
    page_ = new MyDataPage{services_.words, services_.window.waiting()};
    connect(page_, &MyDataPage::back, this, &DataFlow::left);
    connect(page_, &MyDataPage::open_folder, this, &DataFlow::open_folder);
    connect(page_, &MyDataPage::copy_wanted, this, &DataFlow::save_copy);
    connect(page_, &MyDataPage::state_wanted, this, &DataFlow::show_found);
    connect(page_, &MyDataPage::file_wanted, this, &DataFlow::choose_file);
    connect(page_, &MyDataPage::json_wanted, this, [this] { take_out(false); });
    connect(page_, &MyDataPage::table_wanted, this, [this] { take_out(true); });
    connect(page_, &MyDataPage::import_wanted, this, &DataFlow::take_in);
    connect(page_, &MyDataPage::erase_wanted, this, &DataFlow::erase_wanted);
    found_ = new MyDataFoundPage{services_.words, services_.window.waiting()};
    connect(found_, &MyDataFoundPage::taken, this, &DataFlow::restore);
    connect(found_, &MyDataFoundPage::another_file, this, &DataFlow::choose_file);
    connect(found_, &MyDataFoundPage::back, this, [this] { back_(); });
}

void DataFlow::show()
{
    build();
    back_ = [this] { show(); };
    side_ = MainWindow::Side::rail;
    tell();
    services_.window.show_page(page_, side_, kPlace);
}

void DataFlow::take_up_copy(std::function<void()> back)
{
    build();
    back_ = std::move(back);
    side_ = MainWindow::Side::welcome;
    choose_file();
}

MyDataView DataFlow::view() const
{
    const app::DiaryExtent extent = services_.archive.extent();
    MyDataView view{.file = services_.archive.file(),
                    .entries = extent.entries,
                    .first_day = extent.first_day,
                    .last_day = extent.last_day,
                    .full_percent = static_cast<int>(extent.fullness * 100),
                    .states = {}};
    for (const storage::Generation& generation : services_.archive.earlier_states())
        view.states.push_back(to_page(generation));
    return view;
}

void DataFlow::tell()
{
    try {
        page_->show_data(view());
    } catch (const storage::StorageError& error) { // the folder is gone: the page still says where it was
        spdlog::error("earlier states not read: {}", error.what());
        page_->show_data({.file = services_.archive.file(), .first_day = {}, .last_day = {}, .states = {}});
    }
}

void DataFlow::open_folder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(to_path(services_.archive.file().parent_path())));
}

std::filesystem::path DataFlow::target(const QString& title, const QString& ending, const QString& kind)
{
    const QString day = QString::fromStdString(to_iso(services_.archive.today()));
    const QString name = QStringLiteral("tryggrygg-%1.%2").arg(day, ending);
    QString file = QFileDialog::getSaveFileName(&services_.window, title, QDir::home().filePath(name),
                                                QStringLiteral("%1 (*.%2)").arg(kind, ending));
    if (!file.isEmpty() && QFileInfo{file}.suffix().isEmpty()) file += QLatin1Char{'.'} + ending;
    return file.toStdU16String();
}

void DataFlow::write(DataPart part, const std::filesystem::path& file, const std::function<void()>& act)
{
    if (file.empty()) return;
    try {
        act();
        page_->show_said(part, tr("It is saved: %1").arg(StateWords::path(file)));
    } catch (const storage::StorageError& error) {
        spdlog::error("not written outside: {}", error.what());
        page_->show_said(part, Saver::sentence_outside(error.fault()));
    }
}

void DataFlow::save_copy()
{
    const auto file = target(tr("Save a copy of the diary"), QStringLiteral("sqlite3"), tr("Diary"));
    write(DataPart::copy, file, [&] { services_.archive.back_up(file); });
}

void DataFlow::take_out(bool table)
{
    const auto file = table ? target(tr("Take out a table"), QStringLiteral("csv"), tr("Table"))
                            : target(tr("Take out everything"), QStringLiteral("json"), tr("Diary as JSON"));
    write(DataPart::exchange, file, [&] {
        if (table) services_.archive.export_csv(file);
        else services_.archive.export_json(file);
    });
}

void DataFlow::take_in()
{
    const QString chosen = QFileDialog::getOpenFileName(&services_.window, tr("Take in a file"), QDir::homePath(),
                                                        QStringLiteral("%1 (*.json)").arg(tr("Diary as JSON")));
    if (chosen.isEmpty()) return;
    const std::filesystem::path file{chosen.toStdU16String()};
    services_.saver.attempt([this, file] {
        const auto added = services_.archive.import(file);
        tell();
        page_->show_said(DataPart::exchange,
                         added ? tr("%n new entry(ies) taken in.", nullptr, *added)
                               : tr("This file is not a diary that was taken out here. Nothing has been changed."));
    });
}

void DataFlow::choose_file()
{
    const QString chosen = QFileDialog::getOpenFileName(
        &services_.window, tr("Open a copy of a diary"), QDir::homePath(),
        QStringLiteral("%1 (*.sqlite3);;%2 (*)").arg(tr("Diary"), tr("All files")));
    if (chosen.isEmpty()) return;
    EarlierState state;
    state.file = chosen.toStdU16String();
    try {
        show_found(to_page(services_.archive.inspect(state.file)));
    } catch (const storage::StorageError& error) {
        spdlog::error("copy not opened: {}", error.what());
        show_refused(state, error.fault());
    }
}

void DataFlow::show_found(const EarlierState& state)
{
    asked_ = state;
    found_->show_found({.state = state, .fault = FoundFault::none, .replaces = services_.archive.extent().entries > 0});
    services_.window.show_page(found_, side_, side_ == MainWindow::Side::rail ? kPlace : "");
}

void DataFlow::show_refused(const EarlierState& state, storage::StorageFault fault)
{
    found_->show_found({.state = state, .fault = to_page(fault)});
    services_.window.show_page(found_, side_, side_ == MainWindow::Side::rail ? kPlace : "");
}

void DataFlow::restore(const std::filesystem::path& source)
{
    try {
        services_.archive.restore(source);
    } catch (const storage::StorageError& error) {
        spdlog::error("not restored: {}", error.what());
        return show_refused(asked_, error.fault());
    }
    services_.window.clear_not_saved();
    emit restored();
}

} // namespace trygg::ui
