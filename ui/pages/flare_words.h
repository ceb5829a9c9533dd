#pragma once

#include "diary/draft.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QString>

#include <array>

namespace trygg::ui {

class TextLabel;

/// The fields of a person's own plan for a flare-up, by their keys in its notebook.
class FlareFields {
    Q_DECLARE_TR_FUNCTIONS(FlareFields)

public:
    static constexpr std::array kKeys{"ease", "positions", "less", "go_on", "tell", "self"};

    /// What the field holds.
    [[nodiscard]] static QString heading(const std::string& key);
    /// What can be written in it.
    [[nodiscard]] static QString help(const std::string& key);
};

/// The person's own plan for a flare-up, to be read when it has come: only what was written.
class FlareWords : public Card {
    Q_OBJECT

public:
    explicit FlareWords(QWidget* parent = nullptr);

    /// Whether there is anything to read.
    [[nodiscard]] static bool has_words(const diary::Draft& plan);
    void show_plan(const diary::Draft& plan);
    void retranslate();

private:
    struct Field {
        QWidget* whole;
        TextLabel* heading;
        TextLabel* text;
    };
    diary::Draft plan_;
    TextLabel* title_;
    std::array<Field, FlareFields::kKeys.size()> fields_;
};

} // namespace trygg::ui
