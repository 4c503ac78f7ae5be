#pragma once

namespace saccade::cli {

/// From now on, SIGINT and SIGTERM ask the program to finish properly. A second one ends it at once.
void catchInterrupts();

/// True after such a signal.
bool interrupted();

} // namespace saccade::cli
