#pragma once

#include "storage/files.h"

#include <filesystem>
#include <memory>

namespace trygg::test {

/// The computer's disk until a chosen step, which then fails, and every one after it if wanted.
class FailingFiles final : public storage::Files {
public:
    /// How the chosen step fails.
    enum class Way {
        before,      ///< nothing happened
        after,       ///< it happened, and was reported as failed
        from_then_on ///< nothing happened, nor does anything later
    };

    /// Lets `steps` steps through and fails the next one.
    void fail_after(int steps, storage::StorageFault fault, Way way)
    {
        left_ = steps;
        fault_ = fault;
        way_ = way;
        failed_ = false;
    }
    void work_again() { left_ = -1, gone_ = false; }
    [[nodiscard]] bool failed() const { return failed_; }

private:
    [[noreturn]] void fail() const
    {
        failed_ = true;
        throw storage::FileError{fault_, "a step that was made to fail"};
    }
    template <class Step>
    auto step(Step act) const
    {
        if (gone_) fail();
        if (left_ < 0 || left_-- > 0) return act();
        gone_ = way_ == Way::from_then_on;
        if (way_ == Way::after) static_cast<void>(act());
        fail();
    }

public:
    [[nodiscard]] std::optional<storage::Bytes> read(const std::filesystem::path& file,
                                                     std::size_t limit) const override
    {
        return step([&] { return disk_.read(file, limit); });
    }
    void write_new(const std::filesystem::path& file, std::span<const std::uint8_t> bytes) const override
    {
        step([&] { disk_.write_new(file, bytes); });
    }
    [[nodiscard]] bool link(const std::filesystem::path& file, const std::filesystem::path& name) const override
    {
        return step([&] { return disk_.link(file, name); });
    }
    void rename(const std::filesystem::path& from, const std::filesystem::path& to) const override
    {
        step([&] { disk_.rename(from, to); });
    }
    void sync_folder(const std::filesystem::path& folder) const override
    {
        step([&] { disk_.sync_folder(folder); });
    }
    void make_folder(const std::filesystem::path& folder) const override
    {
        step([&] { disk_.make_folder(folder); });
    }
    void remove(const std::filesystem::path& file) const override
    {
        step([&] { disk_.remove(file); });
    }
    [[nodiscard]] std::vector<std::string> list(const std::filesystem::path& folder) const override
    {
        return step([&] { return disk_.list(folder); });
    }
    [[nodiscard]] std::unique_ptr<storage::FileLock> lock(const std::filesystem::path& file) const override
    {
        return step([&] { return disk_.lock(file); });
    }

private:
    storage::SystemFiles disk_;
    mutable int left_ = -1;
    mutable bool failed_ = false, gone_ = false;
    storage::StorageFault fault_ = storage::StorageFault::cannot_write;
    Way way_ = Way::before;
};

} // namespace trygg::test
