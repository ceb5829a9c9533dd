#include "app/triage_pages.h"

#include <algorithm>

namespace trygg::app {
namespace {

using content::AnswerKind;
using content::Condition;
using content::Question;
using triage::Answer;
using triage::Interview;
using triage::Progress;
using triage::Questionnaire;

/// The answer that brings up the fewest further questions.
Answer calm_answer(const Question& question)
{
    if (question.kind == AnswerKind::number) return question.least;
    if (question.kind == AnswerKind::list) return triage::ValueSet{};
    for (const char* calm : {"no", "none"})
        if (std::find(question.values.begin(), question.values.end(), calm) != question.values.end()) return calm;
    return question.values.front();
}

bool reads_one_of(const Condition& condition, const std::vector<QuestionId>& questions)
{
    if (condition.question && std::find(questions.begin(), questions.end(), *condition.question) != questions.end())
        return true;
    return std::any_of(condition.parts.begin(), condition.parts.end(),
                       [&](const Condition& part) { return reads_one_of(part, questions); });
}

/// Walks a questionnaire page by page.
class PageWalk {
public:
    PageWalk(const Questionnaire& questionnaire, const Interview& interview)
        : questionnaire_{questionnaire}, walked_{interview}
    {
        std::erase_if(walked_.answers, [&](const auto& given) { return is_asked(given.first); });
    }

    /// The page that comes next; empty when no more is asked.
    [[nodiscard]] TriagePage next_page() const
    {
        Interview probe = walked_;
        TriagePage page, seen;
        std::string key;
        while (const Question* question = next(probe)) {
            if (!seen.empty() && question->page != key) break;
            key = question->page;
            if (!reads_one_of(question->asked_if, seen)) page.push_back(question->id);
            seen.push_back(question->id);
            probe.answers.insert_or_assign(question->id, calm_answer(*question));
        }
        return page;
    }

    /// Takes the answers that `given` has to the questions of `page`.
    void take(const TriagePage& page, const triage::Answers& given)
    {
        for (const QuestionId& id : page) {
            const auto answer = given.find(id);
            if (answer != given.end() && Questionnaire::code_of(*questionnaire_.find(id), answer->second))
                walked_.answers.insert_or_assign(id, answer->second);
        }
    }

    /// Answers calmly what `page` still lacks.
    void calm(const TriagePage& page)
    {
        for (const QuestionId& id : page) walked_.answers.emplace(id, calm_answer(*questionnaire_.find(id)));
    }

    [[nodiscard]] bool has_all(const TriagePage& page) const
    {
        return std::all_of(page.begin(), page.end(), [&](const QuestionId& id) { return walked_.answers.count(id); });
    }

    [[nodiscard]] Progress progress() const { return next_question(questionnaire_, walked_).progress; }

private:
    [[nodiscard]] bool is_asked(const QuestionId& id) const
    {
        const Question* question = questionnaire_.find(id);
        if (!question) return true;
        return walked_.form == triage::Form::full ? question->in_full_form
                                                  : question->in_short_form == content::ShortForm::asked;
    }

    [[nodiscard]] const Question* next(const Interview& interview) const
    {
        const triage::Step step = next_question(questionnaire_, interview);
        return step.question ? questionnaire_.find(*step.question) : nullptr;
    }

    const Questionnaire& questionnaire_;
    Interview walked_;
};

} // namespace

TriagePath triage_path(const Questionnaire& questionnaire, const Interview& interview)
{
    TriagePath path;
    PageWalk walk{questionnaire, interview};
    for (TriagePage page = walk.next_page(); !page.empty(); page = walk.next_page()) {
        walk.take(page, interview.answers);
        path.pages.push_back(page);
        if (walk.progress() != Progress::emergency && !walk.has_all(page)) break;
    }
    path.progress = walk.progress();
    path.expected = path.pages.size();
    if (path.progress != Progress::asking) return path;
    walk.calm(path.pages.back());
    for (TriagePage page = walk.next_page(); !page.empty(); page = walk.next_page()) {
        walk.calm(page);
        ++path.expected;
    }
    return path;
}

std::optional<std::size_t> page_of(const TriagePath& path, const QuestionId& question)
{
    for (std::size_t place = 0; place < path.pages.size(); ++place)
        if (std::find(path.pages[place].begin(), path.pages[place].end(), question) != path.pages[place].end())
            return place;
    return std::nullopt;
}

} // namespace trygg::app
