#pragma once

#include "ui/pages/start_page.h"

#include <array>

namespace trygg::ui {

class BlockHead;
class ChoiceGroup;
class YesNoUnsureBlock;

/// Which pattern the trouble has.
class PatternPage : public StartPage {
    Q_OBJECT

public:
    explicit PatternPage(const Words& words, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override;
    void retranslate() override;

private:
    ChoiceGroup* pattern_;
};

/// Heart, falls, and what rules out a pool: what some exercises are left out for.
class SafetyPage : public StartPage {
    Q_OBJECT

public:
    explicit SafetyPage(const Words& words, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override;
    void retranslate() override;

private:
    YesNoUnsureBlock* heart_;
    YesNoUnsureBlock* falls_;
    YesNoUnsureBlock* continence_;
};

/// Where the person can lie down, and what is at hand.
class PlacePage : public StartPage {
    Q_OBJECT

public:
    explicit PlacePage(const Words& words, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override;
    void retranslate() override;

private:
    ChoiceGroup* lying_;
    BlockHead* equipment_head_;
    ChoiceGroup* equipment_;
};

} // namespace trygg::ui
