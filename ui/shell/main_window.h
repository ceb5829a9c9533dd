#pragma once

#include "ui/pages/page.h"
#include "ui/theme/theme_holder.h"
#include "ui/widgets/app_frame.h"

#include <functional>
#include <optional>

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace trygg::ui {

class NoticeBar;
class Rail;
class WelcomePanel;

/// The one window: rail or welcome panel at the side, a lasting notice when something is not saved, the page.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// What stands beside the page.
    enum class Side { none, welcome, rail };

    explicit MainWindow(ThemeHolder& theme, QWidget* parent = nullptr);

    /// Shows `page`, which becomes the window's; `place` is the rail's place that it belongs to.
    void show_page(Page* page, Side side, const QString& place = {});
    [[nodiscard]] Page* page() const;
    /// The parent of pages that have not been shown yet.
    [[nodiscard]] QWidget* waiting() const { return waiting_; }
    /// Fills the screen with the page alone, or goes back to how the window was; another page ends it.
    void set_full_screen(bool full);
    /// The step of the first start that the welcome panel marks, from 0.
    void set_welcome_step(int step);
    /// What the notice says is not saved: the last answer, or anything at all.
    enum class NotSaved { answer, anything };
    /// A notice that stays until `retry` has worked or it is cleared.
    void show_not_saved(const QString& text, std::function<void()> retry, NotSaved what = NotSaved::answer);
    void clear_not_saved();
    /// Something to know that stays above every page until its button is pressed, which then does `then`.
    void show_word(const QString& head, const QString& text, const QString& button, std::function<void()> then);
    /// Takes that away again.
    void clear_word();
    /// Deletes every page but the one shown: what they spoke of is gone.
    void forget_other_pages();

signals:
    /// A place in the rail.
    void place_chosen(const QString& id);
    /// Ctrl and +, − or 0: one step larger, smaller, or back to 100 %.
    void zoom_wanted(int step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show_side();
    void retranslate();
    void write_notice();
    void show_notices();
    void add_zoom_keys();

    ThemeHolder& theme_;
    QWidget* waiting_;
    Rail* rail_;
    WelcomePanel* welcome_;
    QWidget* notice_room_;
    NoticeBar* not_saved_;
    NoticeBar* word_;
    QStackedWidget* stack_;
    AppFrame* frame_;
    QString not_saved_text_;
    NotSaved not_saved_what_ = NotSaved::answer;
    Side side_ = Side::none;
    /// What the window was before it filled the screen; absent while it does not.
    std::optional<Qt::WindowStates> before_full_;
    std::function<void()> retry_;
};

} // namespace trygg::ui
