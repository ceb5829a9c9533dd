#include "ui/pages/help_moves.h"

#include "ui/pages/care_parts.h"
#include "ui/text/convert.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/still_figure.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

QString move_name(const ExerciseId& id) { return QStringLiteral("help.move.") + to_qt(id.text()); }

} // namespace

HelpMoves::HelpMoves(QWidget* parent)
    : Card{Kind::surface, parent}, title_{new TextLabel{TextRole::h2}}, text_{new TextLabel}, rows_{new FlowRow}
{
    text_->set_ink(Ink::secondary);
    rows_->set_equal(true);
    rows_->set_columns(2);
    rows_->set_fill_height(true);
    rows_->set_gap(length::kBlockGap, 0);
    body()->setSpacing(length::kHalf);
    for (QWidget* part : QList<QWidget*>{title_, text_, rows_}) body()->addWidget(part);
    retranslate();
    hide();
}

void HelpMoves::show_moves(const std::vector<HelpMove>& moves)
{
    setVisible(!moves.empty());
    if (moves == moves_) return;
    moves_ = moves;
    for (QWidget* row : std::as_const(made_)) rows_->remove(row);
    remove_parts(made_);
    for (const HelpMove& move : moves_) {
        auto* row = new ExerciseRow;
        row->setObjectName(move_name(move.id));
        auto* still = new StillFigure;
        still->set_figure(move.figure);
        row->set_thumbnail(still);
        row->set_words(to_qt(move.name), {}, {});
        row->set_leads();
        connect(row, &ExerciseRow::clicked, this, [this, id = move.id] { emit chosen(id); });
        rows_->add(row, 1);
        made_ << row;
    }
}

void HelpMoves::retranslate()
{
    title_->set_text(tr("When it hurts to move"));
    text_->set_text(tr("Ways to move that often feel better while it hurts. Each is shown step by step."));
}

void HelpMoves::focus(const ExerciseId& id)
{
    for (QWidget* row : std::as_const(made_))
        if (row->objectName() == move_name(id)) row->setFocus(Qt::OtherFocusReason);
}

} // namespace trygg::ui
