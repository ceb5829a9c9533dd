#include "ui/pages/learn_search.h"

#include "ui/pages/care_parts.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kMostLetters = 80;

QString row_name(const LearnTarget& target)
{
    if (const auto* id = std::get_if<ArticleId>(&target)) return QStringLiteral("learn.hit.") + to_qt(id->text());
    if (const auto* id = std::get_if<content::TreatmentId>(&target))
        return QStringLiteral("learn.hit.treatment_") + to_qt(id->text());
    return QStringLiteral("learn.hit.place_%1").arg(static_cast<int>(std::get<content::Action>(target)));
}

} // namespace

LearnHit shown_hit(const content::Hit& hit, const QString& title, LearnTarget target)
{
    LearnHit shown{std::move(target), title, to_qt(hit.sentence), {}};
    if (hit.in_sentence.empty()) return shown;
    const std::string_view sentence = hit.sentence;
    std::size_t begin = hit.in_sentence.front().begin, end = begin + hit.in_sentence.front().length;
    for (const content::Stretch& next : hit.in_sentence)
        if (next.begin <= end + 1) end = next.begin + next.length;
    shown.marked = {static_cast<int>(to_qt(sentence.substr(0, begin)).size()),
                    static_cast<int>(to_qt(sentence.substr(begin, end - begin)).size())};
    return shown;
}

LearnSearch::LearnSearch(QWidget* parent)
    : QWidget{parent}, field_{new TextField}, found_{new QWidget}, count_{new TextLabel{TextRole::h3}}, card_{new Card}
{
    auto* lines = new QVBoxLayout{this};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(field_);
    lines->addWidget(found_);
    auto* under = new QVBoxLayout{found_};
    under->setContentsMargins(0, length::kBlockGap, 0, 0);
    under->setSpacing(length::kUnit);
    under->addWidget(count_);
    under->addWidget(card_);
    field_->set_max_length(kMostLetters);
    field_->edit()->setObjectName(QStringLiteral("learn.search"));
    field_->edit()->installEventFilter(this);
    connect(field_, &TextField::edited, this, &LearnSearch::wanted);
    connect(field_, &TextField::entered, this, [this] {
        if (!hits_.empty()) emit chosen(hits_.front().target);
    });
    retranslate();
}

QString LearnSearch::typed() const { return field_->text(); }

bool LearnSearch::is_searching() const { return content::TextSearch::is_enough(typed().toStdString()); }

void LearnSearch::show_hits(const std::vector<LearnHit>& hits)
{
    hits_ = hits;
    write_hits();
}

void LearnSearch::retranslate()
{
    field_->set_words(tr("Search"), tr("Any word will do, such as a symptom or a treatment."));
    write_hits();
}

void LearnSearch::write_hits()
{
    remove_parts(rows_);
    for (const LearnHit& hit : hits_) {
        auto* row = new ExerciseRow;
        row->setObjectName(row_name(hit.target));
        row->set_words(hit.title, hit.sentence, {});
        row->set_marked(hit.marked);
        row->set_leads();
        row->set_line(!rows_.isEmpty());
        connect(row, &ExerciseRow::clicked, this, [this, target = hit.target] { emit chosen(target); });
        card_->body()->addWidget(row);
        rows_ << row;
    }
    const QString count = hits_.empty() ? tr("Nothing was found. Try another word, or fewer letters.")
                                        : tr("%n found", nullptr, static_cast<int>(hits_.size()));
    count_->set_text(count);
    found_->setVisible(is_searching());
    card_->setVisible(!hits_.empty());
    describe(field_->edit(), is_searching() ? count : QString{});
}

void LearnSearch::clear()
{
    focus_field();
    if (typed().isEmpty()) return;
    field_->set_text({});
    emit wanted({});
}

void LearnSearch::focus_field()
{
    field_->edit()->setFocus(Qt::ShortcutFocusReason);
    field_->edit()->selectAll();
}

void LearnSearch::focus_hit(const LearnTarget& target)
{
    for (QWidget* row : rows_)
        if (row->objectName() == row_name(target)) row->setFocus(Qt::OtherFocusReason);
}

bool LearnSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down && !rows_.isEmpty()) {
        rows_.front()->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !typed().isEmpty()) {
        clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trygg::ui
