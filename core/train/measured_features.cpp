#include "core/train/measured_features.h"

#include "core/train/shape_batches.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace saccade {
namespace {

constexpr std::int64_t leave_out_folds = 5;
constexpr float largest_half = 6e4F; // values beyond it cannot be written with 16 bits

using Progress = std::function<bool(std::size_t done)>;

std::vector<std::size_t> evenlySpaced(const std::vector<std::size_t>& images, std::size_t most) {
    const std::size_t count = std::min(images.size(), most);
    std::vector<std::size_t> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(images[i * images.size() / count]);
    return some;
}

/// What is kept of the grids of some images.
struct SeenGrids {
    std::vector<torch::Tensor> pooled; ///< by batch, float [images, channels]
    torch::Tensor sum;                 ///< double [rows x columns, channels]; undefined without an image
    std::int64_t images = 0;
    cv::Size cells; ///< of a square
};

/// Of a square, where `cells` are those of another input.
cv::Size cellsOfSquare(cv::Size cells, cv::Size input, int size) {
    return {cells.width * size / input.width, cells.height * size / input.height};
}

/// `input`: the size of the images that the features are of.
void addGrids(SeenGrids& seen, Captioner& captioner, const std::vector<torch::Tensor>& features,
              cv::Size input) {
    const torch::Tensor grid = captioner.encoder().annotate(features);
    const PreprocessOptions& options = captioner.config().preprocess;
    const cv::Size cells(static_cast<int>(features.front().size(3)),
                         static_cast<int>(features.front().size(2)));
    if (seen.images == 0)
        seen.cells = options.fit == Fit::Whole ? cellsOfSquare(cells, input, options.size) : cells;
    seen.pooled.push_back(grid.mean(1).to(torch::kCPU));
    seen.images += grid.size(0);
    const torch::Tensor sum = resizedGrid(grid.sum(0).to(torch::kCPU, torch::kDouble), cells, seen.cells);
    seen.sum = seen.sum.defined() ? seen.sum + sum : sum;
}

/// Nothing if cancelled.
std::optional<SeenGrids> seenGrids(Captioner& captioner, FeatureSource& source,
                                   const std::vector<std::size_t>& images, const Progress& go_on) {
    SeenGrids seen;
    std::size_t done = 0;
    for (const std::vector<std::size_t>& some : shapeBatches(images, source)) {
        const BatchFeatures batch = source.features(some);
        if (!batch.kept.empty())
            addGrids(seen, captioner, batch.tensors, source.shape(some.front()));
        if (!go_on(done += some.size()))
            return std::nullopt;
    }
    return seen;
}

bool canBeWritten(const torch::Tensor& tensor) {
    return tensor.isfinite().all().item<bool>() && tensor.abs().max().item<float>() < largest_half;
}

/// Distances of all images, each from those of the other folds.
std::vector<double> leftOutDistances(const torch::Tensor& pooled) {
    const torch::Tensor fold = torch::arange(pooled.size(0)).remainder(leave_out_folds);
    std::vector<double> distances;
    for (std::int64_t i = 0; i < leave_out_folds; ++i) {
        const std::vector<double> left_out =
            FeatureDistance::fit(pooled.index({fold.ne(i)})).of(pooled.index({fold.eq(i)}));
        distances.insert(distances.end(), left_out.begin(), left_out.end());
    }
    return distances;
}

} // namespace

