#include "ui/widgets/choice_group.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/flow_row.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kPairs = 2;

bool is_enter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

ChoiceGroup::ChoiceGroup(Kind kind, Flow flow, QWidget* parent)
    : Themed<QWidget>{parent}, kind_{kind}, flow_{flow},
      mark_{kind == Kind::one ? ChoiceButton::Mark::radio : ChoiceButton::Mark::check},
      row_{new FlowRow}
{
    set_spoken_role(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row_);
    row_->set_column(flow == Flow::column);
    row_->set_equal(flow != Flow::column);
    if (flow == Flow::pairs) row_->set_columns(kPairs);
}

void ChoiceGroup::set_mark(ChoiceButton::Mark mark)
{
    mark_ = mark;
}

void ChoiceGroup::set_compact(bool compact)
{
    compact_ = compact;
    row_->set_equal(!compact && flow_ != Flow::column);
}

void ChoiceGroup::set_question(const QString& question)
{
    setAccessibleName(question);
}

void ChoiceGroup::set_choices(const QList<Choice>& choices)
{
    const QStringList kept = chosen();
    const bool same = std::equal(choices.begin(), choices.end(), choices_.begin(), choices_.end(),
                                 [](const Choice& a, const Choice& b) { return a.id == b.id; });
    choices_ = choices;
    if (!same) {
        for (ChoiceButton* old : buttons_) {
            row_->remove(old);
            old->hide();
            old->deleteLater();
        }
        buttons_.clear();
        for (int i = 0; i < choices.size(); ++i) {
            auto* made = new ChoiceButton{mark_};
            made->set_compact(compact_);
            made->installEventFilter(this);
            connect(made, &QAbstractButton::clicked, this, [this, i] { choose(i); });
            row_->add(made);
            buttons_.append(made);
        }
    }
    for (int i = 0; i < choices.size(); ++i) {
        buttons_[i]->set_words(choices[i].title, choices[i].sub_text);
        buttons_[i]->set_icon(choices[i].icon);
        buttons_[i]->setObjectName(choices[i].id);
    }
    set_chosen(kept);
}

QStringList ChoiceGroup::chosen() const
{
    QStringList ids;
    for (int i = 0; i < buttons_.size(); ++i) {
        if (buttons_[i]->isChecked()) ids.append(choices_[i].id);
    }
    return ids;
}

QString ChoiceGroup::chosen_one() const
{
    const QStringList ids = chosen();
    return ids.size() == 1 ? ids.front() : QString{};
}

void ChoiceGroup::set_chosen(const QStringList& ids)
{
    for (int i = 0; i < buttons_.size(); ++i) buttons_[i]->setChecked(ids.contains(choices_[i].id));
    set_tab_stop();
}

ChoiceButton* ChoiceGroup::button(const QString& id) const
{
    for (int i = 0; i < buttons_.size(); ++i) {
        if (choices_[i].id == id) return buttons_[i];
    }
    return nullptr;
}

void ChoiceGroup::focus_answer()
{
    for (ChoiceButton* part : buttons_) {
        if (part->isChecked()) return part->setFocus(Qt::OtherFocusReason);
    }
    if (!buttons_.isEmpty()) buttons_.front()->setFocus(Qt::OtherFocusReason);
}

void ChoiceGroup::choose(int index)
{
    const bool on = kind_ == Kind::one || buttons_[index]->isChecked();
    for (int i = 0; i < buttons_.size(); ++i) {
        const bool clears = kind_ == Kind::one || choices_[index].alone || choices_[i].alone;
        if (i == index) buttons_[i]->setChecked(on);
        else if (on && clears) buttons_[i]->setChecked(false);
    }
    set_tab_stop();
    emit chosen_changed(chosen());
}

void ChoiceGroup::set_tab_stop()
{
    if (kind_ == Kind::many || buttons_.isEmpty()) return;
    const auto chosen = std::find_if(buttons_.begin(), buttons_.end(),
                                     [](const ChoiceButton* part) { return part->isChecked(); });
    const ChoiceButton* stop = chosen == buttons_.end() ? buttons_.front() : *chosen;
    for (ChoiceButton* part : buttons_) {
        part->setFocusPolicy(part == stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool ChoiceGroup::handle_key(int index, int key)
{
    if (is_enter(key)) {
        if (kind_ == Kind::one && buttons_[index]->isChecked()) emit confirmed();
        else buttons_[index]->click();
        return true;
    }
    const bool pairs = flow_ == Flow::pairs && !row_->is_column();
    int to = index;
    switch (key) {
    case Qt::Key_Down: to = index + (pairs ? kPairs : 1); break;
    case Qt::Key_Up: to = index - (pairs ? kPairs : 1); break;
    case Qt::Key_Right: to = index + 1; break;
    case Qt::Key_Left: to = index - 1; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = static_cast<int>(buttons_.size()) - 1; break;
    default: return false;
    }
    if (to >= 0 && to < buttons_.size()) buttons_[to]->setFocus(Qt::TabFocusReason);
    else leave(to > index);
    return true;
}

void ChoiceGroup::leave(bool forward)
{
    // Answers are neighbours in the focus chain: step until the keyboard is outside.
    for (qsizetype i = 0; i <= buttons_.size(); ++i) {
        if (!focusNextPrevChild(forward)) return;
        if (!isAncestorOf(window()->focusWidget())) return;
    }
}

bool ChoiceGroup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto at = std::find(buttons_.begin(), buttons_.end(), watched);
    if (at == buttons_.end()) return false;
    const auto* press = static_cast<const QKeyEvent*>(event);
    if (press->isAutoRepeat() && is_enter(press->key())) return true;
    if (press->modifiers() & ~Qt::KeyboardModifiers{Qt::KeypadModifier}) return false;
    return handle_key(static_cast<int>(at - buttons_.begin()), press->key());
}

} // namespace trygg::ui
