#include "core/train/layout_grids.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace saccade {
namespace {

constexpr double decay_per_batch = 0.998; ///< of earlier observations
constexpr double enough_cells = 50;
constexpr double of_object = 0.7; ///< share of the variance that is between objects; the rest is within one

/// The share of each cell covered by a box, [rows x columns].
torch::Tensor covered(const LayoutObject& object, int rows, int columns) {
    const auto along = [](double middle, double size, int cells) {
        std::vector<float> shares;
        for (int cell = 0; cell < cells; ++cell) {
            const double begin = std::max((middle - size / 2) * cells, static_cast<double>(cell));
            const double end = std::min((middle + size / 2) * cells, cell + 1.0);
            shares.push_back(static_cast<float>(std::max(0.0, end - begin)));
        }
        return torch::tensor(shares);
    };
    return torch::outer(along(object.y, object.height, rows), along(object.x, object.width, columns))
        .flatten();
}

} // namespace

LayoutGrids::LayoutGrids(ImageObjects& objects, int channels, torch::Device device) : objects_(objects) {
    const auto kinds = static_cast<std::int64_t>(objects.categories().size()) + 1;
    count_ = torch::zeros({kinds}, device);
    sum_ = torch::zeros({kinds, channels}, device);
    squares_ = torch::zeros({kinds, channels}, device);
}

void LayoutGrids::observe(const TrainingBatch& batch) {
    const torch::NoGradGuard no_gradients;
    const std::vector<std::string>& categories = objects_.categories();
    std::vector<torch::Tensor> cells; // [1, cells]: those mostly covered
    std::vector<std::int64_t> kinds, images;
    for (std::size_t i = 0; i < batch.images.size(); ++i) {
        if (!objects_.knows(batch.images[i]))
            continue;
        torch::Tensor free = torch::ones({batch.grid.size(1)});
        for (const std::string& category : objects_.present(batch.images[i], categories)) {
            cv::Mat share = objects_.coverage(batch.images[i], {category}, batch.geometries[i],
                                              {batch.memory.columns, batch.memory.rows});
            if (share.empty())
                continue;
            const torch::Tensor inside =
                torch::from_blob(share.ptr<double>(), {batch.grid.size(1)}, torch::kDouble).to(torch::kFloat);
            free = free * (inside == 0);
            cells.push_back((inside > 0.5).to(torch::kFloat));
            kinds.push_back(rowOf(category));
            images.push_back(static_cast<std::int64_t>(i));
        }
        cells.push_back(free);
        kinds.push_back(count_.size(0) - 1);
        images.push_back(static_cast<std::int64_t>(i));
    }
    if (cells.empty())
        return;
    const torch::Device device = batch.grid.device();
    const torch::Tensor weights = torch::stack(cells).to(device);
    const torch::Tensor kind = torch::tensor(kinds).to(device);
    const torch::Tensor grid = batch.grid.detach().index_select(0, torch::tensor(images).to(device));
    const auto total = [&](const torch::Tensor& values) {
        return torch::bmm(weights.unsqueeze(1), values).squeeze(1);
    };
    count_.mul_(decay_per_batch).index_add_(0, kind, weights.sum(1));
    sum_.mul_(decay_per_batch).index_add_(0, kind, total(grid));
    squares_.mul_(decay_per_batch).index_add_(0, kind, total(grid.square()));
}

std::int64_t LayoutGrids::rowOf(const std::string& category) const {
    const std::vector<std::string>& categories = objects_.categories();
    const auto found = std::lower_bound(categories.begin(), categories.end(), category);
    return found != categories.end() && *found == category ? found - categories.begin() : -1;
}

bool LayoutGrids::canPaint(const std::vector<LayoutObject>& layout) const {
    const auto enough = [this](std::int64_t row) {
        return row >= 0 && count_[row].item<double>() >= enough_cells;
    };
    return enough(count_.size(0) - 1) &&
           std::all_of(layout.begin(), layout.end(),
                       [&](const LayoutObject& object) { return enough(rowOf(object.category)); });
}

/// Cells of one object, [cells, channels].
torch::Tensor LayoutGrids::drawn(std::int64_t row, std::int64_t cells) const {
    const torch::Tensor mean = sum_[row] / count_[row];
    const torch::Tensor deviation = (squares_[row] / count_[row] - mean.square()).clamp_min(0).sqrt();
    const std::int64_t channels = mean.size(0);
    return mean + deviation * (std::sqrt(of_object) * torch::randn({1, channels}, mean.options()) +
                               std::sqrt(1 - of_object) * torch::randn({cells, channels}, mean.options()));
}

torch::Tensor LayoutGrids::paint(const std::vector<const std::vector<LayoutObject>*>& layouts, int rows,
                                 int columns) const {
    const torch::NoGradGuard no_gradients;
    const std::int64_t cells = std::int64_t{rows} * columns;
    std::vector<torch::Tensor> grids;
    for (const std::vector<LayoutObject>* layout : layouts) {
        std::vector<LayoutObject> objects = *layout;
        std::stable_sort(objects.begin(), objects.end(), [](const LayoutObject& a, const LayoutObject& b) {
            return a.width * a.height > b.width * b.height;
        });
        torch::Tensor grid = drawn(count_.size(0) - 1, cells);
        for (const LayoutObject& object : objects)
            grid = torch::lerp(grid, drawn(rowOf(object.category), cells),
                               covered(object, rows, columns).to(grid.device()).unsqueeze(1));
        grids.push_back(grid);
    }
    return torch::stack(grids);
}

NamedTensors LayoutGrids::state() const {
    return {{"layouts.count", count_}, {"layouts.sum", sum_}, {"layouts.squares", squares_}};
}

} // namespace saccade
