#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace trygg {

/// One thing that is wrong with an input: the file, the place in it (JSON pointer), and what, in English.
struct Fault {
    std::string file;
    std::string pointer;
    std::string message;
    friend auto operator<=>(const Fault&, const Fault&) = default;
};

/// All that is wrong with an input, in the order of the input.
using Faults = std::vector<Fault>;

/// `fault` as one line: file, pointer, message.
[[nodiscard]] inline std::string to_line(const Fault& fault)
{
    return fault.file + (fault.pointer.empty() ? "" : " " + fault.pointer) + ": " + fault.message;
}

/// The content cannot be used; carries every fault found.
class ContentError : public std::runtime_error {
public:
    explicit ContentError(Faults faults)
        : std::runtime_error{faults.empty() ? "content" : to_line(faults.front())},
          faults_{std::move(faults)}
    {
    }
    [[nodiscard]] const Faults& faults() const noexcept { return faults_; }

private:
    Faults faults_;
};

} // namespace trygg
