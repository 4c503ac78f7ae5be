#pragma once

#include "core/model/backbone.h"

#include <map>
#include <memory>
#include <vector>

namespace saccade {

/// One entry of the list of modules that torchvision calls `features`: [batch, channels, rows, columns] to
/// the same with other channels, and rows and columns divided by its stride.
class FeatureEntry : public torch::nn::Module {
public:
    virtual torch::Tensor forward(const torch::Tensor& input) = 0;
};

/// The entries by their numbers; a number is free where torchvision has an activation.
using FeatureEntries = std::map<int, std::shared_ptr<FeatureEntry>>;

/// Which entries matter.
struct SequencePlan {
    int grid = 0;                ///< entry whose output is the annotation grid
    int coarse = -1;             ///< entry whose output are the coarser features; -1: there are none
    std::vector<int> stage_ends; ///< last entry of each stage that can be fine-tuned; one ends at the grid
    BackboneSpec spec;           ///< of the whole sequence
};

/// A backbone whose entries follow each other, under torchvision's names: "features.0.weight". Pixels are
/// normalised as torchvision's weights expect them.
class FeatureSequence : public Backbone {
public:
    /// Without the coarser features, the entries after the grid are dropped.
    FeatureSequence(FeatureEntries entries, SequencePlan plan, bool with_coarse);

    BackboneSpec spec() const override { return plan_.spec; }
    std::vector<torch::Tensor> features(const torch::Tensor& pixels) override;
    std::vector<std::shared_ptr<torch::nn::Module>> stage(int index) const override;
    std::set<std::string> leftOut() const override { return left_out_; }

private:
    void dropCoarse();

    FeatureEntries entries_;
    SequencePlan plan_;
    std::set<std::string> left_out_;
};

} // namespace saccade
