#include "ui/pages/triage_answer_field.h"

#include "ui/text/convert.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/pain_scale.h"

#include <QLineEdit>
#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

using content::AnswerKind;
using content::Question;
using content::QuestionWords;
using triage::Answer;

const QString kUnsure = to_qt(content::kUnsure), kNone = QStringLiteral("none");

content::AnswerWords words_of(const QuestionWords& words, const std::string& value)
{
    const auto found = words.answers.find(value);
    return found == words.answers.end() ? content::AnswerWords{} : found->second;
}

void hold(QWidget* frame, QWidget* field)
{
    auto* layout = new QVBoxLayout{frame};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field);
    frame->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    frame->setFocusProxy(field->focusProxy());
}

ChoiceGroup::Flow flow_of(const Question& question, AnswerRoom room)
{
    if (room == AnswerRoom::alone) return ChoiceGroup::Flow::column;
    if (question.kind == AnswerKind::list) return ChoiceGroup::Flow::pairs;
    const bool yes_no = question.values == std::vector<std::string>{"yes", "no"};
    return yes_no ? ChoiceGroup::Flow::row : ChoiceGroup::Flow::column;
}

/// One of several answers, or ticks with "none of these" and "not sure" beside them.
class ButtonsField final : public TriageAnswerField {
public:
    ButtonsField(const Question& question, AnswerRoom room)
        : question_{question}, is_list_{question.kind == AnswerKind::list},
          group_{new ChoiceGroup{is_list_ ? ChoiceGroup::Kind::many : ChoiceGroup::Kind::one, flow_of(question, room)}}
    {
        hold(this, group_);
        group_->setObjectName(QStringLiteral("answers"));
        connect(group_, &ChoiceGroup::chosen_changed, this, &TriageAnswerField::changed);
        connect(group_, &ChoiceGroup::confirmed, this, &TriageAnswerField::confirmed);
    }

    void set_words(const QuestionWords& words) override
    {
        QList<Choice> choices;
        const auto add = [&](const std::string& value, bool alone) {
            const content::AnswerWords texts = words_of(words, value);
            choices.append({.id = to_qt(value), .title = to_qt(texts.label), .sub_text = to_qt(texts.detail),
                            .alone = alone});
        };
        for (const std::string& value : question_.values) add(value, false);
        if (is_list_) add(kNone.toStdString(), true);
        if (question_.unsure) add(std::string{content::kUnsure}, true);
        group_->set_choices(choices);
        group_->set_question(to_qt(words.heading));
    }

    void set_answer(const std::optional<Answer>& answer) override
    {
        QStringList chosen;
        if (answer) {
            if (const auto* value = std::get_if<std::string>(&*answer)) chosen << to_qt(*value);
            if (const auto* values = std::get_if<triage::ValueSet>(&*answer)) {
                for (const std::string& value : *values) chosen << to_qt(value);
                if (values->empty()) chosen << kNone;
            }
        }
        group_->set_chosen(chosen);
    }

    [[nodiscard]] std::optional<Answer> answer() const override
    {
        const QStringList chosen = group_->chosen();
        if (chosen.isEmpty()) return std::nullopt;
        if (!is_list_ || chosen.front() == kUnsure) return chosen.front().toStdString();
        triage::ValueSet values;
        for (const QString& value : chosen)
            if (value != kNone) values.insert(value.toStdString());
        return values;
    }

    void focus_answer() override { group_->focus_answer(); }

private:
    Question question_;
    bool is_list_;
    ChoiceGroup* group_;
};

/// A number from 0 to 10.
class ScaleField final : public TriageAnswerField {
    Q_DECLARE_TR_FUNCTIONS(trygg::ui::ScaleField)

public:
    ScaleField() : scale_{new PainScale}
    {
        hold(this, scale_);
        scale_->setObjectName(QStringLiteral("answers"));
        connect(scale_, &PainScale::chosen_changed, this, &TriageAnswerField::changed);
        connect(scale_, &PainScale::confirmed, this, &TriageAnswerField::confirmed);
    }

    void set_words(const QuestionWords& words) override
    {
        scale_->set_question(to_qt(words.heading));
        scale_->set_end_labels(tr("0 = %1").arg(to_qt(words_of(words, "low").label)),
                               tr("10 = %1").arg(to_qt(words_of(words, "high").label)));
    }

    void set_answer(const std::optional<Answer>& answer) override
    {
        const int* number = answer ? std::get_if<int>(&*answer) : nullptr;
        scale_->set_chosen(number ? PainScore::from(*number) : std::nullopt);
    }

    [[nodiscard]] std::optional<Answer> answer() const override
    {
        const auto score = scale_->chosen();
        return score ? std::optional<Answer>{score->value()} : std::nullopt;
    }

    void focus_answer() override { scale_->focus_answer(); }

private:
    PainScale* scale_;
};

/// A whole number to write: the age.
class WrittenField final : public TriageAnswerField {
    Q_DECLARE_TR_FUNCTIONS(trygg::ui::WrittenField)

public:
    explicit WrittenField(const Question& question) : number_{new NumberField}
    {
        constexpr int kUsualAge = 50;
        hold(this, number_);
        number_->edit()->setObjectName(QStringLiteral("answers"));
        number_->set_range(question.least, question.most, 1, std::clamp(kUsualAge, question.least, question.most));
        connect(number_, &NumberField::value_changed, this, &TriageAnswerField::changed);
        connect(number_, &NumberField::entered, this, &TriageAnswerField::confirmed);
    }

    void set_words(const QuestionWords& words) override
    {
        number_->set_words(to_qt(words.summary), tr("years"));
    }

    void set_answer(const std::optional<Answer>& answer) override
    {
        const int* number = answer ? std::get_if<int>(&*answer) : nullptr;
        number_->set_value(number ? std::optional{*number} : std::nullopt);
    }

    [[nodiscard]] std::optional<Answer> answer() const override
    {
        const auto value = number_->value();
        return value ? std::optional<Answer>{*value} : std::nullopt;
    }

    void focus_answer() override { number_->setFocus(Qt::OtherFocusReason); }

private:
    NumberField* number_;
};

} // namespace

QWidget* TriageAnswerField::tab_stop() const
{
    const auto parts = findChildren<QWidget*>();
    const auto stop = std::find_if(parts.begin(), parts.end(),
                                   [](const QWidget* part) { return (part->focusPolicy() & Qt::TabFocus) != 0; });
    return stop == parts.end() ? nullptr : *stop;
}

TriageAnswerField* make_answer_field(const Question& question, AnswerRoom room)
{
    if (question.kind != AnswerKind::number) return new ButtonsField{question, room};
    const bool scale = question.least == PainScore::kMin && question.most == PainScore::kMax;
    if (scale) return new ScaleField;
    return new WrittenField{question};
}

} // namespace trygg::ui
