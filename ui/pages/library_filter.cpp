#include "ui/pages/library_filter.h"

#include "ui/pages/exercise_terms.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

using content::Equipment;
using content::Goal;
using content::Position;

enum Place : std::size_t { goal, position, equipment, level };

constexpr std::array kGoals{Goal::mobility, Goal::strength,   Goal::control,  Goal::aerobic,
                            Goal::nerve,    Goal::relaxation, Goal::function, Goal::balance};
constexpr std::array kPositions{Position::standing,   Position::sitting,         Position::supine,       Position::prone,
                                Position::side_lying, Position::hands_and_knees, Position::half_kneeling};
constexpr std::array kEquipment{Equipment::chair, Equipment::wall, Equipment::mat,    Equipment::bench,
                                Equipment::stairs, Equipment::bike, Equipment::pool,   Equipment::band,
                                Equipment::weight, Equipment::stick, Equipment::step};
constexpr int kLevels = 3;
const QString kAny = QStringLiteral("any"), kNothing = QStringLiteral("nothing");

/// The value at which `id` stands in `all`.
template <class Value, std::size_t N>
std::optional<Value> value_of(const std::array<Value, N>& all, const QString& id)
{
    for (const Value value : all)
        if (QString::number(static_cast<int>(value)) == id) return value;
    return std::nullopt;
}

template <class Value, std::size_t N, class Name>
void add_choices(QList<Choice>& choices, const std::array<Value, N>& all, Name name)
{
    for (const Value value : all)
        choices << Choice{.id = QString::number(static_cast<int>(value)), .title = name(value)};
}

} // namespace

bool ExerciseWish::fits(const content::Exercise& exercise) const
{
    return (!goal || *goal == exercise.goal) && (!position || *position == exercise.position) &&
           (!equipment || *equipment == exercise.equipment) && (!level || *level == exercise.level);
}

LibraryFilter::LibraryFilter(QWidget* parent)
    : Themed<QWidget>{parent}, row_{new FlowRow}, all_{new PushButton{PushButton::Kind::quiet}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kChoiceGap);
    row_->set_wraps(true);
    row_->set_gap(length::kUnit);
    all_->set_size(PushButton::Size::small);
    layout->addWidget(row_);
    parts_ = {make_part("goal"), make_part("position"), make_part("equipment"), make_part("level")};
    all_->setObjectName(QStringLiteral("library.filter.all"));
    row_->add(all_);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        layout->addWidget(parts_[i].choices);
        connect(parts_[i].opener, &PushButton::clicked, this, [this, i] { open(i); });
        connect(parts_[i].choices, &ChoiceGroup::chosen_changed, this, [this, i] { choose(i); });
        connect(parts_[i].choices, &ChoiceGroup::confirmed, this, [this, i] { choose(i); });
    }
    connect(all_, &PushButton::clicked, this, &LibraryFilter::show_all);
    show_open({});
    retranslate();
}

LibraryFilter::Part LibraryFilter::make_part(const char* name)
{
    Part part{new PushButton{PushButton::Kind::secondary}, new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}};
    part.opener->setObjectName(QStringLiteral("library.filter.") + QString::fromLatin1(name));
    part.opener->set_size(PushButton::Size::small);
    part.opener->setCheckable(true);
    set_expands(part.opener);
    part.choices->setObjectName(part.opener->objectName() + QStringLiteral(".choices"));
    part.choices->set_compact(true);
    row_->add(part.opener);
    return part;
}

void LibraryFilter::open(std::size_t index)
{
    const bool opens = parts_[index].choices->isHidden();
    show_open(opens ? std::optional{index} : std::nullopt);
    if (opens) parts_[index].choices->focus_answer();
}

void LibraryFilter::show_open(std::optional<std::size_t> index)
{
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        parts_[i].choices->setVisible(i == index);
        parts_[i].opener->setChecked(i == index);
        parts_[i].opener->set_icon(i == index ? Icon::down : Icon::right, true);
    }
}

void LibraryFilter::choose(std::size_t index)
{
    const QString id = parts_[index].choices->chosen_one();
    switch (static_cast<Place>(index)) {
    case goal: wish_.goal = value_of(kGoals, id); break;
    case position: wish_.position = value_of(kPositions, id); break;
    case equipment:
        wish_.equipment.reset();
        if (id != kAny) wish_.equipment.emplace(value_of(kEquipment, id));
        break;
    case level: wish_.level = id == kAny ? std::nullopt : std::optional{id.toInt()}; break;
    }
    parts_[index].opener->setFocus(Qt::OtherFocusReason);
    show_open({});
    name_buttons();
    emit changed();
}

void LibraryFilter::show_all()
{
    wish_ = {};
    for (Part& part : parts_) part.choices->set_chosen({kAny});
    show_open({});
    parts_.front().opener->setFocus(Qt::OtherFocusReason);
    name_buttons();
    emit changed();
}

void LibraryFilter::retranslate()
{
    std::array<QList<Choice>, 4> choices;
    choices.fill({Choice{.id = kAny, .title = tr("All", "exercises, whatever their goal, position …")}});
    add_choices(choices[goal], kGoals, &ExerciseTerms::goal);
    add_choices(choices[position], kPositions, &ExerciseTerms::position);
    choices[equipment] << Choice{.id = kNothing, .title = ExerciseTerms::equipment({})};
    add_choices(choices[equipment], kEquipment, [](Equipment item) { return ExerciseTerms::equipment(item); });
    for (int i = 1; i <= kLevels; ++i)
        choices[level] << Choice{.id = QString::number(i), .title = ExerciseTerms::level(i)};
    const std::array questions{tr("What for?"), tr("In which position?"), tr("With what?"), tr("How hard?")};
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        parts_[i].choices->set_question(questions[i]);
        parts_[i].choices->set_choices(choices[i]);
        if (parts_[i].choices->chosen().isEmpty()) parts_[i].choices->set_chosen({kAny});
    }
    all_->setText(tr("Show all again"));
    name_buttons();
}

void LibraryFilter::name_buttons()
{
    const std::array values{wish_.goal ? ExerciseTerms::goal(*wish_.goal) : QString{},
                            wish_.position ? ExerciseTerms::position(*wish_.position) : QString{},
                            wish_.equipment ? ExerciseTerms::equipment(*wish_.equipment) : QString{},
                            wish_.level ? ExerciseTerms::level(*wish_.level) : QString{}};
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const QString question = parts_[i].choices->accessibleName();
        parts_[i].opener->setText(values[i].isEmpty() ? question : values[i]);
        parts_[i].opener->setAccessibleName(values[i].isEmpty() ? question : QStringLiteral("%1 %2").arg(question, values[i]));
    }
    all_->setVisible(wish_ != ExerciseWish{});
}

} // namespace trygg::ui
