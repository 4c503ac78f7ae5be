#pragma once

#include "core/captioner/captioner.h"
#include "core/image/decode_image.h"
#include "core/search/decoder_ensemble.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace saccade {

/// Models that choose words together, an ensemble: each sees the images by its own encoder, and the
/// probability of a word is the mean of those that they give it.
using Captioners = std::vector<std::shared_ptr<Captioner>>;

/// Opens one or more model files for it. Throws FileError for a file that readModel() refuses, for one that
/// is named more than once, and for models with different vocabularies.
Captioners readTogether(const std::vector<std::filesystem::path>& files, torch::Device device = torch::kCPU);

/// "first + second"
std::string nameOfAll(const Captioners& models);

/// The largest `size` of their inputs (see PreprocessOptions).
int largestInput(const Captioners& models);

/// The decoders with what each model sees of the same images, which have one size for each of them. Their
/// attention is the mean where all grids lie on the images alike: with as many rows and columns, and from the
/// same part of the image. `memories` must outlive it.
DecoderEnsemble decodersOf(const Captioners& models, const std::vector<DecoderMemory>& memories);

/// What each model is given of a batch of images, [models][images].
using ModelInputs = std::vector<std::vector<PreprocessedImage>>;
/// Adds an image to the batch.
void addInput(ModelInputs& inputs, const Captioners& models, const DecodedImage& image);

/// Captions a batch of images, of any sizes; `image` of the results is left empty. The geometry is the first
/// model's. What the models learned from is not told, as it differs. With one model the same as
/// Captioner::caption(). Throws Error for invalid options.
std::vector<CaptionResult> captionTogether(const Captioners& models, const ModelInputs& inputs,
                                           const DecodeOptions& options, const StepCallback& callback = {});
/// The same of images that were seen before: `memories` are of Captioner::see(), one for each model,
/// `images` the geometries of what the first model saw.
std::vector<CaptionResult> captionTogether(const Captioners& models,
                                           const std::vector<DecoderMemory>& memories,
                                           const std::vector<Geometry>& images, const DecodeOptions& options,
                                           const StepCallback& callback = {});

} // namespace saccade
