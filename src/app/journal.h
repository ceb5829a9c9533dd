#pragma once

#include "diary/records.h"
#include "shared/clock.h"
#include "storage/diary.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// The second door for a shell, beside the workbook: what the diary keeps beside the planner's history. What changes
/// something is durable when it returns and throws StorageError when it cannot be; then nothing has changed.
class Journal {
public:
    /// Both outlive the journal.
    Journal(storage::Diary& diary, const Clock& clock);

    [[nodiscard]] Moment now() const { return clock_.now(); }
    /// The first day of the programme, once one is under way.
    [[nodiscard]] std::optional<Date> programme_began() const;

    /// Every practice, in the order of writing.
    [[nodiscard]] std::vector<diary::Practice> practices() const;
    /// Writes down what was done; a length is brought into 1 second to 24 hours.
    void record(diary::PracticeKind kind, const Moment& started, std::chrono::seconds length);

    /// What was read, in the order of the first reading.
    [[nodiscard]] std::vector<diary::ReadMark> read_marks() const;
    /// Marks a text ("article:principle_1", "course:3") as read now; one that is marked already stays as it is.
    void mark_read(const std::string& text);
    /// The text that was being read, to go on with.
    [[nodiscard]] std::optional<std::string> reading() const;
    /// Keeps what is being read; an empty text is nothing.
    void set_reading(const std::string& text);

    /// The person's own words in a notebook, by the keys of its page.
    [[nodiscard]] diary::Draft notebook(diary::Notebook notebook) const;
    /// Puts `words` in the place of those; empty ones are the same as none.
    void save(diary::Notebook notebook, const diary::Draft& words);

    /// Every evaluation, oldest first.
    [[nodiscard]] std::vector<diary::Evaluation> evaluations() const;
    /// Keeps a finished evaluation, and in the same step empties the notebook of the one in progress.
    void record(const diary::Evaluation& evaluation);

private:
    storage::Diary& diary_;
    const Clock& clock_;
};

} // namespace trygg::app
