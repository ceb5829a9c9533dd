#pragma once

#include "ui/text/words.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/push_button.h"

#include <QPointer>

class QKeyEvent;

namespace trygg::ui {

/// What all pages share: words of the language shown, one primary button for Enter, Back for Escape.
/// A page takes values through show_…() and emits intents; it owns no services.
class Page : public PageScroll {
    Q_OBJECT

public:
    /// `words` outlives the page; `column_width` as for PageScroll.
    Page(const Words& words, int column_width, QWidget* parent);

    /// What gets the keyboard when the page is shown; null for nothing.
    [[nodiscard]] virtual QWidget* first_focus() const = 0;
    /// Scrolls to the top and moves the keyboard to first_focus().
    void begin();

protected:
    /// Whether the page is read before anything is done: it then begins at its top, also where what has the
    /// keyboard stands further down.
    [[nodiscard]] virtual bool is_read_first() const { return false; }
    /// Writes every word anew and keeps what was chosen and typed. A concrete page calls it at the end
    /// of its constructor; afterwards it is called whenever the language changes.
    virtual void retranslate() = 0;

    [[nodiscard]] const Words& words() const { return words_; }
    /// The button that Enter presses wherever the keyboard is.
    void set_primary(PushButton* button) { primary_ = button; }
    /// Adds a Back button at the end of the column; Escape presses it.
    PushButton* add_back(const QString& object_name);
    /// Makes Escape press `button`.
    void set_back(PushButton* button) { back_ = button; }

    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Words& words_;
    QPointer<PushButton> primary_, back_, own_back_;
};

} // namespace trygg::ui
