#include "core/train/gradient_sum.h"

#include <torch/torch.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace saccade {
namespace {

/// Large enough that the network is busy with numbers rather than with messages, small enough that the first
/// leaves early.
constexpr std::int64_t bucket_numbers = 2 << 20; // 8 MiB

} // namespace

GradientSum::GradientSum(ProcessGroup& group, std::vector<torch::Tensor> parameters)
    : group_(group), parameters_(std::move(parameters)), taken_(parameters_.size()),
      own_(parameters_.size()) {
    std::vector<std::int64_t> order(parameters_.size());
    std::iota(order.begin(), order.end(), 0);
    fillBuckets(order);
    for (std::size_t i = 0; i < parameters_.size(); ++i)
        hooks_.push_back(parameters_[i].register_hook([this, i](const torch::Tensor& gradient) {
            if (expecting_)
                take(i, gradient);
        }));
}

GradientSum::~GradientSum() {
    for (std::size_t i = 0; i < parameters_.size(); ++i)
        parameters_[i].remove_hook(hooks_[i]);
}

void GradientSum::fillBuckets(const std::vector<std::int64_t>& order) {
    buckets_.clear();
    places_.assign(parameters_.size(), {});
    std::int64_t size = bucket_numbers;
    std::vector<std::int64_t> sizes;
    for (const std::int64_t parameter : order) {
        if (size >= bucket_numbers) {
            buckets_.emplace_back();
            sizes.push_back(0);
            size = 0;
        }
        const auto index = static_cast<std::size_t>(parameter);
        places_[index] = {buckets_.size() - 1, size};
        buckets_.back().parameters.push_back(index);
        size += parameters_[index].numel();
        sizes.back() = size;
    }
    for (std::size_t i = 0; i < buckets_.size(); ++i)
        buckets_[i].numbers = torch::zeros({sizes[i]}, torch::TensorOptions(group_.gradientDevice()));
}

/// The part of a bucket that is a parameter's, in the parameter's shape.
torch::Tensor GradientSum::slot(std::size_t parameter) {
    const Place& place = places_[parameter];
    const torch::Tensor& like = parameters_[parameter];
    return buckets_[place.bucket].numbers.narrow(0, place.first, like.numel()).view(like.sizes());
}

/// `last`: what the last backward pass adds to the gradient of those before; undefined: nothing.
void GradientSum::take(std::size_t parameter, const torch::Tensor& last) {
    const torch::NoGradGuard no_gradients;
    const torch::Tensor& before = parameters_[parameter].grad();
    torch::Tensor numbers = slot(parameter);
    if (last.defined())
        numbers.copy_(last);
    else
        numbers.zero_();
    if (before.defined())
        numbers.add_(before.to(numbers.device()));
    taken_[parameter] = true;
    own_[parameter] = last.defined() || before.defined();
    order_.push_back(static_cast<std::int64_t>(parameter));
    ++buckets_[places_[parameter].bucket].there;
    sendReady();
}

void GradientSum::sendReady() {
    for (; next_ < buckets_.size() && buckets_[next_].there == buckets_[next_].parameters.size(); ++next_)
        buckets_[next_].arrive = group_.sumLater(buckets_[next_].numbers);
}

void GradientSum::finish() {
    expecting_ = false;
    for (std::size_t i = 0; i < parameters_.size(); ++i)
        if (!taken_[i])
            take(i, {});
    const std::vector<bool> anywhere = withGradientAnywhere();
    for (Bucket& bucket : buckets_)
        bucket.arrive();
    giveBack(anywhere);
    if (!adopted_)
        adoptOrder();
    for (Bucket& bucket : buckets_) {
        bucket.there = 0;
        bucket.arrive = {};
    }
    std::fill(taken_.begin(), taken_.end(), false);
    order_.clear();
    next_ = 0;
}

std::vector<bool> GradientSum::withGradientAnywhere() {
    torch::Tensor counts = torch::zeros({static_cast<std::int64_t>(parameters_.size())}, torch::kInt32);
    auto own = counts.accessor<std::int32_t, 1>();
    for (std::size_t i = 0; i < parameters_.size(); ++i)
        own[static_cast<std::int64_t>(i)] = own_[i] ? 1 : 0;
    group_.sum(counts);
    std::vector<bool> anywhere;
    for (std::int64_t i = 0; i < counts.size(0); ++i)
        anywhere.push_back(own[i] > 0);
    return anywhere;
}

void GradientSum::giveBack(const std::vector<bool>& anywhere) {
    const torch::NoGradGuard no_gradients;
    for (std::size_t i = 0; i < parameters_.size(); ++i) {
        torch::Tensor& gradient = parameters_[i].mutable_grad();
        if (!anywhere[i])
            gradient.reset();
        else if (gradient.defined())
            gradient.copy_(slot(i));
        else
            gradient = slot(i).to(parameters_[i].device()).clone();
    }
}

/// From the first step on buckets are filled in the order in which gradients come at the first process, so
/// that early ones leave early.
void GradientSum::adoptOrder() {
    torch::Tensor order = torch::tensor(order_);
    group_.share(order);
    const auto* numbers = order.data_ptr<std::int64_t>();
    fillBuckets({numbers, numbers + order.numel()});
    adopted_ = true;
}

} // namespace saccade
