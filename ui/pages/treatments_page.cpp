#include "ui/pages/treatments_page.h"

#include "ui/pages/article_block.h"
#include "ui/pages/tab_chain.h"
#include "ui/pages/treatment_item.h"
#include "ui/pages/treatment_words.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kShelfIcon = 24, kShelfPadding = 20;
/// The choice that is no condition.
const QString& no_condition()
{
    static const QString id = QStringLiteral("all");
    return id;
}

/// The number of the choice; empty where there is no condition.
std::optional<int> condition_of(const Segments& choices)
{
    const QString id = choices.chosen_one();
    return id.isEmpty() || id == no_condition() ? std::nullopt : std::optional{id.toInt()};
}

QVBoxLayout* treatment_column(QWidget* whole, int above)
{
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, above, 0, 0);
    lines->setSpacing(0);
    return lines;
}

} // namespace

TreatmentsPage::TreatmentsPage(const Words& words, QWidget* parent)
    : GuidePage{words, QStringLiteral("treatments"), parent}, filter_head_{new TextLabel{TextRole::h3}},
      count_{new TextLabel{TextRole::body_bold}},
      reset_{make_button(PushButton::Kind::quiet, QStringLiteral("reset"))}, advice_{new QWidget},
      more_{make_link(QStringLiteral("more"))}, questions_{make_link(QStringLiteral("questions"))}
{
    build();
    connect(reset_, &PushButton::clicked, this, [this] {
        show_all();
        known_.row->setFocus(Qt::OtherFocusReason);
    });
    connect(more_, &PushButton::clicked, this, [this] { emit read(ArticleId{"treatments"}); });
    connect(questions_, &PushButton::clicked, this, [this] { emit act(content::Action::print_questions); });
    TreatmentsPage::retranslate();
}

void TreatmentsPage::build()
{
    auto* filters = new Card{Card::Kind::sunken};
    filters->set_padding(kShelfPadding);
    filters->body()->addWidget(filter_head_);
    filters->body()->addSpacing(length::kHalf);
    known_ = make_condition(QStringLiteral("known"), filters->body());
    patients_ = make_condition(QStringLiteral("patients"), filters->body());
    patients_.row->set_line(true);
    add(filters, length::kSectionGap);
    auto* found = new FlowRow;
    found->add(count_, 1);
    found->add(reset_);
    add(found, length::kBlockGap);
    build_shelves();
    treatment_column(advice_, length::kSectionGap);
    add(advice_, 0);
    add_row({more_}, length::kBlockGap);
    add_row({questions_}, 0);
}

TreatmentsPage::Condition TreatmentsPage::make_condition(const QString& name, QVBoxLayout* lines)
{
    const Condition made{new ExerciseRow, new Segments};
    made.row->setObjectName(QStringLiteral("treatments.") + name);
    made.row->set_opens(true);
    made.choices->setObjectName(QStringLiteral("treatments.%1.choices").arg(name));
    made.choices->hide();
    lines->addWidget(made.row);
    lines->addWidget(made.choices);
    lines->addSpacing(length::kHalf);
    connect(made.row, &ExerciseRow::open_changed, this, [made](bool open) {
        made.choices->setVisible(open);
        if (open) made.choices->focus_answer();
    });
    connect(made.choices, &Segments::chosen_changed, this, [this] {
        write_conditions();
        apply_filter();
    });
    return made;
}

void TreatmentsPage::build_shelves()
{
    for (const content::Known known : TreatmentWords::kKnown) {
        const Shelf shelf{known, new QWidget, new TextLabel{TextRole::h2}, new Card};
        auto* lines = treatment_column(shelf.whole, length::kSectionGap);
        auto* mark = new IconMark{TreatmentWords::icon(known), kShelfIcon};
        mark->set_ink(Ink::primary);
        auto* head = new QHBoxLayout;
        head->setSpacing(length::kChoiceGap);
        head->addWidget(mark, 0, Qt::AlignVCenter);
        head->addWidget(shelf.head, 1);
        lines->addLayout(head);
        lines->addSpacing(length::kChoiceGap);
        lines->addWidget(shelf.card);
        shelf.card->set_padding(kShelfPadding);
        add(shelf.whole, 0);
        shelves_.push_back(shelf);
    }
}

