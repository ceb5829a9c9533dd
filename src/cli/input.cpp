#include "cli/input.h"

#include "content/plain_text.h"

#include <ostream>

namespace trygg::cli {

Input read_input(const std::string& name, std::istream& in, const content::JsonLimits& limits)
{
    if (name == "-") {
        const std::string file = "standard input";
        return {file, content::read_json_stream(in, file, limits)};
    }
    return {content::printable(name), content::read_json_file(name, limits)};
}

void print_faults(const Faults& faults, std::ostream& err)
{
    for (const Fault& fault : faults) err << to_line(fault) << '\n';
}

} // namespace trygg::cli
