#pragma once

#include "core/run/launch_environment.h"

#include <torch/types.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace saccade {

/// How long a process waits for the others.
enum class Patience {
    Step, ///< ten minutes, within a step, where all have as much to do
    Alone ///< a day, where one of them may work alone, computing features, say
};

/// Processes that train one model together, over LibTorch's c10d: NCCL between GPUs where LibTorch has it,
/// else Gloo. Each function is called by all of them, in the same order. Where another process has ended or
/// cannot be reached any more, each throws an Error that says so: at once where its connection was closed,
/// else when its patience is over.
class ProcessGroup {
public:
    /// Meets the others; waits for them for five minutes. `device`: where gradients are. Throws Error.
    ProcessGroup(const LaunchEnvironment& place, torch::Device device);
    ~ProcessGroup();
    ProcessGroup(const ProcessGroup&) = delete;
    ProcessGroup& operator=(const ProcessGroup&) = delete;

    int rank() const;
    int size() const;
    /// The one that writes files and reports.
    bool isFirst() const { return rank() == 0; }

    /// Over all processes, in place: a contiguous tensor on the CPU.
    void sum(torch::Tensor& numbers);
    /// Whether it holds in any.
    bool any(bool condition, Patience patience = Patience::Step);

    /// Where tensors for sumLater() are.
    torch::Device gradientDevice() const;
    /// Starts to sum a contiguous tensor over all processes, in place; the result waits until it is there.
    /// Its order is its own, independent of the other functions'.
    std::function<void()> sumLater(torch::Tensor numbers);

    /// That of the first process, everywhere; waits as Patience::Alone does, and so do the next two.
    std::string shared(const std::string& text);
    void share(torch::Tensor& tensor);
    /// Of every process, by rank; to every process.
    std::vector<std::string> gathered(const std::string& text);

private:
    struct Connections;
    std::unique_ptr<Connections> connections_;
};

/// The share of a process in work on images: every n-th of them. All of them where there is no group.
std::vector<std::size_t> shareOf(const std::vector<std::size_t>& images, const ProcessGroup* group);

} // namespace saccade
