#include "core/train/cached_features.h"
#include "core/base/system_reason.h"

#include "core/base/content_hash.h"
#include "core/base/error.h"
#include "core/base/groups.h"
#include "core/captioner/model_file.h"
#include "core/image/decode_image.h"
#include "core/train/shape_batches.h"

#include <torch/torch.h>

#include <algorithm>

namespace saccade {
namespace {

/// Of every parameter and buffer of the backbone, so that fine-tuned weights are never combined with features
/// of others.
std::uint64_t hashOfWeights(Backbone& backbone) {
    std::uint64_t hash = 0;
    const auto add = [&](const torch::Tensor& tensor) {
        // Averaging turns -0 into 0, which computes the same; adding 0 makes the two hash alike.
        const torch::Tensor plain = tensor.detach().to(torch::kCPU).add(0).contiguous();
        hash = hash * 0x100000001b3ULL +
               hashOfBytes({static_cast<const std::byte*>(plain.data_ptr()), plain.nbytes()});
    };
    for (const torch::Tensor& parameter : backbone.parameters())
        add(parameter);
    for (const torch::Tensor& buffer : backbone.buffers())
        add(buffer);
    return hash;
}

} // namespace

CachedFeatures::CachedFeatures(const CaptionDataset& dataset, Captioner& captioner,
                               const std::vector<std::size_t>& images, const std::filesystem::path& folder,
                               BadImage bad_image)
    : dataset_(dataset), captioner_(captioner), images_(images),
      live_(dataset, captioner, {false, false, false}, std::move(bad_image)) {
    for (std::size_t record = 0; record < images_.size(); ++record)
        record_of_[images_[record]] = record;
    findShapes();
    file_ = folder / key().fileName();
}

void CachedFeatures::findShapes() {
    std::vector<cv::Size> inputs = {inputSize({}, captioner_.config().preprocess)};
    for (const std::size_t image : images_)
        inputs.push_back(shape(image));
    for (const std::vector<std::size_t>& group : groupsOfEqual(inputs)) {
        const cv::Size input = inputs[group.front()];
        shapes_.push_back({input, levelsOf(input)});
        std::int64_t halfs = 0;
        for (const Level& level : shapes_.back().levels)
            halfs += level.size();
        record_halfs_ = std::max(record_halfs_, static_cast<std::size_t>(halfs));
    }
}

std::vector<CachedFeatures::Level> CachedFeatures::levelsOf(cv::Size input) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor blank =
        torch::zeros({1, input.height, input.width, 3}, torch::TensorOptions(torch::kUInt8));
    std::vector<Level> levels;
    for (const torch::Tensor& level : captioner_.encoder().features(blank.to(captioner_.device())))
        levels.push_back({level.size(2), level.size(3), level.size(1)});
    return levels;
}

const std::vector<CachedFeatures::Level>& CachedFeatures::levelsOfImage(std::size_t image) {
    const cv::Size input = shape(image);
    return std::find_if(shapes_.begin(), shapes_.end(),
                        [input](const RecordShape& known) { return known.input == input; })
        ->levels;
}

FeatureCacheKey CachedFeatures::key() const {
    FeatureCacheKey key;
    const ModelConfig& config = captioner_.config();
    key.encoder = config.encoder.name;
    key.weights = hashOfWeights(captioner_.encoder().backbone());
    key.preprocessing = fitName(config.preprocess.fit) + " " + std::to_string(config.preprocess.size);
    for (const Level& level : shapes_.front().levels)
        key.shape.insert(key.shape.end(), {level.rows, level.columns, level.channels});
    std::vector<std::filesystem::path> paths;
    for (const std::size_t image : images_)
        paths.push_back(dataset_.images[image].path);
    key.images = hashOfImageFiles(paths);
    return key;
}

Message CachedFeatures::description() const {
    const auto megabytes = FeatureCache::expectedBytes(images_.size(), record_halfs_) / 1'000'000;
    return say("The features of %1 images are kept in %2 (%3 MB).", images_.size(), file_, megabytes);
}

