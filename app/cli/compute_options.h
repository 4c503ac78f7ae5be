#pragma once

#include "core/run/launch_environment.h"

#include <c10/core/Device.h>

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace saccade::cli {

/// --device, --threads and --allow-torchscript, which every subcommand that computes has.
struct ComputeOptions {
    std::string device = "auto";
    int threads = 0;                ///< 0: all hardware cores
    bool allow_torchscript = false; ///< see allowTorchScript()
};

void addComputeOptions(CLI::App& command, ComputeOptions& options);
/// --allow-torchscript alone, for the window.
void addTorchScriptFlag(CLI::App& command, bool& allow);

/// Sets the number of threads, finds the device and warns about a slow BLAS; call before the first
/// computation. Processes that a launcher started together share the cores and GPUs of their machine. Throws
/// Error for a device that is not available.
c10::Device prepareComputing(const ComputeOptions& options,
                             const std::optional<LaunchEnvironment>& place = std::nullopt);

} // namespace saccade::cli
