#pragma once

#include "ui/pages/my_data_states.h"
#include "ui/pages/page.h"

namespace trygg::ui {

class TextLabel;

/// Why a state cannot be taken up.
enum class FoundFault {
    none,
    not_a_diary,   ///< The file is not a whole diary of this program.
    newer_version, ///< It was written by a newer version of the program.
    unreadable,    ///< The system does not let the file be read.
    not_saved      ///< It is whole, but could not be put in the place of the diary.
};

/// What the Found page shows.
struct FoundView {
    EarlierState state;
    FoundFault fault = FoundFault::none;
    /// Whether there is something now that would be replaced (and kept).
    bool replaces = false;
    friend bool operator==(const FoundView&, const FoundView&) = default;
};

/// What a copy or an earlier state holds, before the person goes on with it; or why that cannot be.
class MyDataFoundPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives the page.
    explicit MyDataFoundPage(const Words& words, QWidget* parent = nullptr);

    void show_found(const FoundView& view);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    /// Go on with this state.
    void taken(const std::filesystem::path& file);
    void another_file();
    void back();

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool can_be_taken() const;
    [[nodiscard]] QString reason() const;
    void write_kept();

    FoundView view_;
    PushButton* back_;
    TextLabel* title_;
    TextLabel* saved_;
    TextLabel* held_;
    TextLabel* file_;
    TextLabel* kept_;
    PushButton* take_;
    PushButton* other_;
};

} // namespace trygg::ui
