#include "ui/pages/scan_chart_page.h"

#include "ui/pages/article_sources.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/article_picture.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/share_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

/// The age that the page begins at where none is known: the middle of the chart.
constexpr int kMiddleAge = 50;
constexpr int kSharePadding = 12;
/// Millimetres on paper.
constexpr double kPeopleWide = 110;

} // namespace

ScanChartPage::ScanChartPage(const Words& words, QWidget* parent)
    : GuidePage{words, QStringLiteral("scan_chart"), parent}, age_head_{new TextLabel{TextRole::h3}}, ages_{new Segments},
      name_{new TextLabel{TextRole::h3}}, sentence_{new TextLabel{TextRole::body_bold}}, picture_{new ArticlePicture},
      plain_{new TextLabel}, all_head_{}, all_{new ShareList}, meaning_head_{}, meaning_{new TextLabel}, numbers_head_{},
      note_{new TextLabel}, source_{new TextLabel{TextRole::small}},
      print_{make_button(PushButton::Kind::secondary, QStringLiteral("print"))},
      scan_{make_link(QStringLiteral("scan"))}, normal_{make_link(QStringLiteral("normal"))}
{
    build();
    connect(ages_, &Segments::chosen_changed, this, [this] {
        age_ = static_cast<std::size_t>(ages_->chosen_one().toULongLong());
        write_choice();
    });
    connect(all_, &ShareList::chosen_changed, this, &ScanChartPage::write_choice);
    connect(print_, &PushButton::clicked, this, [this] { emit print(sheet()); });
    connect(scan_, &PushButton::clicked, this, [this] { emit read(ArticleId{"scan"}); });
    connect(normal_, &PushButton::clicked, this, [this] { emit read(ArticleId{"normal_findings"}); });
    ScanChartPage::retranslate();
}

void ScanChartPage::build()
{
    ages_->setObjectName(QStringLiteral("scan_chart.age"));
    all_->setObjectName(QStringLiteral("scan_chart.findings"));
    print_->set_icon(Icon::print);
    source_->set_ink(Ink::secondary);
    add(age_head_, length::kSectionGap);
    add(ages_, length::kChoiceGap);
    auto* shown = new Card;
    shown->body()->setSpacing(length::kUnit);
    for (QWidget* part : QList<QWidget*>{name_, plain_, picture_, sentence_}) shown->body()->addWidget(part);
    add(shown, length::kBlockGap);
    all_head_ = add_heading();
    auto* list = new Card;
    list->set_padding(kSharePadding);
    list->body()->addWidget(all_);
    add(list, length::kChoiceGap);
    meaning_head_ = add_heading();
    add(meaning_, length::kChoiceGap);
    add_row({scan_}, length::kHalf);
    add_row({normal_}, 0);
    numbers_head_ = add_heading();
    add(note_, length::kChoiceGap);
    add(source_, length::kUnit);
    add_row({print_}, length::kBlockGap);
}

void ScanChartPage::show_chart(const ScanChartView& view)
{
    const bool same_age = view_.chart && view_.age == view.age;
    view_ = view;
    if (view_.chart && (!same_age || age_ >= view_.chart->ages.size()))
        age_ = content::nearest_age(*view_.chart, view_.age.value_or(kMiddleAge));
    retranslate();
}

const content::Finding& ScanChartPage::finding() const
{
    const auto& findings = view_.chart->findings;
    const auto chosen = std::ranges::find(findings, all_->chosen().toStdString(),
                                          [](const content::Finding& each) { return each.id.text(); });
    return chosen == findings.end() ? findings.front() : *chosen;
}

QString ScanChartPage::sentence(const content::Finding& finding) const
{
    return tr("Of 100 people aged %1 without pain, %2 have this finding.")
        .arg(view_.chart->ages[age_])
        .arg(finding.percent[age_]);
}

void ScanChartPage::write_choice()
{
    QList<Share> shares;
    for (const content::Finding& each : view_.chart->findings)
        shares << Share{to_qt(each.id.text()), to_qt(each.name), tr("%1 of 100").arg(each.percent[age_]), each.percent[age_]};
    const QString all = tr("All findings at the age of %1").arg(view_.chart->ages[age_]);
    all_head_->set_text(all);
    all_->set_question(all);
    all_->set_shares(shares);
    const content::Finding& chosen = finding();
    name_->set_text(to_qt(chosen.name));
    plain_->set_text(to_qt(chosen.plain));
    sentence_->set_text(sentence(chosen));
    picture_->set_picture({content::Picture::hundred_people, chosen.percent[age_], {}},
                          QStringLiteral("%1. %2").arg(to_qt(chosen.name), sentence(chosen)));
}

void ScanChartPage::retranslate()
{
    GuidePage::retranslate();
    age_head_->set_text(tr("What age do you want to see?"));
    ages_->set_question(age_head_->text());
    meaning_head_->set_text(tr("What it means"));
    meaning_->set_text(tr("A finding that many people have without pain is often called normal for the age. By itself it does "
                          "not say why it hurts, how much it hurts, or how it will go for you."));
    numbers_head_->set_text(tr("Where the numbers come from"));
    print_->setText(tr("Print the numbers"));
    scan_->setText(tr("Read: do you need a scan?"));
    normal_->setText(tr("Read: words in the answer to a scan"));
    set_whole(view_.chart.has_value());
    if (!view_.chart) return;
    set_head(to_qt(view_.chart->title), to_qt(view_.chart->intro));
    note_->set_text(to_qt(view_.chart->note));
    source_->set_text(ArticleSources::lines({view_.chart->source}, view_.sources).join(QLatin1Char{' '}));
    QList<Choice> choices;
    for (std::size_t i = 0; i < view_.chart->ages.size(); ++i)
        choices << Choice{QString::number(i), QString::number(view_.chart->ages[i])};
    ages_->set_choices(choices);
    ages_->set_chosen({QString::number(age_)});
    write_choice();
    chain_tabs(widget());
}

PrintSheet ScanChartPage::sheet() const
{
    PrintSheet sheet = begin_sheet(words(), to_qt(view_.chart->title), view_.today);
    PrintTable table{.caption = tr("At the age of %1").arg(view_.chart->ages[age_]),
                     .columns = {tr("Finding"), tr("What it is"), tr("People without pain who have it")},
                     .rows = {}};
    for (const content::Finding& each : view_.chart->findings)
        table.rows << QStringList{to_qt(each.name), to_qt(each.plain), tr("%1 of 100").arg(each.percent[age_])};
    const PictureView people{content::Picture::hundred_people, finding().percent[age_], {}};
    const PrintPicture picture{[people](QPainter& painter, const QRectF& box) {
                                   paint_picture(painter, box, people, Theme{Scheme::light});
                               },
                               kPeopleWide, picture_height(kPeopleWide), sentence(finding())};
    sheet.blocks = {PrintParagraph{to_qt(view_.chart->intro)}, table,
                    PrintHeading{to_qt(finding().name)},       picture,
                    PrintHeading{meaning_head_->text()},       PrintParagraph{meaning_->text()},
                    PrintHeading{numbers_head_->text()},       PrintParagraph{note_->text()},
                    PrintParagraph{source_->text(), true}};
    return sheet;
}

} // namespace trygg::ui