MeasuredFeatures measureFeatures(Captioner& captioner, FeatureSource& source,
                                 const std::vector<std::size_t>& training,
                                 const std::vector<std::size_t>& held_out,
                                 const std::function<bool(std::size_t done, std::size_t total)>& go_on) {
    const torch::NoGradGuard no_gradients;
    captioner.train(false);
    const std::vector<std::size_t> own = evenlySpaced(training, most_measured_images);
    const std::vector<std::size_t> others = evenlySpaced(held_out, most_measured_images / 2);
    const std::size_t total = own.size() + others.size();
    const auto learned =
        seenGrids(captioner, source, own, [&](std::size_t done) { return go_on(done, total); });
    const auto new_ones = learned
                              ? seenGrids(captioner, source, others,
                                          [&](std::size_t done) { return go_on(own.size() + done, total); })
                              : std::nullopt;
    if (!new_ones)
        return {true, std::nullopt};
    if (learned->images < static_cast<std::int64_t>(fewest_measured_images))
        return {};

    TrainingFeatures features;
    features.rows = learned->cells.height;
    features.columns = learned->cells.width;
    features.mean_grid = (learned->sum / static_cast<double>(learned->images)).to(torch::kFloat);
    const torch::Tensor pooled = torch::cat(learned->pooled);
    if (!canBeWritten(features.mean_grid) || !canBeWritten(pooled))
        return {};
    FeatureKind kind;
    kind.distance = FeatureDistance::fit(pooled);
    std::vector<double> distances;
    if (new_ones->images > 0)
        distances = kind.distance.of(torch::cat(new_ones->pooled));
    std::erase_if(distances, [](double distance) { return !std::isfinite(distance); });
    if (distances.size() < enough_held_out_images) {
        const std::vector<double> left_out = leftOutDistances(pooled);
        distances.insert(distances.end(), left_out.begin(), left_out.end());
    }
    kind.held_out = percentilesOf(std::move(distances));
    features.kinds.push_back(std::move(kind));
    return {false, std::move(features)};
}

namespace {

std::vector<std::size_t> ofSource(const std::vector<std::size_t>& images, const CaptionDataset& dataset,
                                  std::size_t source) {
    std::vector<std::size_t> some;
    std::copy_if(images.begin(), images.end(), std::back_inserter(some),
                 [&](std::size_t image) { return dataset.images[image].source == source; });
    return some;
}

std::size_t measuredOf(std::size_t training, std::size_t held_out) {
    return std::min(training, most_measured_images) + std::min(held_out, most_measured_images / 2);
}

/// Adds the kind of another dataset, and its share of the mean grid.
void addKind(std::optional<TrainingFeatures>& all, TrainingFeatures part) {
    const auto images = static_cast<double>(part.kinds.front().images.images);
    if (!all) {
        all = std::move(part);
        return;
    }
    double before = 0;
    for (const FeatureKind& kind : all->kinds)
        before += static_cast<double>(kind.images.images);
    all->mean_grid = (all->mean_grid * before + part.mean_grid * images) / (before + images);
    all->kinds.push_back(std::move(part.kinds.front()));
}

} // namespace

MeasuredFeatures measureByDataset(Captioner& captioner, FeatureSource& source, const CaptionDataset& dataset,
                                  const std::vector<std::size_t>& training,
                                  const std::vector<std::size_t>& held_out,
                                  const std::vector<std::string>& names,
                                  const std::function<bool(std::size_t done, std::size_t total)>& go_on) {
    struct Part {
        std::vector<std::size_t> training, held_out;
    };
    std::vector<Part> parts;
    std::size_t total = 0;
    for (std::size_t i = 0; i < dataset.sources; ++i) {
        parts.push_back({ofSource(training, dataset, i), ofSource(held_out, dataset, i)});
        total += measuredOf(parts.back().training.size(), parts.back().held_out.size());
    }
    MeasuredFeatures all;
    std::size_t done_before = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& [own, others] = parts[i];
        MeasuredFeatures part =
            measureFeatures(captioner, source, own, others,
                            [&](std::size_t done, std::size_t) { return go_on(done_before + done, total); });
        if (part.cancelled)
            return {true, std::nullopt};
        done_before += measuredOf(own.size(), others.size());
        if (!part.features)
            continue;
        part.features->kinds.front().images = {static_cast<std::int64_t>(own.size()),
                                               names.size() == parts.size() ? std::vector{names[i]} : names,
                                               dataset.format == "Scenes"};
        addKind(all.features, std::move(*part.features));
    }
    return all;
}

} // namespace saccade
