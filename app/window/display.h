#pragma once

namespace saccade::window {

/// Whether a window can be shown. Check before Qt is started, which ends the program if there is no display.
bool hasDisplay();

} // namespace saccade::window
