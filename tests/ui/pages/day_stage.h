#pragma once

#include "pages/day_samples.h"
#include "pages/hand_clock.h"
#include "support/stage.h"

#include "ui/pages/page.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>

namespace trygg::ui {

/// The part of `root` with that object name; the test fails without it.
template <class Part = QWidget> Part& part(QWidget& root, const char* name)
{
    auto* found = root.findChild<Part*>(QString::fromLatin1(name));
    INFO("looking for " << name);
    REQUIRE(found);
    return *found;
}

/// Presses the button of that name with the mouse, as long as it is to be seen.
inline void press_button(QWidget& root, const char* name)
{
    INFO("pressing " << name);
    QAbstractButton* seen = nullptr;
    for (auto* button : root.findChildren<QAbstractButton*>(QString::fromLatin1(name)))
        if (button->isVisible() && button->isEnabled()) seen = button;
    REQUIRE(seen);
    seen->click();
    settle();
}

/// The answer `id` of the question that bears that name.
inline QAbstractButton& answer(QWidget& root, const char* question, const char* id)
{
    return part<QAbstractButton>(part(root, question), id);
}

} // namespace trygg::ui
