#include "app/cli/compute_options.h"

#include "app/cli/blas_check.h"
#include "core/model/device.h"
#include "core/model/torchscript.h"

#include <CLI/CLI.hpp>
#include <opencv2/core/utility.hpp>
#include <torch/cuda.h>

#include <algorithm>
#include <cstddef>
#include <thread>

namespace saccade::cli {

namespace {

/// For each of the processes of a machine.
int coresOf(const LaunchEnvironment& place) {
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    return std::max(1, cores / place.local_processes);
}

} // namespace

void addComputeOptions(CLI::App& command, ComputeOptions& options) {
    command.add_option("--device", options.device, "Where to compute: auto, cpu or cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    command.add_option("--threads", options.threads, "Threads to compute with; 0: all cores")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    addTorchScriptFlag(command, options.allow_torchscript);
}

void addTorchScriptFlag(CLI::App& command, bool& allow) {
    command.add_flag(
        "--allow-torchscript", allow,
        "Load the TorchScript file that a model or run names as its encoder. It is a program, which "
        "can do whatever you can do: only for files that you trust");
}

c10::Device prepareComputing(const ComputeOptions& options, const std::optional<LaunchEnvironment>& place) {
    if (options.allow_torchscript)
        allowTorchScript();
    const int threads = place && options.threads == 0 ? coresOf(*place) : options.threads;
    setThreads(threads);
    cv::setNumThreads(threads > 0 ? threads : -1);
    c10::Device device = deviceFromName(options.device);
    if (device.is_cuda() && place)
        device.set_index(static_cast<c10::DeviceIndex>(static_cast<std::size_t>(place->local_rank) %
                                                       torch::cuda::device_count()));
    if (device.is_cpu() && (!place || place->rank == 0))
        warnOfSlowBlas();
    return device;
}

} // namespace saccade::cli
