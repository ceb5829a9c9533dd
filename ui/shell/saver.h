#pragma once

#include <functional>

#include <QCoreApplication>
#include <QString>

namespace trygg::storage {
enum class StorageFault;
}

namespace trygg::ui {

class MainWindow;

/// The one place where a failed save is caught: says it in one sentence, keeps the page as it is, tries again.
class Saver {
    Q_DECLARE_TR_FUNCTIONS(Saver)

public:
    explicit Saver(MainWindow& window) : window_{window} {}
    /// Does `save`, then `then`; when the diary cannot be written, nothing happens but a lasting notice,
    /// and both are done as soon as the person's "try again" works.
    void attempt(std::function<void()> save, std::function<void()> then = {});
    /// What a fault of the diary means, in one sentence.
    [[nodiscard]] static QString sentence(storage::StorageFault fault);
    /// Why a file outside the diary could not be written, in one sentence.
    [[nodiscard]] static QString sentence_outside(storage::StorageFault fault);
    /// Says that nothing can be saved before anything was answered; the notice stays until `make_writable` works.
    void warn_unwritable(const std::function<void()>& make_writable);

private:
    MainWindow& window_;
};

} // namespace trygg::ui
