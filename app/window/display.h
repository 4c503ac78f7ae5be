#pragma once

namespace saccade::window {

/// Whether a window can be shown. To be asked before Qt is started, which ends the program where there is no
/// screen.
bool hasDisplay();

} // namespace saccade::window
