#include "ui/shell/log.h"

#include <memory>
#include <vector>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace trygg::ui {
namespace {

constexpr std::size_t kLogBytes = 256 * 1024, kLogFiles = 2;

} // namespace

void open_log(const std::filesystem::path& data_folder)
{
    auto on_stderr = std::make_shared<spdlog::sinks::stderr_sink_st>();
    on_stderr->set_level(spdlog::level::warn);
    std::vector<spdlog::sink_ptr> sinks{on_stderr};
    try {
        const auto file = (data_folder / "tryggrygg.log").string();
        sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_st>(file, kLogBytes, kLogFiles));
    } catch (const spdlog::spdlog_ex&) {
        // A folder that cannot be written to is told to the person by the diary, not by its log.
    }
    auto log = std::make_shared<spdlog::logger>("tryggrygg", sinks.begin(), sinks.end());
    log->flush_on(spdlog::level::info);
    log->set_pattern("%Y-%m-%dT%H:%M:%S%z %l %v");
    spdlog::set_default_logger(std::move(log));
}

} // namespace trygg::ui
