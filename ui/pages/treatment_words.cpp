#include "ui/pages/treatment_words.h"

namespace trygg::ui {

using content::Evidence;
using content::Known;
using content::Patients;

QString TreatmentWords::known(Known known)
{
    switch (known) {
    case Known::helps: return tr("Helps");
    case Known::may_help: return tr("May help");
    case Known::uncertain: return tr("Uncertain");
    case Known::little_or_none: return tr("Little or no effect");
    case Known::advised_against: return tr("Advised against as a routine");
    case Known::not_studied: return tr("Not studied");
    }
    return {};
}

Icon TreatmentWords::icon(Known known)
{
    switch (known) {
    case Known::helps: return Icon::check;
    case Known::may_help: return Icon::plus;
    case Known::uncertain: return Icon::swap;
    case Known::little_or_none: return Icon::minus;
    case Known::advised_against: return Icon::x;
    case Known::not_studied: return Icon::info;
    }
    return Icon::none;
}

QString TreatmentWords::patients(Patients patients)
{
    switch (patients) {
    case Patients::acute: return tr("New pain");
    case Patients::long_lasting: return tr("Long-lasting pain");
    case Patients::sciatica: return tr("Sciatica");
    case Patients::stenosis: return tr("Spinal stenosis");
    case Patients::osteoporosis: return tr("Osteoporosis");
    case Patients::neck: return tr("Neck pain");
    case Patients::anyone: return tr("Everybody");
    }
    return {};
}

QString TreatmentWords::evidence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::guideline: return tr("Guideline");
    case Evidence::review: return tr("Review");
    case Evidence::trial: return tr("Study");
    case Evidence::expert: return tr("Expert advice");
    case Evidence::none: return tr("Nothing to go by");
    }
    return {};
}

QString TreatmentWords::meaning(Evidence evidence)
{
    switch (evidence) {
    case Evidence::guideline: return tr("Experts have weighed the studies and give advice.");
    case Evidence::review: return tr("Many studies have been put together.");
    case Evidence::trial: return tr("Compared with something else, in one study or a few.");
    case Evidence::expert: return tr("People who work with it advise it, but it has not been tested properly.");
    case Evidence::none: return tr("We have found no study.");
    }
    return {};
}

Icon TreatmentWords::icon(Evidence evidence)
{
    switch (evidence) {
    case Evidence::guideline: return Icon::learn;
    case Evidence::review: return Icon::table;
    case Evidence::trial: return Icon::progress;
    case Evidence::expert: return Icon::good;
    case Evidence::none: return Icon::minus;
    }
    return Icon::none;
}

} // namespace trygg::ui
