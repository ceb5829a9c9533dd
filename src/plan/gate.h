#pragma once

namespace trygg::plan {

/// What stands before any exercise: a block by a triage, and a triage that is due.
class Gate {
public:
    /// A triage was completed; `blocks` as its verdict says, `too_young` when it names AGE-2.
    void triage(bool blocks, bool too_young) noexcept
    {
        locked_ = locked_ || blocks;
        too_young_ = too_young;
        due_ = false;
    }
    /// A clinician cleared the person; nobody can clear an age.
    void clearance() noexcept { locked_ = false; }
    /// Something happened that asks for a new triage.
    void require_triage() noexcept { due_ = true; }

    [[nodiscard]] bool blocked() const noexcept { return locked_ || too_young_; }
    /// Before the first triage it is always due.
    [[nodiscard]] bool due() const noexcept { return due_; }
    [[nodiscard]] bool open() const noexcept { return !blocked() && !due_; }

private:
    bool locked_ = false, too_young_ = false, due_ = true;
};

} // namespace trygg::plan
