#include "ui/pages/print_article.h"

#include "ui/pages/article_sources.h"
#include "ui/text/convert.h"

#include <QPainter>

namespace trygg::ui {
namespace {

constexpr double kPictureWide = 130;

QStringList printed_lines(const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts) lines << to_qt(text);
    return lines;
}

/// Puts the blocks of an article on a sheet.
class SheetWriter {
public:
    explicit SheetWriter(PrintSheet& sheet) : sheet_{sheet} {}

    void operator()(const content::Heading& one) { put(PrintHeading{to_qt(one.text)}); }
    void operator()(const content::Paragraph& one) { put(PrintParagraph{to_qt(one.text)}); }
    void operator()(const content::TextList& one)
    {
        put(PrintList{one.ordered ? PrintList::Kind::numbers : PrintList::Kind::bullets, printed_lines(one.items)});
    }
    void operator()(const content::Callout& one)
    {
        put(PrintHeading{to_qt(one.title)});
        put(PrintParagraph{to_qt(one.text)});
    }
    void operator()(const content::Table& one)
    {
        PrintTable table{to_qt(one.caption), printed_lines(one.columns), {}};
        for (const auto& row : one.rows) table.rows << printed_lines(row);
        put(std::move(table));
    }
    void operator()(const content::PictureBlock& one)
    {
        put(PrintPicture{[view = ArticleBlock::view_of(one)](QPainter& painter, const QRectF& box) {
                             paint_picture(painter, box, view, Theme{Scheme::light});
                         },
                         kPictureWide, picture_height(kPictureWide), QStringLiteral("%1. %2").arg(to_qt(one.caption), to_qt(one.text))});
    }
    void operator()(const content::Quiz& one)
    {
        put(PrintHeading{to_qt(one.question)});
        put(PrintList{PrintList::Kind::ticks, printed_lines(one.answers)});
        put(PrintParagraph{QStringLiteral("%1. %2").arg(to_qt(one.answers[one.right]), to_qt(one.explanation))});
    }
    /// On paper only the way to safety is worth a line; what else a link leads to is in the program.
    void operator()(const content::Link& one)
    {
        const auto* action = std::get_if<content::Action>(&one.target);
        if (action && (*action == content::Action::check || *action == content::Action::help_now))
            put(PrintParagraph{to_qt(one.text)});
    }
    void operator()(const content::Differ& one)
    {
        put(PrintTable{to_qt(one.title), {to_qt(one.left.who), to_qt(one.right.who)}, {{to_qt(one.left.text), to_qt(one.right.text)}}});
    }
    void put(PrintBlock block) { sheet_.blocks.push_back(std::move(block)); }

private:
    PrintSheet& sheet_;
};

} // namespace

PrintSheet article_sheet(const ArticleView& view, const Words& words, Date day)
{
    const content::Article& article = *view.article;
    PrintSheet sheet = begin_sheet(words, to_qt(article.title), day);
    SheetWriter writer{sheet};
    writer.put(PrintParagraph{to_qt(article.summary)});
    for (const content::Block& block : article.blocks) std::visit(writer, block.content);
    if (const QStringList sources = ArticleSources::lines(article.sources, view.sources); !sources.isEmpty()) {
        writer.put(PrintHeading{ArticleSources::heading()});
        for (const QString& source : sources) writer.put(PrintParagraph{source, true});
    }
    writer.put(PrintParagraph{ArticleSources::checked(article.reviewed, article.read_by, words), true});
    return sheet;
}

} // namespace trygg::ui
