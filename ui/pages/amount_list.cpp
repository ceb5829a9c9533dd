#include "ui/pages/amount_list.h"

#include "ui/pages/amount_block.h"
#include "ui/pages/question_blocks.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

using app::SessionItem;

AmountList::AmountList(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, facts_{facts}, layout_{new QVBoxLayout{this}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(length::kUnit * 2);
}

void AmountList::show_items(const std::vector<SessionItem>& items, bool planned,
                            const std::vector<plan::TraceRow>& already)
{
    const bool same = std::ranges::equal(items, items_, {}, &SessionItem::exercise, &SessionItem::exercise);
    items_ = items;
    planned_ = planned;
    already_ = already;
    if (!same) {
        for (AmountBlock* block : blocks_) delete block;
        blocks_.clear();
        for (std::size_t i = 0; i < items.size(); ++i) {
            auto* block = new AmountBlock{items[i].exercise};
            connect(block, &AmountBlock::edited, this, [this, i] { take(i); });
            layout_->addWidget(block);
            blocks_.push_back(block);
        }
    }
    for (std::size_t i = 0; i < items.size(); ++i) blocks_[i]->show_item(items[i]);
    retranslate();
}

void AmountList::take(std::size_t index)
{
    SessionItem& item = items_[index];
    item.done = blocks_[index]->done();
    item.okay_now = blocks_[index]->okay();
    // Nothing done and nothing against it: not part of the session.
    if (item.done.value_or(0) == 0 && item.okay_now == true) item.okay_now.reset();
    emit edited();
}

QString AmountList::planned_words(const SessionItem& item) const
{
    const auto row = std::ranges::find(already_, item.exercise, &plan::TraceRow::exercise);
    if (row != already_.end()) return facts_.already(*row);
    return planned_ ? tr("Planned: %1").arg(facts_.dose(item.exercise, item.dose)) : QString{};
}

void AmountList::retranslate()
{
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        const SessionItem& item = items_[i];
        blocks_[i]->set_words(words_.exercise(item.exercise), planned_words(item),
                              facts_.unit_word(item.exercise), facts_.side_help(item.exercise));
    }
}

bool AmountList::anything_done() const
{
    return std::ranges::any_of(items_, [](const SessionItem& item) {
        return item.done.value_or(0) > 0 || (item.done && item.okay_now == false);
    });
}

bool AmountList::all_checked()
{
    QList<QuestionBlock*> checks;
    for (const AmountBlock* block : blocks_)
        if (block->done().value_or(0) > 0) checks << block->check();
    return all_answered(checks);
}

QWidget* AmountList::first_stop() const { return blocks_.empty() ? nullptr : blocks_.front()->first_stop(); }

} // namespace trygg::ui