void CachedFeatures::open() {
    std::error_code failure;
    std::filesystem::create_directories(file_.parent_path(), failure);
    if (failure)
        throw FileError(file_.parent_path(),
                        say("the folder for the feature cache cannot be made (%1)", systemReason(failure)));
    cache_.emplace(FeatureCache::open(file_, key().hash(), images_.size(), record_halfs_));
}

bool CachedFeatures::compute(const std::function<bool(std::size_t, std::size_t)>& progress, std::size_t part,
                             std::size_t parts) {
    const torch::NoGradGuard no_grad;
    captioner_.train(false);
    std::vector<std::size_t> missing; // records
    std::size_t all = 0;
    for (std::size_t record = part; record < images_.size(); record += parts, ++all)
        if (!cache_->has(record))
            missing.push_back(record);
    std::size_t done = all - missing.size();
    const auto shapeOfRecord = [this](std::size_t record) { return shape(images_[record]); };
    for (const std::vector<std::size_t>& records :
         batchesByShape(missing, inference_batch_images, shapeOfRecord)) {
        store(records);
        if (!progress(done += records.size(), all))
            return false;
    }
    return true;
}

void CachedFeatures::store(const std::vector<std::size_t>& records) {
    std::vector<std::size_t> images;
    for (const std::size_t record : records)
        images.push_back(images_[record]);
    const BatchFeatures batch = live_.features(images);
    if (batch.kept.empty())
        return;
    std::vector<torch::Tensor> flat;
    for (const torch::Tensor& level : batch.tensors)
        flat.push_back(level.permute({0, 2, 3, 1}).flatten(1));
    const torch::Tensor together = torch::cat(flat, 1).to(torch::kCPU, torch::kFloat16);
    const auto filling = static_cast<std::int64_t>(record_halfs_) - together.size(1);
    const torch::Tensor halfs = at::constant_pad_nd(together, {0, filling}).contiguous();
    const auto* bits = static_cast<const std::uint16_t*>(halfs.data_ptr());
    for (std::size_t i = 0; i < batch.kept.size(); ++i)
        cache_->store(records[batch.kept[i]], {bits + i * record_halfs_, record_halfs_});
}

Geometry CachedFeatures::geometryOf(std::size_t record) {
    const auto [found, is_new] = geometries_.try_emplace(record);
    if (is_new) {
        const cv::Size size = imageSize(dataset_.images[images_[record]].path);
        found->second = captioner_.gridGeometry(inputGeometry(size, captioner_.config().preprocess));
    }
    return found->second;
}

BatchFeatures CachedFeatures::features(const std::vector<std::size_t>& images) {
    BatchFeatures batch;
    std::vector<std::size_t> records;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const std::size_t record = record_of_.at(images[i]);
        if (!cache_->has(record))
            continue; // its image could not be read
        batch.kept.push_back(i);
        records.push_back(record);
    }
    if (records.empty())
        return batch;
    for (const std::size_t record : records)
        batch.geometries.push_back(geometryOf(record));
    const torch::Tensor halfs =
        torch::empty({static_cast<std::int64_t>(records.size()), static_cast<std::int64_t>(record_halfs_)},
                     torch::kFloat16);
    auto* next = static_cast<std::uint16_t*>(halfs.data_ptr());
    for (const std::size_t record : records) {
        cache_->read(record, {next, record_halfs_});
        next += record_halfs_;
    }
    std::int64_t first = 0;
    for (const Level& level : levelsOfImage(images[batch.kept.front()])) {
        batch.tensors.push_back(halfs.narrow(1, first, level.size())
                                    .view({-1, level.rows, level.columns, level.channels})
                                    .permute({0, 3, 1, 2})
                                    .to(captioner_.device()));
        first += level.size();
    }
    return batch;
}

} // namespace saccade
