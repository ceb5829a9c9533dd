#include "content/missing_words.h"

namespace trygg::content {
namespace {

/// The answers of `question` that have a name, as the words key them.
std::vector<std::string> answer_values(const Question& question)
{
    std::vector<std::string> values = question.values;
    if (question.unsure) values.emplace_back("unsure");
    return values;
}

void add_missing_answers(const Question& question, const TextBook& book, std::vector<std::string>& missing)
{
    const auto words = book.questions.find(question.id);
    const std::string key = "questions/" + question.id.text();
    if (words == book.questions.end()) {
        missing.push_back(key);
        return;
    }
    for (const std::string& value : answer_values(question))
        if (!words->second.answers.contains(value)) missing.push_back(key + "/answers/" + value);
}

void add_missing_helper(const Helper& helper, const TextBook& book, std::vector<std::string>& missing)
{
    std::vector<std::string> paths{"contacts/helpers/" + helper.id + "/name", "contacts/helpers/" + helper.id + "/does"};
    for (const Country country : helper.access)
        paths.push_back("contacts/" + helper.id + "_access/" + std::string{code(country)});
    for (const std::string& path : paths)
        if (book.phrase(path).empty()) missing.push_back(path);
}

} // namespace

std::vector<std::string> missing_words(const Catalogue& catalogue, const RedFlags& red_flags,
                                       const Contacts& contacts, const TextBook& book)
{
    std::vector<std::string> missing;
    for (const Exercise& exercise : catalogue.exercises())
        if (!book.exercises.contains(exercise.id)) missing.push_back("exercises/" + exercise.id.text());
    for (const Question& question : red_flags.questions) add_missing_answers(question, book, missing);
    for (const Rule& rule : red_flags.rules)
        if (!book.rules.contains(rule.id)) missing.push_back("rules/" + rule.id.text());
    for (const Contact& contact : contacts.contacts)
        if (!book.contacts.contains(contact.id)) missing.push_back("contacts/" + contact.id);
    for (const Helper& helper : contacts.helpers) add_missing_helper(helper, book, missing);
    return missing;
}

} // namespace trygg::content
