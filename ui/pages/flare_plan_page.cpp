#include "ui/pages/flare_plan_page.h"

#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>

namespace trygg::ui {
namespace {

/// Characters that a field holds: all of them fit one printed page.
constexpr int kLongest = 400;
constexpr int kRows = 3, kBlankLines = 2;

} // namespace

FlarePlanPage::FlarePlanPage(const Words& words, QWidget* parent)
    : GuidePage{words, QStringLiteral("flare_plan"), parent}, today_{}, areas_{},
      kept_{new TextLabel{TextRole::small}}, done_{make_button(PushButton::Kind::primary, QStringLiteral("done"))},
      print_{make_button(PushButton::Kind::quiet, QStringLiteral("print"))}
{
    for (std::size_t i = 0; i < areas_.size(); ++i) {
        const std::string key = FlareFields::kKeys.at(i);
        areas_.at(i) = new TextArea;
        areas_.at(i)->set_lines(kRows);
        areas_.at(i)->set_max_length(kLongest);
        areas_.at(i)->edit()->setObjectName(QStringLiteral("flare_plan.") + to_qt(key));
        connect(areas_.at(i), &TextArea::edited, this, [this, key](const QString& text) { take(key, text); });
        add(areas_.at(i), length::kSectionGap);
    }
    kept_->set_ink(Ink::secondary);
    print_->set_icon(Icon::print);
    add(kept_, length::kBlockGap);
    add_row({done_, print_}, length::kChoiceGap);
    connect(done_, &PushButton::clicked, this, &GuidePage::back);
    connect(print_, &PushButton::clicked, this, [this] { emit print(sheet()); });
    FlarePlanPage::retranslate();
}

void FlarePlanPage::show_plan(const diary::Draft& plan, Date today)
{
    plan_ = plan;
    today_ = today;
    fill();
}

QWidget* FlarePlanPage::first_focus() const { return areas_.front()->edit(); }

QStringList FlarePlanPage::tab_order()
{
    return {"flare_plan.back", "flare_plan.ease", "flare_plan.positions", "flare_plan.less", "flare_plan.go_on",
            "flare_plan.tell", "flare_plan.self", "flare_plan.done", "flare_plan.print"};
}

void FlarePlanPage::take(const std::string& key, const QString& text)
{
    if (from_qt(text).empty()) plan_.erase(key);
    else plan_[key] = text.toStdString();
    emit changed(plan_);
}

void FlarePlanPage::fill()
{
    for (std::size_t i = 0; i < areas_.size(); ++i) {
        const auto found = plan_.find(FlareFields::kKeys.at(i));
        areas_.at(i)->set_text(found == plan_.end() ? QString{} : to_qt(found->second));
    }
}

void FlarePlanPage::retranslate()
{
    GuidePage::retranslate();
    set_head(tr("My own plan for a flare-up"),
             tr("When it hurts most it is hard to think. Write a few lines now, for yourself, on a day that is good "
                "enough. You find them under Help now and, during a flare-up, under Today. Leave empty what does not "
                "fit you."));
    for (std::size_t i = 0; i < areas_.size(); ++i) {
        const std::string key = FlareFields::kKeys.at(i);
        areas_.at(i)->set_words(FlareFields::heading(key), FlareFields::help(key));
    }
    kept_->set_text(tr("What you write is saved as you write it."));
    done_->setText(tr("Done"));
    print_->setText(tr("Print the page"));
    chain_tabs(widget());
}

PrintSheet FlarePlanPage::sheet() const
{
    PrintSheet sheet = begin_sheet(words(), tr("My own plan for a flare-up"), today_);
    for (const char* key : FlareFields::kKeys) {
        sheet.blocks.emplace_back(PrintHeading{FlareFields::heading(key)});
        const auto found = plan_.find(key);
        if (found == plan_.end()) sheet.blocks.emplace_back(PrintLines{{}, kBlankLines});
        else
            for (const QString& line : to_qt(found->second).split(QLatin1Char{'\n'}, Qt::SkipEmptyParts))
                sheet.blocks.emplace_back(PrintParagraph{line.trimmed()});
    }
    sheet.blocks.emplace_back(PrintParagraph{
        tr("Something new, such as numbness, weakness, trouble with urine or stool, or fever? Then answer the safety "
           "questions under Help now, or call."),
        true});
    return sheet;
}

} // namespace trygg::ui
