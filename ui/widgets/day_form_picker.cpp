#include "ui/widgets/day_form_picker.h"

#include "ui/widgets/choice_group.h"

#include <QVBoxLayout>

#include <array>

namespace trygg::ui {
namespace {

struct Known {
    DayForm form;
    const char* id;
};

constexpr std::array kForms{Known{DayForm::good, "good"}, Known{DayForm::ordinary, "ordinary"},
                            Known{DayForm::bad, "bad"}};

} // namespace

DayFormPicker::DayFormPicker(QWidget* parent)
    : Themed<QWidget>{parent},
      group_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    group_->set_mark(ChoiceButton::Mark::plain);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(group_);
    connect(group_, &ChoiceGroup::chosen_changed, this, [this] {
        if (const auto form = chosen()) emit chosen_changed(*form);
    });
}

void DayFormPicker::set_words(const QString& question, const QString& good, const QString& ordinary,
                              const QString& bad)
{
    group_->set_question(question);
    group_->set_choices({{.id = QStringLiteral("good"), .title = good, .icon = Icon::sunny},
                         {.id = QStringLiteral("ordinary"), .title = ordinary, .icon = Icon::cloudy},
                         {.id = QStringLiteral("bad"), .title = bad, .icon = Icon::rainy}});
}

std::optional<DayForm> DayFormPicker::chosen() const
{
    const QString id = group_->chosen_one();
    for (const Known& known : kForms) {
        if (id == QLatin1String{known.id}) return known.form;
    }
    return std::nullopt;
}

void DayFormPicker::set_chosen(std::optional<DayForm> form)
{
    QStringList ids;
    for (const Known& known : kForms) {
        if (form == known.form) ids.append(QString::fromLatin1(known.id));
    }
    group_->set_chosen(ids);
}

} // namespace trygg::ui
