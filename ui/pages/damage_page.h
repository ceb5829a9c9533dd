#pragma once

#include "ui/pages/my_data_states.h"
#include "ui/pages/page.h"

#include <filesystem>
#include <vector>

namespace trygg::ui {

class ChoiceGroup;
class InlineConfirm;
class TextLabel;

/// What the Damage page shows.
struct DamageView {
    enum class Kind {
        damaged,         ///< The file does not hold a whole diary.
        changed_outside, ///< It can be read, but is not what this program wrote.
        missing          ///< There is no file, although earlier states exist.
    };
    Kind kind = Kind::damaged;
    std::filesystem::path file;
    /// Newest first.
    std::vector<EarlierState> states;
    friend bool operator==(const DamageView&, const DamageView&) = default;
};

/// The diary cannot simply be opened; the person chooses. Nothing is done before that.
class DamagePage : public Page {
    Q_OBJECT

public:
    explicit DamagePage(const Words& words, QWidget* parent = nullptr);

    void show_damage(const DamageView& view);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void restore(const std::filesystem::path& state);
    /// The changed file is right as it is.
    void accept();
    void begin_anew();
    void quit();

protected:
    void retranslate() override;

private:
    void build();
    void connect_buttons();
    void take_up();
    void ask_anew(bool ask);
    void write_states();
    void write_kind();

    DamageView view_;
    TextLabel* title_;
    TextLabel* happened_;
    TextLabel* place_;
    TextLabel* kept_;
    TextLabel* choose_;
    ChoiceGroup* states_;
    TextLabel* hint_;
    PushButton* restore_;
    PushButton* accept_;
    PushButton* anew_;
    PushButton* quit_;
    InlineConfirm* anew_area_;
};

} // namespace trygg::ui
