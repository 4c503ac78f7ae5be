#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace saccade {

/// What the scores of a set of images are made of: a row of numbers per image, and the scores as a function
/// of the sum of the rows. The mean of a score has the row {score, 1} and is the quotient of the sums; BLEU
/// sums counts. So the scores of any selection of the images follow without looking at a caption again.
struct ScoreParts {
    std::vector<std::vector<double>> images; ///< [images, parts]
    std::function<std::vector<double>(std::span<const double> sums)> scores;
};

/// Of means over images. `values`: [images, scores]; a NaN is left out of the mean of its score.
ScoreParts meanParts(const std::vector<std::vector<double>>& values);
/// All scores of several, in their order. Each has the same number of images.
ScoreParts joinedParts(std::vector<ScoreParts> parts);
/// The scores of all images.
std::vector<double> scoresOf(const ScoreParts& parts);

struct Interval {
    double lower = 0;
    double upper = 0;
};

struct BootstrapOptions {
    int resamples = 1000;
    double level = 0.95; ///< of the intervals, 0…1
    std::uint64_t seed = 1;
};

/// The bootstrap over images (Efron and Tibshirani 1993, chapters 6 and 13): draws as many images as there
/// are, with replacement, and computes the scores of the draw, `resamples` times. Returns [scores,
/// resamples]. The draws depend on the seed and the number of images alone, so the resampled scores of two
/// models on the same images belong together in pairs.
std::vector<std::vector<double>> resampledScores(const ScoreParts& parts,
                                                 const BootstrapOptions& options = {});

/// The middle `level` of the values (percentile interval). NaN are left out; nothing if no number remains.
std::optional<Interval> percentileInterval(std::vector<double> values, double level = 0.95);

/// One for each score; nothing for scores of fewer than two images, and for those that do not exist.
std::vector<std::optional<Interval>> confidenceIntervals(const ScoreParts& parts,
                                                         const BootstrapOptions& options = {});

/// The difference of a score between two models on the same images.
struct PairedDifference {
    std::size_t images = 0;
    double difference = 0; ///< one less other
    Interval interval;

    /// Whether the images tell which one is better: 0 is not in the interval.
    bool isClear() const { return interval.lower > 0 || interval.upper < 0; }
};

/// The paired bootstrap (Koehn 2004) on one of the scores, by its index: row i of both is of the same image.
/// Nothing for fewer than two images or if the score does not exist. Throws Error if the numbers of images
/// differ.
std::optional<PairedDifference> pairedDifference(const ScoreParts& one, const ScoreParts& other,
                                                 std::size_t score = 0, const BootstrapOptions& options = {});

} // namespace saccade
