#pragma once

namespace trygg::ui {

/// A moment of a session that can be heard; each can be seen as well.
enum class Cue { start, half, end };

/// How loud the tones are.
enum class Volume { off, soft, medium, loud };

} // namespace trygg::ui
