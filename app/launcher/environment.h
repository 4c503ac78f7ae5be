#pragma once

#include <filesystem>

namespace saccade::launcher {

/// Replaces this process by `program` in an environment in which it computes fast. It takes a new process, as
/// the libraries read theirs when they are loaded, before main(). What the user has set stays.
///
/// Idle OpenMP threads spin only briefly (GCC's OpenMP library): by default they spin for some milliseconds,
/// which makes every computation many times slower when another program needs a core as well. Memory comes in
/// large pages and is kept for the next tensor (GNU C library): by default each large tensor is given back
/// and asked for anew, page by page, which can take longer than to compute it, above all in virtual machines.
///
/// Returns only where the program cannot be started, with errno set.
void startProgram(const std::filesystem::path& program, char** arguments);

/// For programs that are started without the launcher: starts this one once more where that was not done yet.
void restartUnlessEnvironmentIsSet(char** arguments);

} // namespace saccade::launcher
