#include "content/treatment.h"

namespace trygg::content {

bool matches(const Treatment& treatment, const TreatmentFilter& filter)
{
    const bool known = !filter.known || treatment.known == *filter.known;
    const bool patients = !filter.patients || treatment.patients.contains(*filter.patients) ||
                          treatment.patients.contains(Patients::anyone);
    return known && patients;
}

} // namespace trygg::content
