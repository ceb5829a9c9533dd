#pragma once

#include "content/article.h"
#include "content/contact.h"
#include "diary/draft.h"
#include "ui/pages/help_moves.h"
#include "ui/pages/page.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace trygg::ui {

class ContactList;
class FlareWords;
class FlowRow;
class HelpWorried;
class InlineConfirm;
class NoticeBar;
class NumeralBlock;
class TextLabel;

/// What the Help now page shows.
struct HelpView {
    /// Whom to call in the person's country and region, the most urgent first.
    std::vector<content::Contact> contacts;
    /// A programme is under way.
    bool has_plan = false;
    /// The plan waits until a clinician has examined the person: no flare-up is offered.
    bool blocked = false;
    /// The safety questions have been answered before.
    bool has_triages = false;
    /// Day 1–6 of the return from a flare-up.
    std::optional<int> flare_day;
    /// The person's own plan for a flare-up.
    diary::Draft flare_plan = {};
    /// Movements that often feel better while it hurts.
    std::vector<HelpMove> moves = {};
    friend bool operator==(const HelpView&, const HelpView&) = default;
};

/// Help at once: numbers to call, something new, a flare-up, worry.
class HelpNowPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives the page.
    explicit HelpNowPage(const Words& words, QWidget* parent = nullptr);

    void show_help(const HelpView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    [[nodiscard]] bool is_read_first() const override { return true; }
    /// Object names in tab order, with a plan and nothing opened; the numbers' names are not among them.
    [[nodiscard]] static QStringList tab_order();
    /// Moves the keyboard to a movement, where it is shown.
    void focus_move(const ExerciseId& id) { moves_->focus(id); }

signals:
    /// The short triage is wanted.
    void something_new();
    /// It is a flare-up: to be written down, and the short triage opened.
    void flare();
    /// The person's own plan for a flare-up is to be written or changed.
    void flare_plan();
    /// A guided practice that eases is wanted: breathing, or heat and cold.
    void practice(content::Action action);
    /// A movement is to be shown.
    void show_move(const trygg::ExerciseId& id);
    /// The earlier answers to the safety questions are wanted.
    void past_triages();

protected:
    void retranslate() override;

private:
    /// One of the ways to get help: what it is about, and its button.
    struct Way {
        QWidget* part;
        TextLabel* title;
        TextLabel* text;
        PushButton* button;
    };
    Way make_way(const QString& name, PushButton::Kind kind);
    void build();
    void connect_parts();
    void open_flare(bool open);
    void open_worried(bool open);
    void write_flare();
    void write_own_plan();
    void add_practices(QVBoxLayout* flare);
    void write_numbers();

    std::optional<HelpView> view_;
    TextLabel* title_;
    NumeralBlock* emergency_;
    NoticeBar* blocked_;
    Way new_, flare_, worried_;
    FlareWords* own_plan_;
    PushButton* write_plan_;
    PushButton* breathe_;
    PushButton* cool_;
    InlineConfirm* flare_more_;
    class BulletList* flare_steps_;
    HelpMoves* moves_;
    HelpWorried* worried_more_;
    TextLabel* numbers_title_;
    ContactList* numbers_;
    PushButton* past_;
};

} // namespace trygg::ui
