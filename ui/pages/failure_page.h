#pragma once

#include "shared/fault.h"
#include "ui/pages/page.h"

#include <QString>

namespace trygg::ui {

class TextArea;
class TextLabel;

/// What the Failure page shows.
struct FailureView {
    enum class Kind {
        content,      ///< The program's own texts or numbers are at fault.
        unreachable,  ///< The diary is there, but the system does not let it be read or written.
        newer_version, ///< The diary was written by a newer version of the program.
        locked        ///< Another start of the program has the diary.
    };
    Kind kind = Kind::content;
    /// The diary or the folder that it is about; may be empty.
    QString place;
    /// What is wrong, in order; may be empty.
    Faults faults;
};

/// The program cannot go on: what happened, what was kept, what to do, and the emergency numbers.
/// It needs no content: its numbers are built in.
class FailurePage : public Page {
    Q_OBJECT

public:
    explicit FailurePage(const Words& words, QWidget* parent = nullptr);

    void show_failure(const FailureView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order, with faults and a place.
    [[nodiscard]] static QStringList tab_order();

signals:
    void quit();

protected:
    void retranslate() override;

private:
    void build();

    FailureView view_;
    TextLabel* title_;
    TextLabel* happened_;
    TextLabel* place_;
    TextLabel* kept_head_;
    TextLabel* kept_;
    TextLabel* do_head_;
    TextLabel* do_;
    TextArea* faults_;
    PushButton* quit_;
};

} // namespace trygg::ui
