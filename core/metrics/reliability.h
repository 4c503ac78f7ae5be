#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace saccade {

/// Predictions whose confidence lies in one interval: how sure the model was of its most probable word, and
/// how often that word was right.
struct ReliabilityBin {
    double lower = 0; ///< of the interval (lower, upper]; the first one includes 0
    double upper = 0;
    std::int64_t count = 0;
    double confidence = 0; ///< mean probability of the most probable word; 0 in an empty bin
    double accuracy = 0;   ///< share of predictions that were right; 0 in an empty bin
};

/// The content of a reliability diagram (Guo et al. 2017, "On Calibration of Modern Neural Networks", section
/// 2).
struct Reliability {
    std::vector<ReliabilityBin> bins; ///< of equal width over 0…1
    std::int64_t count = 0;
    double confidence = 0; ///< mean over all predictions
    double accuracy = 0;
    /// Mean distance between accuracy and confidence, bins weighted by their predictions (equation 3): 0 for
    /// perfectly calibrated probabilities.
    double expected_calibration_error = 0;
};

/// Counts predictions into the bins of a reliability diagram.
class ReliabilityCounts {
public:
    static constexpr int usual_bins = 15; ///< as in Guo et al. 2017

    explicit ReliabilityCounts(int bins = usual_bins);

    /// `probability` of the most probable word, in 0…1, and whether that word was right. NaN, from a broken
    /// model, makes all sums NaN.
    void add(double probability, bool right);

    Reliability reliability() const;

private:
    struct Sums {
        std::int64_t count = 0;
        std::int64_t right = 0;
        double probability = 0;
    };
    std::vector<Sums> bins_;
};

} // namespace saccade
