#include "app/journal.h"

#include <algorithm>

namespace trygg::app {

using namespace std::chrono_literals;

Journal::Journal(storage::Diary& diary, const Clock& clock) : diary_{diary}, clock_{clock} {}

std::optional<Date> Journal::programme_began() const
{
    const auto& programme = diary_.programme();
    return programme ? std::optional{programme->started.day()} : std::nullopt;
}

std::vector<diary::Practice> Journal::practices() const { return diary_.contents().records.practices; }

void Journal::record(diary::PracticeKind kind, const Moment& started, std::chrono::seconds length)
{
    diary_.add(diary::Practice{started, kind, std::clamp<std::chrono::seconds>(length, 1s, 24h)});
}

std::vector<diary::ReadMark> Journal::read_marks() const { return diary_.contents().records.read_marks; }

void Journal::mark_read(const std::string& text) { diary_.add(diary::ReadMark{text, now()}); }

std::optional<std::string> Journal::reading() const { return diary_.contents().records.reading; }

void Journal::set_reading(const std::string& text)
{
    diary_.set_reading(text.empty() ? std::nullopt : std::optional{text});
}

diary::Draft Journal::notebook(diary::Notebook notebook) const
{
    const auto& notebooks = diary_.contents().records.notebooks;
    const auto found = notebooks.find(notebook);
    return found == notebooks.end() ? diary::Draft{} : found->second;
}

void Journal::save(diary::Notebook notebook, const diary::Draft& words) { diary_.save_notebook(notebook, words); }

std::vector<diary::Evaluation> Journal::evaluations() const { return diary_.contents().records.evaluations; }

void Journal::record(const diary::Evaluation& evaluation) { diary_.add(evaluation); }

} // namespace trygg::app