void TreatmentsPage::show_treatments(const TreatmentsView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

content::TreatmentFilter TreatmentsPage::filter() const
{
    content::TreatmentFilter wanted;
    if (const auto known = condition_of(*known_.choices)) wanted.known = static_cast<content::Known>(*known);
    if (const auto patients = condition_of(*patients_.choices)) wanted.patients = static_cast<content::Patients>(*patients);
    return wanted;
}

void TreatmentsPage::write_conditions()
{
    const content::TreatmentFilter wanted = filter();
    known_.row->set_words(tr("What is known"), {}, wanted.known ? TreatmentWords::known(*wanted.known) : tr("All"));
    patients_.row->set_words(tr("For whom"), {}, wanted.patients ? TreatmentWords::patients(*wanted.patients) : tr("All"));
}

void TreatmentsPage::write_items()
{
    const auto& treatments = view_.treatments->all;
    const bool same = std::ranges::equal(treatments, items_, {}, [](const content::Treatment& each) { return each.id; },
                                         [](const TreatmentItem* item) { return item->treatment().id; });
    if (!same) {
        qDeleteAll(items_);
        items_.clear();
    }
    for (std::size_t i = 0; i < treatments.size(); ++i) {
        if (!same) items_ << new TreatmentItem;
        TreatmentItem* item = items_[static_cast<qsizetype>(i)];
        item->show_treatment(treatments[i], view_.sources);
        const auto shelf = std::ranges::find(shelves_, treatments[i].known, &Shelf::known);
        if (!same) shelf->card->body()->addWidget(item);
    }
}

void TreatmentsPage::apply_filter()
{
    const content::TreatmentFilter wanted = filter();
    int hits = 0;
    for (const Shelf& shelf : shelves_) {
        bool first = true;
        for (TreatmentItem* item : std::as_const(items_)) {
            if (item->treatment().known != shelf.known) continue;
            const bool hit = content::matches(item->treatment(), wanted);
            item->setVisible(hit);
            if (!hit) continue;
            item->set_line(!first);
            first = false;
            ++hits;
        }
        shelf.whole->setVisible(!first);
    }
    const auto all_of = static_cast<int>(items_.size());
    count_->set_text(hits == all_of ? tr("%n treatments", nullptr, hits) : tr("%1 of %2 treatments").arg(hits).arg(all_of));
    reset_->setVisible(wanted != content::TreatmentFilter{});
}

void TreatmentsPage::show_all()
{
    for (const Condition& each : {known_, patients_}) each.choices->set_chosen({no_condition()});
    write_conditions();
    apply_filter();
}

void TreatmentsPage::open_treatment(const content::TreatmentId& id)
{
    const auto found = std::ranges::find_if(items_, [&](const TreatmentItem* item) { return item->treatment().id == id; });
    if (found == items_.end()) return;
    TreatmentItem* item = *found;
    if (item->isHidden()) show_all();
    item->unfold();
    // Where it stands is known once the page is laid out.
    QTimer::singleShot(0, item, [this, item] {
        verticalScrollBar()->setValue(item->mapTo(widget(), QPoint{}).y() - length::kSectionGap);
    });
}

void TreatmentsPage::write_advice()
{
    qDeleteAll(advice_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    advice_->setVisible(view_.advice.has_value());
    if (!view_.advice) return;
    const ArticleBlock::Doors none{};
    advice_->layout()->addWidget(ArticleBlock{none}(*view_.advice));
}

void TreatmentsPage::retranslate()
{
    GuidePage::retranslate();
    set_head(tr("Treatments"), tr("What there is, what is known of it, and what to mind. Open the ones that you wonder about."));
    filter_head_->set_text(tr("Show"));
    QList<Choice> known{{no_condition(), tr("All")}}, patients{{no_condition(), tr("All")}};
    for (const content::Known each : TreatmentWords::kKnown)
        known << Choice{QString::number(static_cast<int>(each)), TreatmentWords::known(each)};
    for (const content::Patients each : TreatmentWords::kPatients)
        patients << Choice{QString::number(static_cast<int>(each)), TreatmentWords::patients(each)};
    known_.choices->set_question(tr("What is known"));
    patients_.choices->set_question(tr("For whom"));
    for (const auto& [condition, choices] : {std::pair{known_, known}, std::pair{patients_, patients}}) {
        condition.choices->set_choices(choices);
        if (condition.choices->chosen().isEmpty()) condition.choices->set_chosen({no_condition()});
    }
    write_conditions();
    reset_->setText(tr("Show all"));
    for (const Shelf& shelf : shelves_) shelf.head->set_text(TreatmentWords::known(shelf.known));
    more_->setText(tr("Read: how treatments are judged"));
    questions_->setText(tr("Questions to take along to the clinic"));
    set_whole(view_.treatments.has_value());
    if (!view_.treatments) return;
    write_items();
    write_advice();
    apply_filter();
    chain_tabs(widget());
}

} // namespace trygg::ui
