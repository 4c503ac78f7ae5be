#pragma once

#include "core/metrics/reliability.h"
#include "core/train/teacher_forcing.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// How far a model's probabilities can be taken at their word, over the words of given captions.
struct Calibration {
    double temperature = 1; ///< that the logits were divided by
    /// Mean negative log likelihood of whether the most probable word was right, in nats.
    double loss = 0;
    Reliability reliability;
};

struct TemperatureFit {
    Calibration before; ///< at temperature 1: the probabilities as they were learned
    Calibration after;  ///< at the temperature that was fitted
};

/// Is shown the logits [tokens, vocabulary] and the right words, int64 [tokens], of one batch.
using LogitVisitor = std::function<void(const torch::Tensor& logits, const torch::Tensor& targets)>;
/// Goes once over all words, the same in each pass; false when given up.
using LogitPass = std::function<bool(const LogitVisitor&)>;

/// Nothing when the pass was given up.
std::optional<Calibration> measureCalibration(const LogitPass& pass, double temperature);

/// Temperature scaling (Guo et al. 2017, section 4.2), within the bounds of a model file. What is minimised
/// is the negative log likelihood of the most probable words being right or wrong, since their probabilities
/// are what is shown; that of the whole distribution follows how label smoothing fills up the thousands of
/// words that nobody sees, and can leave the shown ones less reliable. Some passes of Newton's method find
/// the minimum, and nothing is kept but sums. Nothing when a pass was given up; without any word the
/// temperature is 1.
std::optional<TemperatureFit> fitTemperature(const LogitPass& pass);

/// A pass over the captions of images; arguments as teacherForce() takes them, which must outlive it. It is
/// given up when `go_on` returns false, which is told the images done in this pass.
LogitPass captionLogits(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                        const std::vector<EncodedCaptions>& captions,
                        std::function<bool(std::size_t done, std::size_t total)> go_on);

/// Of a model over the captions of a split, at its own temperature. `go_on` as above; images that cannot be
/// read are passed over. Throws Error when no image of the split has a caption.
std::optional<Calibration> calibrationOfSplit(Captioner& captioner, const CaptionDataset& dataset,
                                              const std::string& split,
                                              std::function<bool(std::size_t done, std::size_t total)> go_on);

} // namespace saccade
