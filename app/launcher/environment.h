#pragma once

#include <filesystem>

namespace saccade::launcher {

/// Replaces this process by `program` with environment variables that make computing fast. This takes a new
/// process, since the libraries read theirs when they are loaded, before main(). Variables set by the user
/// are kept.
///
/// Idle OpenMP threads spin only briefly (GCC's OpenMP library): by default they spin for some milliseconds,
/// which makes every computation many times slower when another program also needs a core. Memory is
/// allocated in large pages and kept for the next tensor (GNU C library): by default each large tensor is
/// returned to the system and allocated again page by page, which can take longer than computing it,
/// especially in virtual machines.
///
/// Returns only if the program cannot be started, with errno set.
void startProgram(const std::filesystem::path& program, char** arguments);

/// For programs started without the launcher: restarts this one once, if that has not been done yet.
void restartUnlessEnvironmentIsSet(char** arguments);

} // namespace saccade::launcher
