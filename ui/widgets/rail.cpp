#include "ui/widgets/rail.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/rail_item.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kSide = 16, kBrandSide = 17, kTop = 26, kBrandGap = 26, kItemGap = 4, kGroupGap = 12, kBarTall = 4, kBarSide = 8;

} // namespace

Rail::Rail(QWidget* parent)
    : Themed<QWidget>{parent}, top_bar_{new QWidget}, menu_{new PushButton{PushButton::Kind::quiet}},
      brand_{new Brand}, list_{new QWidget}, list_layout_{new QVBoxLayout{list_}},
      ring_{new FocusRing{this}}
{
    set_spoken_role(this, QAccessible::Grouping);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top_bar_);
    layout->addWidget(list_, 1);
    auto* bar = new QHBoxLayout{top_bar_};
    bar->addWidget(menu_);
    bar->addStretch(1);
    list_layout_->setSpacing(kItemGap);
    menu_->set_icon(Icon::menu);
    menu_->setCheckable(true);
    connect(menu_, &QAbstractButton::clicked, this, [this] { show_menu(!menu_shown_); });
    arrange();
}

void Rail::set_words(const QString& brand, const QString& menu)
{
    brand_->set_name(brand);
    menu_->setText(menu);
    menu_->updateGeometry();
    setAccessibleName(brand);
}

void Rail::set_places(const QList<RailPlace>& places)
{
    places_ = places;
    rebuild();
    set_current(current_);
    arrange();
}

void Rail::rebuild()
{
    for (PushButton* old : bar_actions_) old->deleteLater();
    bar_actions_.clear();
    items_.clear();
    column_only_.clear();
    while (QLayoutItem* item = list_layout_->takeAt(0)) {
        if (item->widget() && item->widget() != brand_) item->widget()->deleteLater();
        delete item;
    }
    list_layout_->addWidget(brand_);
    list_layout_->addSpacing(kBrandGap - kItemGap);
    auto group = RailPlace::Group::main;
    for (const RailPlace& place : places_) {
        if (place.group != group) {
            if (place.group == RailPlace::Group::bottom) {
                list_layout_->addStretch(1);
            } else {
                list_layout_->addSpacing(kGroupGap - kItemGap);
                column_only_.append(new Hairline);
                list_layout_->addWidget(column_only_.back());
                list_layout_->addSpacing(kGroupGap - kItemGap);
            }
            group = place.group;
        }
        auto* item = new RailItem{place.icon, place.text};
        item->setObjectName(place.id);
        connect(item, &QAbstractButton::clicked, this, [this, id = place.id] { go(id); });
        items_.append(item);
        list_layout_->addWidget(item);
        if (place.group != RailPlace::Group::help || !bar_actions_.isEmpty()) continue;
        column_only_.append(item);
        auto* action = new PushButton{PushButton::Kind::secondary, place.text};
        action->set_icon(place.icon);
        connect(action, &QAbstractButton::clicked, this, [this, id = place.id] { go(id); });
        bar_actions_.append(action);
        top_bar_->layout()->addWidget(action);
    }
    if (group != RailPlace::Group::bottom) list_layout_->addStretch(1);
}

void Rail::go(const QString& id)
{
    show_menu(false);
    emit chosen(id);
}

void Rail::set_current(const QString& id)
{
    current_ = id;
    for (RailItem* item : items_) item->set_current(item->objectName() == id);
}

void Rail::show_menu(bool shown)
{
    menu_shown_ = shown;
    menu_->setChecked(shown);
    list_->setVisible(!bar_ || shown);
    if (bar_ && shown && !items_.isEmpty()) items_.front()->setFocus(Qt::TabFocusReason);
}

void Rail::arrange()
{
    bar_ = narrow_of(this);
    const bool medium = window()->width() < length::kMediumWindow;
    const int side = theme().space(kSide);
    top_bar_->setVisible(bar_);
    top_bar_->layout()->setContentsMargins(theme().space(kBarSide), kBarTall, theme().space(kBarSide), kBarTall + 1);
    brand_->setVisible(!bar_);
    for (QWidget* part : column_only_) part->setVisible(!bar_);
    brand_->setContentsMargins(theme().space(kBrandSide), 0, 0, 0);
    list_layout_->setContentsMargins(side, bar_ ? kBarTall : theme().space(kTop), side, bar_ ? kBarTall : kSide);
    list_->setVisible(!bar_ || menu_shown_);
    if (bar_) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        return;
    }
    int wide = theme().scaled(medium ? length::kRailMedium : length::kRail);
    wide = std::max(wide, brand_->sizeHint().width() + 2 * side);
    for (const RailItem* item : items_) wide = std::max(wide, item->sizeHint().width() + 2 * side);
    setFixedWidth(wide);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Rail::look_changed()
{
    arrange();
    Themed<QWidget>::look_changed();
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !bar_ || !menu_shown_) return QWidget::keyPressEvent(event);
    show_menu(false);
    menu_->setFocus(Qt::OtherFocusReason);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    painter.fillRect(rect(), c.sunken);
    const int line = theme().is_contrast() ? 2 : 1;
    if (bar_) painter.fillRect(0, height() - line, width(), line, c.line);
    else painter.fillRect(width() - line, 0, line, height(), c.line);
}

} // namespace trygg::ui
