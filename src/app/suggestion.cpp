#include "app/suggestion.h"

#include "app/course.h"
#include "app/read_texts.h"

#include <algorithm>
#include <array>

namespace trygg::app {
namespace {

/// For this many days a "no" is worth a text.
constexpr int kRecentDays = 7;

/// From here on an answer about wellbeing, 0 to 10, weighs (as in the rule YEL-1 of triage.md).
constexpr int kWeighs = 7;

/// What may weigh, and the text about it.
struct Weight {
    QuestionId::Literal question;
    ArticleId::Literal article;
};
constexpr std::array kWeights{Weight{"sleep", "sleep"},
                              Weight{"low_mood", "stress_mood"},
                              Weight{"fear_movement", "pain_is_protection"},
                              Weight{"expect_recovery", "time_course"},
                              Weight{"confidence", "principle_6"},
                              Weight{"work", "work"}};

bool is_no(const plan::EventBody& body)
{
    if (const auto* later = std::get_if<plan::LaterEvent>(&body)) return !later->okay;
    const auto* session = std::get_if<plan::SessionEvent>(&body);
    return session && std::ranges::any_of(session->exercises, [](const auto& record) { return !record.okay_now; });
}

bool tells_danger(const plan::EventBody& body)
{
    if (const auto* triage = std::get_if<plan::TriageEvent>(&body))
        return triage->blocks_plan || triage->level == "emergency" || triage->level == "same_day";
    if (const auto* session = std::get_if<plan::SessionEvent>(&body)) return session->new_signs.value_or(false);
    const auto* later = std::get_if<plan::LaterEvent>(&body);
    return later && (later->new_signs.value_or(false) || later->leg_pain_further_down.value_or(false));
}

bool is_day_of_danger(const Occasion& occasion)
{
    return occasion.plan.blocked || occasion.plan.triage_due ||
           std::ranges::any_of(occasion.history.events, [&](const plan::Event& event) {
               return event.at.day() == occasion.plan.day && tells_danger(event.body);
           });
}

bool has_recent_no(const Occasion& occasion)
{
    return std::ranges::any_of(occasion.history.events, [&](const plan::Event& event) {
        const int ago = days_between(event.at.day(), occasion.plan.day);
        return ago >= 0 && ago < kRecentDays && is_no(event.body);
    });
}

bool is_after_gap(const plan::DayPlan& plan)
{
    return std::ranges::any_of(plan.items, [](const plan::DayItem& item) { return item.rule == plan::Rule::gap; });
}

std::vector<ArticleId> articles_about(plan::Pattern pattern)
{
    switch (pattern) {
    case plan::Pattern::nonspecific: return {};
    case plan::Pattern::sciatica: return {ArticleId{"sciatica"}, ArticleId{"outlook"}};
    case plan::Pattern::stenosis: return {ArticleId{"stenosis"}};
    case plan::Pattern::osteoporosis: return {ArticleId{"osteoporosis"}};
    case plan::Pattern::neck: return {ArticleId{"neck"}};
    }
    return {};
}

std::vector<ArticleId> articles_about(const triage::Answers& answers)
{
    std::vector<ArticleId> articles;
    for (const auto& [question, article] : kWeights) {
        const auto answer = answers.find(QuestionId{question});
        const int* const number = answer == answers.end() ? nullptr : std::get_if<int>(&answer->second);
        if (number && *number >= kWeighs) articles.emplace_back(article);
    }
    return articles;
}

/// What suits the day, the most fitting first, read or not.
std::vector<ArticleId> fitting(const Occasion& occasion)
{
    std::vector<ArticleId> articles;
    if (occasion.plan.flare_day || is_after_gap(occasion.plan)) articles.push_back(ArticleId{"flare_up"});
    if (has_recent_no(occasion)) articles.push_back(ArticleId{"principle_4"});
    if (occasion.pattern)
        for (const ArticleId& article : articles_about(*occasion.pattern)) articles.push_back(article);
    for (const ArticleId& article : articles_about(occasion.answers)) articles.push_back(article);
    return articles;
}

} // namespace

std::optional<ArticleId> worth_reading(const Occasion& occasion, const std::optional<content::Course>& course,
                                       const std::vector<diary::ReadMark>& marks)
{
    if (is_day_of_danger(occasion)) return std::nullopt;
    const auto is_todays = [&](const diary::ReadMark& mark) {
        return is_about_article(mark.text) && mark.at.day() == occasion.plan.day;
    };
    if (std::ranges::any_of(marks, is_todays)) return std::nullopt;

    std::vector<ArticleId> articles = fitting(occasion);
    const ReadTexts read = read_texts(marks);
    if (course && !course->weeks.empty()) {
        const int number = week_to_go_on_with(*course, read);
        const auto& week = course->weeks[static_cast<std::size_t>(number - 1)];
        articles.insert(articles.end(), week.articles.begin(), week.articles.end());
    }
    const auto is_new = [&](const ArticleId& article) {
        return !read.contains(text_of(article)) && !read.contains(text_of_put_away(article));
    };
    const auto found = std::ranges::find_if(articles, is_new);
    return found == articles.end() ? std::nullopt : std::optional{*found};
}

} // namespace trygg::app
