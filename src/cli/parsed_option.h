#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace trygg::cli {

/// Adds an option whose text `parse` must understand; anything else is wrong usage.
template <class Target, class Parse>
CLI::Option* add_parsed_option(CLI::App& app, const std::string& name, Target& target, const std::string& help,
                               Parse parse)
{
    return app.add_option_function<std::string>(
        name,
        [name, help, &target, parse](const std::string& text) {
            const auto value = parse(text);
            if (!value) throw CLI::ValidationError{name, "must be " + help};
            target = *value;
        },
        help);
}

} // namespace trygg::cli
