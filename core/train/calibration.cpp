#include "core/train/calibration.h"

#include "core/base/error.h"
#include "core/data/splits.h"
#include "core/train/training_data.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <utility>

namespace saccade {
namespace {

using torch::Tensor;

constexpr int maximum_passes = 12;
constexpr double fine_enough = 1e-3; ///< relative step of the temperature below which the fit ends

std::optional<CalibrationSums> sumsOf(const LogitPass& pass, double temperature) {
    CalibrationSums sums(temperature);
    const bool whole =
        pass([&sums](const Tensor& logits, const Tensor& targets) { sums.add(logits, targets); });
    return whole ? std::optional(sums) : std::nullopt;
}

/// Newton's step, limited to half or double the present value: far from the minimum the curvature misleads.
double nextInverse(const CalibrationSums& sums, double inverse) {
    const double step = sums.curvature() > 0 ? sums.slope() / sums.curvature() : 0;
    return std::clamp(std::clamp(inverse - step, inverse / 2, inverse * 2), 1 / maximum_temperature,
                      1 / minimum_temperature);
}

} // namespace

/// For a word with logits z and most probable word t, which at inverse temperature b has probability
/// p = softmax(b z)[t] and is right (r = 1) or wrong (r = 0), the loss is -r log p - (1 - r) log(1 - p). Its
/// derivative in b is (p - r) d with d = z[t] - E[z of the other words]; Fisher scoring uses p (1 - p) d^2
/// for the second derivative.
void CalibrationSums::add(const Tensor& logits, const Tensor& targets) {
    const torch::NoGradGuard no_gradients;
    const double inverse = 1 / temperature_;
    const Tensor scaled = logits * inverse;
    const auto [highest, word] = logits.max(1, true);
    const Tensor others = scaled.scatter(1, word, -std::numeric_limits<float>::infinity());
    // The log odds of p, which stay precise when p is close to 1.
    const Tensor odds = highest.squeeze(1) * inverse - torch::logsumexp(others, 1);
    const Tensor probability = torch::sigmoid(odds);
    const Tensor right = (word.squeeze(1) == targets).to(logits.scalar_type());
    const Tensor distance = highest.squeeze(1) - (torch::softmax(others, 1) * logits).sum(1);
    loss_ += (torch::softplus(odds) - right * odds).sum().item<double>();
    slope_ += ((probability - right) * distance).sum().item<double>();
    curvature_ += (probability * torch::sigmoid(-odds) * distance.square()).sum().item<double>();
    words_ += targets.numel();

    const Tensor confidences = probability.to(torch::kCPU, torch::kFloat).contiguous();
    const Tensor hits = right.to(torch::kCPU, torch::kFloat).contiguous();
    for (std::int64_t i = 0; i < confidences.numel(); ++i)
        counts_.add(static_cast<double>(confidences.data_ptr<float>()[i]), hits.data_ptr<float>()[i] > 0);
}

Calibration CalibrationSums::calibration() const {
    const auto words = static_cast<double>(std::max<std::int64_t>(words_, 1));
    return {temperature_, loss_ / words, counts_.reliability()};
}

std::optional<Calibration> measureCalibration(const LogitPass& pass, double temperature) {
    const std::optional<CalibrationSums> sums = sumsOf(pass, temperature);
    return sums ? std::optional(sums->calibration()) : std::nullopt;
}

std::optional<TemperatureFit> fitTemperature(const LogitPass& pass) {
    double inverse = 1;
    TemperatureFit fit;
    for (int i = 0; i < maximum_passes; ++i) {
        const std::optional<CalibrationSums> sums = sumsOf(pass, 1 / inverse);
        if (!sums)
            return std::nullopt;
        fit.after = sums->calibration();
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

std::vector<EncodedCaptions> encodedCaptions(const CaptionDataset& dataset, const Vocabulary& vocabulary) {
    std::vector<EncodedCaptions> captions;
    for (const auto& of_image : tokenizeCaptions(dataset)) {
        EncodedCaptions& encoded = captions.emplace_back();
        for (const auto& caption : of_image)
            encoded.push_back(encodeCaption(caption, vocabulary, caption.size()));
    }
    return captions;
}

CalibratingFeatures::CalibratingFeatures(FeatureSource& source, Captioner& captioner,
                                         const std::vector<EncodedCaptions>& captions,
                                         std::size_t most_images)
    : source_(source), captioner_(captioner), captions_(captions), images_left_(most_images),
      sums_(captioner.config().decoder.temperature) {}

BatchFeatures CalibratingFeatures::features(const std::vector<std::size_t>& images) {
    BatchFeatures batch = source_.features(images);
    if (batch.kept.empty() || images_left_ == 0)
        return batch;
    const auto start = std::chrono::steady_clock::now();
    images_left_ -= std::min(images_left_, batch.kept.size());
    std::vector<const EncodedCaptions*> captions;
    for (const std::size_t position : batch.kept)
        captions.push_back(&captions_[images[position]]);
    const TeacherForced forced = captioner_.decoder().teacherForced(
        captioner_.prepare(batch.tensors), makeCaptionBatch(captions, captioner_.device()));
    sums_.add(forced.logits, forced.targets);
    seconds_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return batch;
}

std::optional<Calibration>
calibrationOfSplit(Captioner& captioner, const CaptionDataset& dataset, const std::string& split,
                   std::function<bool(std::size_t done, std::size_t total)> go_on) {
    const std::vector<EncodedCaptions> captions = encodedCaptions(dataset, captioner.vocabulary());
    std::vector<std::size_t> images = imagesOfSplit(dataset, split);
    std::erase_if(images, [&](std::size_t image) { return captions[image].empty(); });
    if (images.empty())
        throw Error(say("No image of the split \"%1\" has a caption to compare with.", split));
    LiveFeatures features(dataset, captioner, AugmentOptions{false, false, false}, [](const Message&) {});
    return measureCalibration(captionLogits(captioner, features, images, captions, std::move(go_on)),
                              captioner.config().decoder.temperature);
}

} // namespace saccade
