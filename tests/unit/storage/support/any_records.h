#pragma once

#include "support/any_event.h"
#include "diary/records.h"

namespace trygg::test {

/// A draft with at least one answer, of any bytes but NUL.
inline diary::Draft any_draft()
{
    diary::Draft draft{{"note", "rad 1\nrad 2 \\ \x7f"}};
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) draft[*any_text(8)] = *any_text(20);
    return draft;
}

/// Records as a diary takes them.
inline diary::Records any_records()
{
    diary::Records records;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        records.practices.push_back({any_moment(), *rc::gen::elementOf(diary::kPracticeKinds),
                                     std::chrono::seconds{*rc::gen::inRange(1, 86'401)}});
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        records.read_marks.push_back({"course:" + std::to_string(i) + *any_text(5), any_moment()});
    if (*rc::gen::arbitrary<bool>()) records.reading = *any_text(20);
    for (const diary::Notebook notebook : diary::kNotebooks)
        if (*rc::gen::arbitrary<bool>()) records.notebooks[notebook] = any_draft();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        records.evaluations.push_back({any_moment(), *rc::gen::inRange(1, 10'000), any_draft()});
    return records;
}

} // namespace trygg::test
