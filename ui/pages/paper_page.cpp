#include "ui/pages/paper_page.h"

#include "ui/pages/inline_confirm.h"
#include "ui/pages/sheet_preview.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

/// Characters that a line and the free space hold: more would not fit one printed page.
constexpr int kLongestLine = 160, kLongestSpace = 400;
constexpr int kLineRows = 2, kSpaceRows = 4;
/// Empty lines to write on in the free space.
constexpr int kBlankSpace = 4, kBlankSignedSpace = 2;
constexpr const char* kSpace = "space";

std::string tick_key(std::size_t part, std::size_t line) { return "tick/" + std::to_string(part) + "/" + std::to_string(line); }
std::string line_key(std::size_t part, std::size_t line) { return "line/" + std::to_string(part) + "/" + std::to_string(line); }

QVBoxLayout* form_lines(QWidget* whole) { return qobject_cast<QVBoxLayout*>(whole->layout()); }

} // namespace

PaperPage::PaperPage(const Words& words, const QString& name, QWidget* parent)
    : GuidePage{words, name, parent}, form_{new QWidget}, preview_head_{}, preview_{new SheetPreview},
      print_{make_button(PushButton::Kind::primary, QStringLiteral("print"))},
      clear_{make_button(PushButton::Kind::quiet, QStringLiteral("clear"))},
      confirm_{new InlineConfirm{name + QStringLiteral(".clear_all")}}
{
    auto* lines = new QVBoxLayout{form_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    print_->set_icon(Icon::print);
    confirm_->hide();
    add(form_, 0);
    preview_head_ = add_heading();
    add(preview_, length::kChoiceGap);
    add_row({print_, clear_}, length::kBlockGap);
    add(confirm_, length::kChoiceGap);
    connect(print_, &PushButton::clicked, this, [this] { emit print(sheet()); });
    connect(clear_, &PushButton::clicked, this, [this] {
        ask_to_clear(true);
        confirm_->cancel_button()->setFocus(Qt::OtherFocusReason);
    });
    connect(confirm_, &InlineConfirm::cancelled, this, [this] {
        clear_->setFocus(Qt::OtherFocusReason);
        ask_to_clear(false);
    });
    connect(confirm_, &InlineConfirm::confirmed, this, &PaperPage::clear);
    PaperPage::retranslate();
}

void PaperPage::show_paper(const PaperView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

TextArea* PaperPage::make_area(const std::string& key, int lines, int most)
{
    auto* area = new TextArea;
    area->set_lines(lines);
    area->set_max_length(most);
    area->edit()->setObjectName(QStringLiteral("%1.%2").arg(objectName(), to_qt(key)));
    connect(area, &TextArea::edited, this, [this, key](const QString& text) { take(key, text); });
    return area;
}

void PaperPage::build()
{
    for (std::size_t place = 0; place < view_.paper->parts.size(); ++place) build_part(place);
    space_ = make_area(kSpace, kSpaceRows, kLongestSpace);
    form_lines(form_)->addSpacing(length::kSectionGap);
    form_lines(form_)->addWidget(space_);
}

void PaperPage::build_part(std::size_t place)
{
    Part part{new TextLabel{TextRole::h2}, new ChoiceGroup{ChoiceGroup::Kind::many}, {}};
    part.ticks->set_compact(true);
    part.ticks->setObjectName(QStringLiteral("%1.ticks/%2").arg(objectName()).arg(place));
    connect(part.ticks, &ChoiceGroup::chosen_changed, this, [this, place] { take_ticks(place); });
    form_lines(form_)->addSpacing(length::kSectionGap);
    form_lines(form_)->addWidget(part.head);
    const auto& lines = view_.paper->parts[place].lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!content::is_written_on(lines[i])) continue;
        part.lines.emplace_back(i, make_area(line_key(place, i), kLineRows, kLongestLine));
        form_lines(form_)->addSpacing(length::kChoiceGap);
        form_lines(form_)->addWidget(part.lines.back().second);
    }
    form_lines(form_)->addSpacing(length::kChoiceGap);
    form_lines(form_)->addWidget(part.ticks);
    parts_.push_back(std::move(part));
}

QString PaperPage::typed(const std::string& key) const
{
    const auto found = view_.words.find(key);
    return found == view_.words.end() ? QString{} : to_qt(found->second);
}

void PaperPage::fill()
{
    for (std::size_t place = 0; place < parts_.size(); ++place) {
        const content::PrintablePart& said = view_.paper->parts[place];
        const Part& part = parts_[place];
        part.head->set_text(to_qt(said.heading));
        part.ticks->set_question(to_qt(said.heading));
        QList<Choice> choices;
        QStringList ticked;
        for (std::size_t i = 0; i < said.lines.size(); ++i) {
            if (content::is_written_on(said.lines[i])) continue;
            const std::string key = tick_key(place, i);
            choices << Choice{to_qt(key), to_qt(said.lines[i])};
            if (view_.words.contains(key)) ticked << to_qt(key);
        }
        part.ticks->set_choices(choices);
        part.ticks->set_chosen(ticked);
        part.ticks->setVisible(!choices.isEmpty());
        for (const auto& [line, area] : part.lines) {
            area->set_words(to_qt(said.lines[line]));
            area->set_text(typed(line_key(place, line)));
        }
    }
    space_->set_words(to_qt(view_.paper->space));
    space_->set_text(typed(kSpace));
}

