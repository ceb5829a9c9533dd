#pragma once

#include "ui/theme/theme_holder.h"

#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace trygg::ui {

/// A widget of ours: knows its theme and is told when the theme or the narrowness changes.
template <class Base> class Themed : public Base {
public:
    using Base::Base;

    /// The theme in force here.
    [[nodiscard]] const Theme& theme() const
    {
        if (!holder_) holder_ = holder_of(this);
        return holder_ ? holder_->theme() : theme_of(this);
    }

protected:
    /// Called on the first showing and after each change of theme or narrowness.
    virtual void look_changed()
    {
        this->updateGeometry();
        this->update();
    }

    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ParentChange) holder_.clear();
        if (event->type() == look_event() || event->type() == QEvent::Polish) {
            holder_.clear();
            look_changed();
        }
        return Base::event(event);
    }

private:
    /// Kept because a layout asks for the theme hundreds of times.
    mutable QPointer<const ThemeHolder> holder_;
};

} // namespace trygg::ui
