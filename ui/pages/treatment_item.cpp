#include "ui/pages/treatment_item.h"

#include "ui/pages/article_block.h"
#include "ui/pages/article_sources.h"
#include "ui/pages/bullet_list.h"
#include "ui/pages/treatment_words.h"
#include "ui/text/convert.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kEvidenceIcon = 22;

void add_below(QWidget* whole, QWidget* part, int above)
{
    auto* lines = qobject_cast<QVBoxLayout*>(whole->layout());
    lines->addSpacing(above);
    lines->addWidget(part);
}

} // namespace

TreatmentItem::TreatmentItem(QWidget* parent)
    : Themed<QWidget>{parent}, row_{new ExerciseRow}, layout_{new QVBoxLayout{this}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    layout_->addWidget(row_);
    row_->set_opens(true);
    connect(row_, &ExerciseRow::open_changed, this, &TreatmentItem::open);
}

void TreatmentItem::show_treatment(const content::Treatment& treatment, const content::Sources& sources)
{
    treatment_ = treatment;
    sources_ = sources;
    row_->setObjectName(QStringLiteral("treatments.row.") + to_qt(treatment.id.text()));
    row_->set_words(to_qt(treatment.name), to_qt(treatment.what), TreatmentWords::evidence(treatment.evidence));
    delete details_;
    details_ = nullptr;
    if (is_open()) fill();
}

void TreatmentItem::set_line(bool line) { row_->set_line(line); }

bool TreatmentItem::is_open() const { return row_->is_open(); }

void TreatmentItem::unfold()
{
    row_->set_open(true);
    open(true);
    row_->setFocus(Qt::OtherFocusReason);
}

void TreatmentItem::open(bool open)
{
    if (open && !details_) fill();
    if (details_) details_->setVisible(open);
}

void TreatmentItem::fill()
{
    details_ = new QWidget;
    auto* lines = new QVBoxLayout{details_};
    lines->setContentsMargins(0, 0, 0, length::kBlockGap);
    lines->setSpacing(0);
    layout_->addWidget(details_);
    say(tr("What is known"), treatment_->effect);
    if (treatment_->differ) add_differ();
    say(tr("For whom"), treatment_->for_whom);
    say(tr("What to mind"), treatment_->mind);
    add_evidence();
    add_sources();
}

void TreatmentItem::say(const QString& head, const std::string& text)
{
    add_below(details_, new TextLabel{TextRole::body_bold, head}, length::kChoiceGap);
    add_below(details_, new TextLabel{TextRole::body, to_qt(text)}, 0);
}

void TreatmentItem::add_evidence()
{
    add_below(details_, new TextLabel{TextRole::body_bold, tr("How sure it is")}, length::kChoiceGap);
    auto* mark = new IconMark{TreatmentWords::icon(treatment_->evidence), kEvidenceIcon};
    mark->set_ink(Ink::primary);
    const QString word = TreatmentWords::evidence(treatment_->evidence);
    auto* label = new TextLabel{TextRole::body, QStringLiteral("%1. %2").arg(word, TreatmentWords::meaning(treatment_->evidence))};
    label->set_bold(0, static_cast<int>(word.size()) + 1);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout{whole};
    row->setContentsMargins(0, length::kHalf, 0, 0);
    row->setSpacing(length::kChoiceGap);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    add_below(details_, whole, 0);
}

void TreatmentItem::add_differ()
{
    content::Differ differ = *treatment_->differ;
    differ.title = tr("The sources differ").toStdString();
    const ArticleBlock::Doors none{};
    add_below(details_, ArticleBlock{none}(differ), length::kBlockGap);
    add_below(details_, new QWidget, length::kHalf);
}

void TreatmentItem::add_sources()
{
    const QStringList lines = ArticleSources::lines(treatment_->sources, sources_);
    if (lines.isEmpty()) return;
    add_below(details_, new TextLabel{TextRole::body_bold, ArticleSources::heading()}, length::kChoiceGap);
    auto* list = new BulletList;
    list->set_lines(lines);
    add_below(details_, list, length::kHalf);
}

} // namespace trygg::ui
