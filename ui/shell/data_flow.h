#pragma once

#include "ui/pages/my_data_view.h"
#include "ui/shell/services.h"

#include <functional>

#include <QObject>

namespace trygg::storage {
struct Generation;
enum class StorageFault;
}

namespace trygg::ui {

class MyDataFoundPage;
class MyDataPage;

/// The diary as a whole: copies, earlier states, taking out and in, erasing, with every file dialog for them.
class DataFlow : public QObject {
    Q_OBJECT

public:
    DataFlow(Services services, QObject* parent);
    void show();
    /// At the first start: asks for a copy of a diary and goes on with it; `back` leads to where it was asked.
    void take_up_copy(std::function<void()> back);

signals:
    /// The person wants back to the settings.
    void left();
    /// Another state of the diary is the diary now.
    void restored();
    /// Confirmed: everything is to go.
    void erase_wanted();

private:
    void build();
    void tell();
    [[nodiscard]] MyDataView view() const;
    void open_folder();
    void save_copy();
    void take_out(bool table);
    void take_in();
    void choose_file();
    void show_found(const EarlierState& state);
    void show_refused(const EarlierState& state, storage::StorageFault fault);
    void restore(const std::filesystem::path& source);
    /// Where the person wants a file to be; empty when they do not.
    [[nodiscard]] std::filesystem::path target(const QString& title, const QString& ending, const QString& kind);
    /// Writes a file outside the diary and says what became of it.
    void write(DataPart part, const std::filesystem::path& file, const std::function<void()>& act);

    Services services_;
    MyDataPage* page_ = nullptr;
    MyDataFoundPage* found_ = nullptr;
    std::function<void()> back_;
    MainWindow::Side side_ = MainWindow::Side::rail;
    EarlierState asked_;
};

} // namespace trygg::ui
