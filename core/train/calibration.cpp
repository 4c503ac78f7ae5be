#include "core/train/calibration.h"

#include "core/base/error.h"
#include "core/data/splits.h"
#include "core/train/training_data.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace saccade {
namespace {

using torch::Tensor;

constexpr int maximum_passes = 12;
constexpr double fine_enough = 1e-3; ///< relative step of the temperature below which the fit ends

/// The sums of one pass at inverse temperature b. For a word with logits z and most probable word t, which
/// has probability p = softmax(b z)[t] and is right (r = 1) or wrong (r = 0), the loss is -r log p - (1 - r)
/// log(1 - p). Its derivative in b is (p - r) d with d = z[t] - E[z of the other words]; Fisher scoring uses
/// p (1 - p) d^2 for the second derivative.
struct PassSums {
    double loss = 0, slope = 0, curvature = 0;
    std::int64_t words = 0;
    ReliabilityCounts counts;
};

void add(PassSums& sums, const Tensor& logits, const Tensor& targets, double inverse) {
    const Tensor scaled = logits * inverse;
    const auto [highest, word] = logits.max(1, true);
    const Tensor others = scaled.scatter(1, word, -std::numeric_limits<float>::infinity());
    // The log odds of p, which stay precise when p is close to 1.
    const Tensor odds = highest.squeeze(1) * inverse - torch::logsumexp(others, 1);
    const Tensor probability = torch::sigmoid(odds);
    const Tensor right = (word.squeeze(1) == targets).to(logits.scalar_type());
    const Tensor distance = highest.squeeze(1) - (torch::softmax(others, 1) * logits).sum(1);
    sums.loss += (torch::softplus(odds) - right * odds).sum().item<double>();
    sums.slope += ((probability - right) * distance).sum().item<double>();
    sums.curvature += (probability * torch::sigmoid(-odds) * distance.square()).sum().item<double>();
    sums.words += targets.numel();

    const Tensor confidences = probability.to(torch::kCPU, torch::kFloat).contiguous();
    const Tensor hits = right.to(torch::kCPU, torch::kFloat).contiguous();
    for (std::int64_t i = 0; i < confidences.numel(); ++i)
        sums.counts.add(static_cast<double>(confidences.data_ptr<float>()[i]), hits.data_ptr<float>()[i] > 0);
}

std::optional<PassSums> sumsOf(const LogitPass& pass, double inverse) {
    const torch::NoGradGuard no_gradients;
    PassSums sums;
    const bool whole =
        pass([&](const Tensor& logits, const Tensor& targets) { add(sums, logits, targets, inverse); });
    return whole ? std::optional(sums) : std::nullopt;
}

Calibration calibration(const PassSums& sums, double temperature) {
    const auto words = static_cast<double>(std::max<std::int64_t>(sums.words, 1));
    return {temperature, sums.loss / words, sums.counts.reliability()};
}

/// Newton's step, limited to half or double the present value: far from the minimum the curvature misleads.
double nextInverse(const PassSums& sums, double inverse) {
    const double step = sums.curvature > 0 ? sums.slope / sums.curvature : 0;
    return std::clamp(std::clamp(inverse - step, inverse / 2, inverse * 2), 1 / maximum_temperature,
                      1 / minimum_temperature);
}

} // namespace

std::optional<Calibration> measureCalibration(const LogitPass& pass, double temperature) {
    const std::optional<PassSums> sums = sumsOf(pass, 1 / temperature);
    return sums ? std::optional(calibration(*sums, temperature)) : std::nullopt;
}

std::optional<TemperatureFit> fitTemperature(const LogitPass& pass) {
    double inverse = 1;
    TemperatureFit fit;
    for (int i = 0; i < maximum_passes; ++i) {
        const std::optional<PassSums> sums = sumsOf(pass, inverse);
        if (!sums)
            return std::nullopt;
        fit.after = calibration(*sums, 1 / inverse);
        if (i == 0)
            fit.before = fit.after;
        const double next = nextInverse(*sums, inverse);
        if (std::abs(next - inverse) < fine_enough * inverse)
            break;
        inverse = next;
    }
    return fit;
}

LogitPass captionLogits(Captioner& captioner, FeatureSource& source, const std::vector<std::size_t>& images,
                        const std::vector<EncodedCaptions>& captions,
                        std::function<bool(std::size_t done, std::size_t total)> go_on) {
    return [&captioner, &source, &images, &captions, go_on = std::move(go_on)](const LogitVisitor& visit) {
        return teacherForce(
            captioner, source, images, captions,
            [&visit](const TeacherForced& forced) { visit(forced.logits, forced.targets); }, go_on);
    };
}

std::optional<Calibration>
calibrationOfSplit(Captioner& captioner, const CaptionDataset& dataset, const std::string& split,
                   std::function<bool(std::size_t done, std::size_t total)> go_on) {
    std::vector<EncodedCaptions> captions;
    for (const auto& of_image : tokenizeCaptions(dataset)) {
        EncodedCaptions& encoded = captions.emplace_back();
        for (const auto& caption : of_image)
            encoded.push_back(encodeCaption(caption, captioner.vocabulary(), caption.size()));
    }
    std::vector<std::size_t> images = imagesOfSplit(dataset, split);
    std::erase_if(images, [&](std::size_t image) { return captions[image].empty(); });
    if (images.empty())
        throw Error(say("No image of the split \"%1\" has a caption to compare with.", split));
    LiveFeatures features(dataset, captioner, AugmentOptions{false, false, false}, [](const Message&) {});
    return measureCalibration(captionLogits(captioner, features, images, captions, std::move(go_on)),
                              captioner.config().decoder.temperature);
}

} // namespace saccade
