#include "app/read_texts.h"

#include <string_view>

namespace trygg::app {
namespace {

constexpr std::string_view kArticle = "article:", kWeek = "course:", kPutAway = "put_away:";

std::string marked(std::string_view kind, std::string_view what) { return std::string{kind}.append(what); }

} // namespace

ReadTexts read_texts(const std::vector<diary::ReadMark>& marks)
{
    ReadTexts texts;
    for (const diary::ReadMark& mark : marks) texts.insert(mark.text);
    return texts;
}

std::string text_of(const ArticleId& article) { return marked(kArticle, article.text()); }

std::string text_of_week(int number) { return marked(kWeek, std::to_string(number)); }

std::string text_of_put_away(const ArticleId& article) { return marked(kPutAway, article.text()); }

std::optional<ArticleId> article_read(const std::string& text)
{
    return text.starts_with(kArticle) ? ArticleId::from(text.substr(kArticle.size())) : std::nullopt;
}

bool is_about_article(const std::string& text) { return text.starts_with(kArticle) || text.starts_with(kPutAway); }

} // namespace trygg::app
