#include "simulation/trace.h"

#include <cstdio>

namespace trygg::simulation {

std::string_view trace_header() { return "patient,day,exercise,dose,done,capacity,okay_now,okay_later\n"; }

void append(std::string& text, const TraceEntry& entry)
{
    char numbers[96];
    text += std::to_string(entry.patient) + ',' + std::to_string(entry.day) + ',';
    text += entry.exercise;
    std::snprintf(numbers, sizeof numbers, ",%d,%d,%.1f,%d,%d\n", entry.dose, entry.done, entry.capacity,
                  entry.okay_now ? 1 : 0, entry.okay_later ? 1 : 0);
    text += numbers;
}

} // namespace trygg::simulation
