#include "core/model/feature_sequence.h"

#include "core/model/pixels.h"

#include <torch/torch.h>

#include <algorithm>
#include <string>
#include <utility>

namespace saccade {

FeatureSequence::FeatureSequence(FeatureEntries entries, SequencePlan plan, bool with_coarse)
    : entries_(std::move(entries)), plan_(std::move(plan)) {
    if (!with_coarse)
        dropCoarse();
    plan_.spec.stages = static_cast<int>(plan_.stage_ends.size());
    const auto list = register_module("features", std::make_shared<torch::nn::Module>("features"));
    for (const auto& [number, entry] : entries_)
        list->register_module(std::to_string(number), entry);
}

void FeatureSequence::dropCoarse() {
    const auto after = entries_.upper_bound(plan_.grid);
    for (auto entry = after; entry != entries_.end(); ++entry)
        left_out_.insert("features." + std::to_string(entry->first));
    entries_.erase(after, entries_.end());
    std::erase_if(plan_.stage_ends, [this](int end) { return end > plan_.grid; });
    plan_.spec.coarse_channels = 0;
}

std::vector<torch::Tensor> FeatureSequence::features(const torch::Tensor& pixels) {
    std::vector<torch::Tensor> result;
    torch::Tensor x = normalisedPixels(pixels, imagenet_normalisation);
    for (const auto& [number, entry] : entries_) {
        x = entry->forward(x);
        if (number == plan_.grid || number == plan_.coarse)
            result.push_back(x);
        if (std::find(plan_.stage_ends.begin(), plan_.stage_ends.end(), number) != plan_.stage_ends.end())
            tell(x);
    }
    return result;
}

std::vector<std::shared_ptr<torch::nn::Module>> FeatureSequence::stage(int index) const {
    const int last = plan_.stage_ends.at(static_cast<std::size_t>(index));
    const int before = index == 0 ? -1 : plan_.stage_ends[static_cast<std::size_t>(index) - 1];
    std::vector<std::shared_ptr<torch::nn::Module>> modules;
    for (auto entry = entries_.upper_bound(before); entry != entries_.upper_bound(last); ++entry)
        modules.push_back(entry->second);
    return modules;
}

} // namespace saccade
