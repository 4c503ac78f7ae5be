#pragma once

#include <c10/core/Device.h>

#include <string>

namespace saccade {

/// "cpu", "cuda", or "auto": CUDA if available, else the CPU. Throws Error for another name and if CUDA is
/// requested but not available.
c10::Device deviceFromName(const std::string& name);

/// Threads for the computations of this process; 0: all hardware cores. Call before the first computation.
void setThreads(int threads);

/// Threads for later computations of the calling thread; 0: all hardware cores. For programs in which several
/// threads compute at once, each with its own share.
void setThreadsOfThisThread(int threads);

} // namespace saccade
