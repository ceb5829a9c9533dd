#pragma once

namespace trygg::storage {

/// Files for the owner only, no core dumps, a full disk or a closed pipe is an error and not the end;
/// to be called first in `main`.
void prepare_process();

} // namespace trygg::storage
