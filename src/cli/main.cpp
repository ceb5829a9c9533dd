#include "app/content_directory.h"
#include "app/system_clock.h"
#include "cli/compose_command.h"
#include "cli/content_command.h"
#include "cli/diary_command.h"
#include "cli/export_command.h"
#include "cli/plan_command.h"
#include "cli/simulate_command.h"
#include "cli/triage_command.h"
#include "storage/process.h"

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

namespace {

using trygg::cli::Exit;

constexpr const char* kVersion = "rygg " TRYGGRYGG_VERSION;

/// `--version` on the program and on every command.
void add_version(CLI::App& app)
{
    app.set_version_flag("--version", kVersion);
    for (CLI::App* command : app.get_subcommands({})) add_version(*command);
}

/// Runs the command that the arguments name.
Exit run(int argc, const char* const* argv)
{
    CLI::App app{"Trygg Rygg on the command line: for content authors, clinics, tests and scripts.", "rygg"};
    const trygg::app::SystemClock clock;
    const trygg::cli::Surroundings surroundings{
        std::cin, std::cout, std::cerr, clock,
        trygg::app::content_directory(trygg::app::executable_directory())};
    Exit exit = Exit::done;
    trygg::cli::add_triage(app, surroundings, exit);
    trygg::cli::add_plan(app, surroundings, exit);
    trygg::cli::add_compose(app, surroundings, exit);
    trygg::cli::add_simulate(app, surroundings, exit);
    trygg::cli::add_content(app, surroundings, exit);
    trygg::cli::add_diary(app, surroundings, exit);
    trygg::cli::add_export(app, surroundings, exit);
    trygg::cli::add_import(app, surroundings, exit);

    app.require_subcommand(1);
    add_version(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Exit::done : Exit::wrong_usage;
    }
    return exit;
}

} // namespace

int main(int argc, char** argv)
{
    trygg::storage::prepare_process();
    std::ios::sync_with_stdio(false);
    try {
        return static_cast<int>(run(argc, argv));
    } catch (const std::exception& error) {
        std::cerr << "rygg: " << error.what() << '\n';
        return static_cast<int>(Exit::surroundings_failed);
    }
}
