#pragma once

#include <c10/core/Device.h>

#include <string>

namespace CLI {
class App;
}

namespace saccade::cli {

/// --device and --threads, which every subcommand that computes has.
struct ComputeOptions {
    std::string device = "auto";
    int threads = 0; ///< 0: all hardware cores
};

void addComputeOptions(CLI::App& command, ComputeOptions& options);

/// Sets the threads, finds the device and tells of a slow BLAS; to be called before the first computation.
/// Throws Error for a device that cannot be had.
c10::Device prepareComputing(const ComputeOptions& options);

} // namespace saccade::cli
