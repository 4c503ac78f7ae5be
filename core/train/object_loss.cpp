#include "core/train/object_loss.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

/// For each category, whether some of it is visible in an image of the batch.
std::vector<float> seen(ImageObjects& objects, const TrainingBatch& batch, std::size_t image) {
    const std::vector<std::string>& categories = objects.categories();
    std::vector<float> result(categories.size());
    const std::size_t of_dataset = batch.images[image];
    for (const std::string& category : objects.present(of_dataset, categories)) {
        const auto at = std::lower_bound(categories.begin(), categories.end(), category) - categories.begin();
        const cv::Mat covered = objects.coverage(of_dataset, {category}, batch.geometries[image],
                                                 {batch.memory.columns, batch.memory.rows});
        result[static_cast<std::size_t>(at)] = covered.empty() ? 0 : 1;
    }
    return result;
}

} // namespace

ObjectLoss::ObjectLoss(std::unique_ptr<Objective> objective, double weight, const TrainingData& data,
                       int grid_channels, torch::Device device)
    : objective_(std::move(objective)), weight_(weight), data_(data) {
    const auto categories = static_cast<std::int64_t>(data.objects->categories().size());
    classifier_ = torch::zeros({grid_channels, categories}, device).requires_grad_();
    // Few categories are in any one image; from an even chance the first steps would only learn that.
    constexpr double usual_share = 0.03;
    bias_ = torch::full({categories}, std::log(usual_share / (1 - usual_share)), device).requires_grad_();
}

BatchLoss ObjectLoss::operator()(Captioner& captioner, const TrainingBatch& batch) {
    BatchLoss whole = (*objective_)(captioner, batch);
    whole.total = whole.total + weight_ * loss(batch);
    return whole;
}

torch::Tensor ObjectLoss::loss(const TrainingBatch& batch) const {
    std::vector<std::int64_t> known;
    std::vector<float> targets;
    for (std::size_t i = 0; i < batch.images.size(); ++i) {
        if (!data_.objects->knows(batch.images[i]))
            continue;
        const std::vector<float> of_image = seen(*data_.objects, batch, i);
        if (!data_.objects->knows(batch.images[i]))
            continue; // a mask could not be drawn
        known.push_back(static_cast<std::int64_t>(i));
        targets.insert(targets.end(), of_image.begin(), of_image.end());
    }
    if (known.empty())
        return torch::zeros({}, batch.grid.options());
    const torch::Device device = batch.grid.device();
    const torch::Tensor grid = batch.grid.index_select(0, torch::tensor(known).to(device));
    const torch::Tensor cells = torch::matmul(grid, classifier_).to(torch::kFloat) + bias_;
    const torch::Tensor logits = torch::logsumexp(cells, 1) - std::log(static_cast<double>(grid.size(1)));
    const torch::Tensor wanted = torch::tensor(targets).view(logits.sizes()).to(device);
    return torch::binary_cross_entropy_with_logits(logits, wanted, {}, {}, torch::Reduction::Sum) /
           static_cast<double>(known.size());
}

NamedTensors ObjectLoss::state() {
    NamedTensors all = objective_->state();
    all["objects.weight"] = classifier_;
    all["objects.bias"] = bias_;
    return all;
}

} // namespace saccade
