#include "ui/pages/day_forms.h"

#include <QCoreApplication>

namespace trygg::ui {
namespace {

struct Days {
    Q_DECLARE_TR_FUNCTIONS(DayForms)
};

} // namespace

plan::DayForm to_plan(DayForm form)
{
    switch (form) {
    case DayForm::good: return plan::DayForm::good;
    case DayForm::ordinary: return plan::DayForm::ordinary;
    case DayForm::bad: return plan::DayForm::bad;
    }
    return plan::DayForm::ordinary;
}

DayForm to_picker(plan::DayForm form)
{
    switch (form) {
    case plan::DayForm::good: return DayForm::good;
    case plan::DayForm::ordinary: return DayForm::ordinary;
    case plan::DayForm::bad: return DayForm::bad;
    }
    return DayForm::ordinary;
}

QString day_form_word(plan::DayForm form)
{
    switch (form) {
    case plan::DayForm::good: return Days::tr("Good day");
    case plan::DayForm::ordinary: return Days::tr("Ordinary day");
    case plan::DayForm::bad: return Days::tr("Bad day");
    }
    return {};
}

} // namespace trygg::ui
