#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/themed.h"

#include <QList>
#include <QString>

class QVBoxLayout;

namespace trygg::ui {

class Brand;
class FocusRing;
class PushButton;
class RailItem;

/// One place in the rail.
struct RailPlace {
    enum class Group { main, help, bottom };
    QString id;
    Icon icon = Icon::none;
    QString text;
    Group group = Group::main;
};

/// The program's places: a column at the left, or in a narrow window a bar with Menu and Help now.
class Rail : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// The program's name, and the word on the menu button of the bar.
    void set_words(const QString& brand, const QString& menu);
    /// Replaces the places; the first of the help group stands in the bar itself,
    /// not in its menu.
    void set_places(const QList<RailPlace>& places);
    [[nodiscard]] QString current() const { return current_; }
    /// Marks a place without a signal; an empty id marks none.
    void set_current(const QString& id);
    /// Whether it is a bar, as in a narrow window.
    [[nodiscard]] bool is_bar() const { return bar_; }

signals:
    void chosen(const QString& id);

protected:
    void look_changed() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void arrange();
    void show_menu(bool shown);
    void go(const QString& id);

    QString current_;
    QList<RailPlace> places_;
    QList<RailItem*> items_;
    QList<PushButton*> bar_actions_;
    QList<QWidget*> column_only_;
    QWidget* top_bar_;
    PushButton* menu_;
    Brand* brand_;
    QWidget* list_;
    QVBoxLayout* list_layout_;
    FocusRing* ring_;
    bool bar_ = false, menu_shown_ = false;
};

} // namespace trygg::ui