void PaperPage::take(const std::string& key, const QString& text)
{
    if (from_qt(text).empty()) view_.words.erase(key);
    else view_.words[key] = text.toStdString();
    write_preview();
    emit changed(view_.words);
}

void PaperPage::take_ticks(std::size_t place)
{
    const QStringList ticked = parts_[place].ticks->chosen();
    for (std::size_t i = 0; i < view_.paper->parts[place].lines.size(); ++i) {
        const std::string key = tick_key(place, i);
        if (ticked.contains(to_qt(key))) view_.words[key] = "1";
        else view_.words.erase(key);
    }
    write_preview();
    emit changed(view_.words);
}

void PaperPage::ask_to_clear(bool ask)
{
    confirm_->setVisible(ask);
    print_->set_kind(ask ? PushButton::Kind::secondary : PushButton::Kind::primary);
}

void PaperPage::clear()
{
    view_.words.clear();
    fill();
    write_preview();
    print_->setFocus(Qt::OtherFocusReason);
    ask_to_clear(false);
    emit changed(view_.words);
}

void PaperPage::write_preview()
{
    preview_->show_sheet(sheet());
    clear_->setVisible(!view_.words.empty());
}

void PaperPage::retranslate()
{
    GuidePage::retranslate();
    preview_head_->set_text(tr("This is what is printed"));
    print_->setText(tr("Print the page"));
    clear_->setText(tr("Empty the page"));
    confirm_->set_words(tr("Empty the page?"), tr("What you have ticked and written here is taken away."), tr("Yes, empty it"),
                        tr("No, keep it"));
    set_whole(view_.paper.has_value());
    if (!view_.paper) return;
    set_head(to_qt(view_.paper->title), to_qt(view_.paper->intro));
    if (parts_.empty()) build();
    fill();
    write_preview();
    chain_tabs(widget());
}

void PaperPage::add_to_sheet(std::size_t place, PrintSheet& sheet) const
{
    const content::PrintablePart& part = view_.paper->parts[place];
    QStringList ticked, empty;
    std::vector<PrintBlock> written;
    for (std::size_t i = 0; i < part.lines.size(); ++i) {
        const QString line = to_qt(part.lines[i]), words = typed(line_key(place, i)).simplified();
        if (!content::is_written_on(part.lines[i])) (view_.words.contains(tick_key(place, i)) ? ticked : empty) << line;
        else if (words.isEmpty()) written.emplace_back(PrintFields{{line}});
        else written.emplace_back(PrintParagraph{QStringLiteral("%1 %2").arg(line, words)});
    }
    // Once something is ticked anywhere, the page holds what was chosen; before that, it is ticked by hand.
    const bool by_hand = std::ranges::none_of(view_.words, [](const auto& entry) { return entry.first.starts_with("tick/"); });
    if (written.empty() && ticked.isEmpty() && !by_hand) return;
    sheet.blocks.emplace_back(PrintHeading{to_qt(part.heading)});
    sheet.blocks.insert(sheet.blocks.end(), written.begin(), written.end());
    if (!ticked.isEmpty()) sheet.blocks.emplace_back(PrintList{PrintList::Kind::bullets, ticked});
    else if (by_hand && !empty.isEmpty()) sheet.blocks.emplace_back(PrintList{PrintList::Kind::ticks, empty});
}

PrintSheet PaperPage::sheet() const
{
    const content::Printable& paper = *view_.paper;
    PrintSheet sheet = begin_sheet(words(), to_qt(paper.title), view_.today);
    // What is signed is for somebody else to read; the other's introduction tells the person what to do.
    if (!paper.signature.empty()) sheet.blocks.emplace_back(PrintParagraph{to_qt(paper.intro)});
    for (std::size_t place = 0; place < paper.parts.size(); ++place) add_to_sheet(place, sheet);
    sheet.blocks.emplace_back(PrintHeading{to_qt(paper.space)});
    const QStringList own = typed(kSpace).split(QLatin1Char{'\n'}, Qt::SkipEmptyParts);
    if (!own.isEmpty()) sheet.blocks.emplace_back(PrintList{PrintList::Kind::bullets, own});
    sheet.blocks.emplace_back(PrintLines{{}, paper.signature.empty() ? kBlankSpace : kBlankSignedSpace});
    if (!paper.signature.empty()) sheet.blocks.emplace_back(PrintLines{to_qt(paper.signature), 1});
    return sheet;
}

} // namespace trygg::ui
