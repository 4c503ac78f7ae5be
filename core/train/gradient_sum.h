#pragma once

#include "core/train/process_group.h"

#include <torch/types.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace saccade {

/// Sums the gradients of processes that train together. They travel in buckets while the backward pass still
/// goes on: a bucket leaves as soon as the gradients of all of its parameters are there, in an order that is
/// the same everywhere (after Li et al. 2020, "PyTorch Distributed", section 3.2).
class GradientSum {
public:
    /// The group must outlive it.
    GradientSum(ProcessGroup& group, std::vector<torch::Tensor> parameters);
    ~GradientSum();
    GradientSum(const GradientSum&) = delete;
    GradientSum& operator=(const GradientSum&) = delete;

    /// The next backward pass is the step's last: what it adds makes the gradients complete.
    void expectLastPass() { expecting_ = true; }
    /// The end of a step, whether there was such a pass or not. Then every parameter has the sum of its
    /// gradients; one that has a gradient in no process has none.
    void finish();

private:
    struct Bucket {
        std::vector<std::size_t> parameters;
        torch::Tensor numbers;        ///< flat, in the order of these
        std::size_t there = 0;        ///< of them
        std::function<void()> arrive; ///< from then on: waits for the sum
    };
    /// Where a parameter is in the buckets.
    struct Place {
        std::size_t bucket = 0;
        std::int64_t first = 0;
    };

    void fillBuckets(const std::vector<std::int64_t>& order);
    void take(std::size_t parameter, const torch::Tensor& last);
    void sendReady();
    torch::Tensor slot(std::size_t parameter);
    void giveBack(const std::vector<bool>& anywhere);
    std::vector<bool> withGradientAnywhere();
    void adoptOrder();

    ProcessGroup& group_;
    std::vector<torch::Tensor> parameters_;
    std::vector<unsigned> hooks_; ///< of the parameters
    std::vector<bool> taken_;     ///< by parameter: its gradient is in a bucket
    std::vector<bool> own_;       ///< by parameter: this process has a gradient
    std::vector<Place> places_;   ///< by parameter
    std::vector<Bucket> buckets_;
    std::size_t next_ = 0;            ///< bucket to leave
    std::vector<std::int64_t> order_; ///< in which the gradients came in the first step
    bool adopted_ = false;
    bool expecting_ = false;
};

} // namespace saccade
