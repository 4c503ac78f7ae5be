#pragma once

namespace saccade::cli {

/// Makes what LibTorch logs go to standard error without the complaint that logging was not set up. To be
/// called once, at the start of the program.
void setUpLibraryLogging();

} // namespace saccade::cli
