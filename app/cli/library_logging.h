#pragma once

namespace saccade::cli {

/// Sends LibTorch's log to standard error, without its warning that logging was not set up. Call once, at the
/// start of the program.
void setUpLibraryLogging();

} // namespace saccade::cli
