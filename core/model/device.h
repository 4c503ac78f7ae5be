#pragma once

#include <c10/core/Device.h>

#include <string>

namespace saccade {

/// "cpu", "cuda", or "auto": CUDA where it can be used, else the CPU. Throws Error for another name and where
/// CUDA is asked for but cannot be had.
c10::Device deviceFromName(const std::string& name);

/// Threads for the computations of this process; 0: all hardware cores. To be called before the first
/// computation.
void setThreads(int threads);

/// Threads for what the calling thread computes from now on; 0: all hardware cores. For programs in which
/// several threads compute at once, each with its own share.
void setThreadsOfThisThread(int threads);

} // namespace saccade
