#include "triage/next_question.h"

#include "triage/walk.h"

namespace trygg::triage {

Step next_question(const Questionnaire& questionnaire, const Interview& interview)
{
    const Walk so_far = walk(questionnaire, interview.form, questionnaire.code(interview.answers));
    if (so_far.emergency) return {Progress::emergency, std::nullopt};
    if (!so_far.next) return {Progress::done, std::nullopt};
    return {Progress::asking, questionnaire.questions()[*so_far.next].id};
}

std::vector<QuestionId> visible_questions(const Questionnaire& questionnaire, const Interview& interview)
{
    std::vector<QuestionId> path;
    for (const std::size_t number :
         walk(questionnaire, interview.form, questionnaire.code(interview.answers)).answered)
        path.push_back(questionnaire.questions()[number].id);
    return path;
}

std::vector<QuestionId> counting_questions(const Questionnaire& questionnaire, const Interview& interview)
{
    const CodedAnswers given = questionnaire.code(interview.answers);
    const CodedAnswers counted = counted_answers(questionnaire, interview.form, given);
    std::vector<QuestionId> questions;
    for (const AskedQuestion& asked : questionnaire.asked(interview.form))
        if (given[asked.number] != kNoAnswer && counted[asked.number] != kNoAnswer)
            questions.push_back(questionnaire.questions()[asked.number].id);
    return questions;
}

} // namespace trygg::triage
