#pragma once

#include <filesystem>

namespace saccade::launcher {

/// Whether it is decided how long idle OpenMP threads spin before they sleep: by the user or by
/// startProgram().
bool isWaitingSet();

/// Replaces this process by `program`, in which idle OpenMP threads spin only briefly. GCC's OpenMP library
/// reads that from its environment as it is loaded, before main(), so it takes a new process. By default they
/// spin for some milliseconds, which makes every computation many times slower when another program needs a
/// core as well. What the user has set stays. Returns only where the program cannot be started, with errno
/// set.
void startProgram(const std::filesystem::path& program, char** arguments);

/// For programs that are started without the launcher: starts this one once more where that is not decided
/// yet.
void restartUnlessWaitingIsSet(char** arguments);

} // namespace saccade::launcher
