#include "app/cli/compute_options.h"

#include "app/cli/blas_check.h"
#include "core/model/device.h"
#include "core/model/torchscript.h"

#include <CLI/CLI.hpp>
#include <opencv2/core/utility.hpp>

namespace saccade::cli {

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

c10::Device prepareComputing(const ComputeOptions& options) {
    if (options.allow_torchscript)
        allowTorchScript();
    setThreads(options.threads);
    cv::setNumThreads(options.threads > 0 ? options.threads : -1);
    const c10::Device device = deviceFromName(options.device);
    if (device.is_cpu())
        warnOfSlowBlas();
    return device;
}

} // namespace saccade::cli
