#include "ui/pages/plan_list.h"

#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kRowPadding = 20;

} // namespace

PlanList::PlanList(const Words& words, const ExerciseFacts& facts, const content::Catalogue& catalogue, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, facts_{facts}, catalogue_{catalogue}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    today_ = add_part(0);
    resting_ = add_part(length::kSectionGap);
    out_ = add_part(length::kSectionGap);
}

PlanList::Part PlanList::add_part(int above)
{
    const Part part{new QWidget, new TextLabel{TextRole::h2}, new TextLabel, new Card};
    auto* column = new QVBoxLayout{part.whole};
    column->setContentsMargins(0, above, 0, 0);
    column->setSpacing(length::kChoiceGap);
    layout()->addWidget(part.whole);
    part.card->set_padding(kRowPadding);
    part.empty->set_ink(Ink::secondary);
    column->addWidget(part.head);
    column->addWidget(part.empty);
    column->addWidget(part.card);
    return part;
}

void PlanList::clear()
{
    for (PlanItem* item : items_) {
        item->setParent(nullptr);
        item->deleteLater();
    }
    for (const LeftOut& each : left_out_) {
        QWidget* row = each.name->parentWidget();
        row->setParent(nullptr);
        row->deleteLater();
    }
    items_.clear();
    left_out_.clear();
}

void PlanList::show_view(const PlanView& view)
{
    const auto open = std::ranges::find_if(items_, [](const PlanItem* item) { return item->is_open(); });
    const auto was_open = open == items_.end() ? std::nullopt : std::optional{(*open)->exercise()};
    view_ = view;
    clear();
    add_items(today_, view_.plan.items);
    add_items(resting_, view_.plan.not_today);
    add_left_out();
    retranslate();
    for (PlanItem* item : items_)
        if (item->exercise() == was_open) item->set_open(true);
    emit area_changed(nullptr);
}

void PlanList::add_items(const Part& part, const std::vector<plan::DayItem>& items)
{
    bool first = true;
    for (const plan::DayItem& each : items) {
        auto* item = new PlanItem{each.exercise};
        item->set_line(!first);
        first = false;
        part.card->body()->addWidget(item);
        items_ << item;
        connect(item, &PlanItem::changed, this, &PlanList::changed);
        connect(item, &PlanItem::open_changed, this, &PlanList::opened);
        connect(item, &PlanItem::area_changed, this, [this, item](InlineConfirm* area) {
            if (area)
                for (PlanItem* other : items_)
                    if (other != item) other->close_area();
            emit area_changed(area);
        });
    }
    part.card->setVisible(!items.empty());
}

void PlanList::add_left_out()
{
    for (const plan::PrescriptionEntry& entry : view_.left_out) {
        auto* row = new FlowRow;
        auto* name = new TextLabel{TextRole::body_bold};
        auto* put_back = new PushButton{PushButton::Kind::secondary};
        put_back->set_icon(Icon::plus);
        put_back->setObjectName(QStringLiteral("plan.put_back.") + to_qt(id_of(entry).text()));
        row->add(name, 1);
        row->add(put_back);
        row->setContentsMargins(0, length::kHalf, 0, length::kHalf);
        out_.card->body()->addWidget(row);
        left_out_ << LeftOut{entry, name, put_back};
        connect(put_back, &PushButton::clicked, this, [this, entry] { emit changed(plan::PrescribeEvent{entry}); });
    }
}

ItemWords PlanList::words_of(const plan::DayItem& item) const
{
    const bool plan_b = view_.plan.form == plan::DayForm::bad;
    ItemWords words{.dose = Wording::dose(item, plan_b),
                    .reason = item.why && item.why != plan::NotToday::rest ? Wording::not_today(*item.why)
                                                                           : Wording::reason(item, plan_b),
                    .plan_a = Wording::dose(item, false),
                    .plan_b = Wording::dose(item, true),
                    .instead = {},
                    .story = PlanStory{words_, facts_, view_}.of(item),
                    .preview = PlanPreview{words_, facts_, view_}.of(item),
                    .actions = {item.exercise, words_.exercise(item.exercise), {}, item.offer, {},
                                facts_.amount(item.exercise, item.because.d),
                                item.why == plan::NotToday::pause ? 1 : item.because.d,
                                Wording::unit(item.unit)}};
    const auto own = std::ranges::find(view_.own, item.exercise, &plan::OwnActivity::id);
    if (own != view_.own.end() && own->plan_b) words.instead = to_qt(*own->plan_b);
    if (item.offer) words.actions.offer_name = words_.exercise(*item.offer);
    const auto alternatives = view_.alternatives.find(item.exercise);
    if (alternatives == view_.alternatives.end()) return words;
    for (const ExerciseId& id : alternatives->second) {
        if (id == item.offer) continue;
        const auto told = words_.book().exercises.find(id);
        words.actions.alternatives << Choice{
            .id = to_qt(id.text()),
            .title = words_.exercise(id),
            .sub_text = told == words_.book().exercises.end() ? QString{} : to_qt(told->second.purpose)};
    }
    return words;
}

void PlanList::write_items(const std::vector<plan::DayItem>& items, qsizetype first)
{
    for (const plan::DayItem& item : items) items_[first++]->show_words(words_of(item));
}

void PlanList::retranslate()
{
    const plan::DayPlan& plan = view_.plan;
    const bool nothing = plan.items.empty() && plan.not_today.empty();
    today_.head->set_text(plan.items.empty() ? QString{} : tr("Today"));
    today_.head->setVisible(!plan.items.empty() && !plan.not_today.empty());
    today_.empty->set_text(view_.left_out.empty() ? tr("There is nothing in the plan now.")
                                                  : tr("Everything is taken out. Put something back, and the plan goes on."));
    today_.empty->setVisible(nothing && !plan.blocked && !plan.triage_due);
    resting_.head->set_text(tr("Not today"));
    resting_.whole->setVisible(!plan.not_today.empty());
    resting_.empty->set_text(tr("Today is a rest day. These are done on your exercise days."));
    resting_.empty->setVisible(plan.rest_day);
    out_.head->set_text(tr("Left out"));
    out_.empty->set_text(tr("You have taken these out. What you put back starts low again."));
    out_.whole->setVisible(!left_out_.isEmpty());
    write_items(plan.items, 0);
    write_items(plan.not_today, static_cast<qsizetype>(plan.items.size()));
    for (const LeftOut& each : left_out_) {
        const QString name = words_.exercise(id_of(each.entry));
        each.name->set_text(name);
        each.put_back->setText(tr("Put back"));
        each.put_back->setAccessibleName(tr("Put back %1").arg(name));
    }
}

void PlanList::close_areas()
{
    for (PlanItem* item : items_) item->close_area();
}

QWidget* PlanList::row(const ExerciseId& exercise) const
{
    for (const PlanItem* item : items_)
        if (item->exercise() == exercise) return item->row();
    return nullptr;
}

QWidget* PlanList::first_row() const { return items_.isEmpty() ? nullptr : items_.front()->row(); }

} // namespace trygg::ui
