#include "simulation/simulate.h"

#include "simulation/fixed_course.h"
#include "simulation/planner_course.h"
#include "simulation/trace.h"

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

namespace trygg::simulation {
namespace {

/// Patients that a thread takes at once.
constexpr std::uint64_t kBlock = 250;
/// One patient in so many is played again from the whole history on one day, and on many days (I6–I8).
constexpr std::uint64_t kAuditOneDay = 2, kAuditManyDays = 200;

/// A block of patients and what it came to.
struct Block {
    std::uint64_t first = 0, last = 0;
    Outcome outcome;
    std::string trace;
};

Audit audit_of(std::uint64_t number)
{
    if (number % kAuditManyDays == 0) return Audit::many_days;
    return number % kAuditOneDay == 0 ? Audit::one_day : Audit::no;
}

Course course_of(const content::Catalogue& catalogue, const plan::FactTable& table, const Study& study,
                 std::uint64_t number, std::string* trace)
{
    const Patient patient = patient_of(catalogue, study.seed, number, study.assumptions);
    switch (study.policy) {
    case Policy::planner: {
        const Audit audit = audit_of(number);
        return PlannerCourse{catalogue, table, patient, number, audit, trace}.run(study.weeks);
    }
    case Policy::quota:
        return run_fixed_course(table, patient, number, FixedPolicy::quota, study.weeks, trace);
    case Policy::feel:
        return run_fixed_course(table, patient, number, FixedPolicy::feel, study.weeks, trace);
    }
    return {};
}

void run(Block& block, const content::Catalogue& catalogue, const plan::FactTable& table, const Study& study,
         bool traced)
{
    for (std::uint64_t number = block.first; number < block.last; ++number)
        block.outcome.add(course_of(catalogue, table, study, number, traced ? &block.trace : nullptr));
}

} // namespace

Outcome simulate(const content::Catalogue& catalogue, const Study& study, const TraceSink& sink)
{
    const plan::FactTable table{catalogue};
    Outcome total;
    if (sink) sink(trace_header());
    for (std::uint64_t next = 0; next < study.patients;) {
        std::vector<Block> blocks(std::max(1U, study.threads));
        for (Block& block : blocks) {
            block.first = next;
            next = block.last = std::min(study.patients, next + kBlock);
        }
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < blocks.size(); ++i)
            others.emplace_back([&, i] { run(blocks[i], catalogue, table, study, static_cast<bool>(sink)); });
        run(blocks.front(), catalogue, table, study, static_cast<bool>(sink));
        others.clear();
        for (const Block& block : blocks) {
            total.add(block.outcome);
            if (sink) sink(block.trace);
        }
    }
    return total;
}

} // namespace trygg::simulation
