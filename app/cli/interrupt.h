#pragma once

namespace saccade::cli {

/// From now on SIGINT and SIGTERM ask the program to end its work in good order. A second one ends it at
/// once.
void catchInterrupts();

/// True once such a signal came.
bool interrupted();

} // namespace saccade::cli
