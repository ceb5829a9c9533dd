#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace trygg::test {

/// Memory where the system has a disk in it: thousands of syncs would wait for a real one.
[[nodiscard]] inline std::filesystem::path place_for_tests()
{
    std::error_code ignored;
    const std::filesystem::path memory{"/dev/shm"};
    return std::filesystem::is_directory(memory, ignored) ? memory : std::filesystem::temp_directory_path();
}

/// A fresh folder that goes with the object.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::random_device random;
        do path_ = place_for_tests() / ("trygg-" + std::to_string(random()));
        while (!std::filesystem::create_directory(path_));
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path diary() const { return path_ / "diary.sqlite3"; }

private:
    std::filesystem::path path_;
};

[[nodiscard]] inline std::string bytes_of(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline void put_bytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream{file, std::ios::binary} << bytes;
}

} // namespace trygg::test
