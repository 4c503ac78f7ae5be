#include "core/model/device.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <omp.h>
#include <torch/torch.h>

#include <algorithm>
#include <thread>

namespace saccade {

c10::Device deviceFromName(const std::string& name) {
    if (name == "cpu")
        return torch::kCPU;
    if (name != "auto" && name != "cuda")
        throw Error(unknownName(say("device"), name, {"auto", "cpu", "cuda"}));
    if (torch::cuda::is_available())
        return torch::kCUDA;
    if (name == "cuda")
        throw Error(say("CUDA cannot be used: LibTorch was built without it, or no NVIDIA GPU was found. "
                        "Leave --device out to compute on the CPU."));
    return torch::kCPU;
}

void setThreads(int threads) {
    if (threads < 0)
        throw Error(say("the number of threads cannot be negative"));
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    at::set_num_threads(threads > 0 ? threads : std::max(1, cores));
    // Independent operations are never run in parallel here. LibTorch allows this to be set only once.
    if (at::get_num_interop_threads() != 1)
        at::set_num_interop_threads(1);
}

void setThreadsOfThisThread(int threads) {
    at::get_num_threads(); // LibTorch sets the number at a thread's first use; after that it is OpenMP's
    omp_set_num_threads(threads > 0 ? threads : omp_get_num_procs());
}

} // namespace saccade
