#pragma once

#include "core/metrics/reliability.h"
#include "core/train/teacher_forcing.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace saccade {

/// How reliable a model's probabilities are over the words of given captions.
struct Calibration {
    double temperature = 1; ///< by which the logits were divided
    /// Mean negative log likelihood of whether the most probable word was right, in nats.
    double loss = 0;
    Reliability reliability;
};

struct TemperatureFit {
    Calibration before; ///< at temperature 1: the probabilities as learned
    Calibration after;  ///< at the fitted temperature
};

/// Receives the logits [tokens, vocabulary] and the right words, int64 [tokens], of one batch.
using LogitVisitor = std::function<void(const torch::Tensor& logits, const torch::Tensor& targets)>;
/// Visits all words once, the same ones in each pass; returns false if it was cancelled.
using LogitPass = std::function<bool(const LogitVisitor&)>;

/// Measures the calibration at one temperature, batch by batch; only sums are stored.
class CalibrationSums {
public:
    explicit CalibrationSums(double temperature) : temperature_(temperature) {}

    /// Arguments as for a LogitVisitor.
    void add(const torch::Tensor& logits, const torch::Tensor& targets);

    std::int64_t words() const { return words_; }
    Calibration calibration() const;
    /// Derivatives of the summed loss in the inverse temperature; the second one is an expected value.
    double slope() const { return slope_; }
    double curvature() const { return curvature_; }

private:
    double temperature_;
    double loss_ = 0, slope_ = 0, curvature_ = 0;
    std::int64_t words_ = 0;
    ReliabilityCounts counts_;
};

/// Nothing if the pass was cancelled.
std::optional<Calibration> measureCalibration(const LogitPass& pass, double temperature);

/// Temperature scaling (Guo et al. 2017, section 4.2), within the bounds of a model file. It minimises the
/// negative log likelihood of the most probable words being right or wrong, since their probabilities are
/// what is shown. The likelihood of the whole distribution depends on how label smoothing fills up the
/// thousands of words that nobody sees, and can make the shown ones less reliable. A few passes of Newton's
/// method find the minimum; only sums are stored. Nothing if a pass was cancelled; without any words the
/// temperature is 1.
std::optional<TemperatureFit> fitTemperature(const LogitPass& pass);

/// A pass over the captions of images; arguments as for teacherForce(), which must outlive it. `go_on` is
/// called with the number of images done in this pass; the pass is cancelled if it returns false.
LogitPass captionLogits(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                        const std::vector<EncodedCaptions>& captions,
                        std::function<bool(std::size_t done, std::size_t total)> go_on);

/// The captions of each image of a dataset as a model reads them, whole.
std::vector<EncodedCaptions> encodedCaptions(const CaptionDataset& dataset, const Vocabulary& vocabulary);

/// Passes on the features of another source and, on the way, runs the images' captions through the decoder:
/// so the calibration is measured while the images are captioned, without encoding them twice.
class CalibratingFeatures : public FeatureSource {
public:
    /// All must outlive it. `captions`: by image of the dataset; those of requested images are not empty.
    /// Measures on the first `most_images`, rounded up to whole batches.
    CalibratingFeatures(FeatureSource& source, Captioner& captioner,
                        const std::vector<EncodedCaptions>& captions, std::size_t most_images);

    cv::Size shape(std::size_t image) override { return source_.shape(image); }
    BatchFeatures features(const std::vector<std::size_t>& images) override;
    const CalibrationSums& sums() const { return sums_; }
    /// Spent on the calibration.
    double seconds() const { return seconds_; }

private:
    FeatureSource& source_;
    Captioner& captioner_;
    const std::vector<EncodedCaptions>& captions_;
    std::size_t images_left_;
    CalibrationSums sums_;
    double seconds_ = 0;
};

/// Calibration of a model over the captions of a split, at its own temperature. `go_on` as above; images that
/// cannot be read are skipped. Throws Error if no image of the split has a caption.
std::optional<Calibration> calibrationOfSplit(Captioner& captioner, const CaptionDataset& dataset,
                                              const std::string& split,
                                              std::function<bool(std::size_t done, std::size_t total)> go_on);

} // namespace saccade
