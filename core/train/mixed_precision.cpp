#include "core/train/mixed_precision.h"

#include "core/base/error.h"
#include "core/base/number_text.h"
#include "core/captioner/model_file.h"
#include "core/train/loss.h"

#include <ATen/autocast_mode.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <limits>
#include <utility>

namespace saccade {
namespace {

constexpr const char* float32_name = "float32";
constexpr const char* bfloat16_name = "bfloat16";
constexpr int measured_passes = 3;
constexpr double least_gain = 1.1; ///< times as fast, below which float32 is kept: it is the more exact one

// LibTorch 2.4 gave the functions of the devices one name.
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)
bool autocasts(c10::Device device) {
    return at::autocast::is_autocast_enabled(device.type());
}
void setAutocast(c10::Device device, bool on) {
    at::autocast::set_autocast_enabled(device.type(), on);
}
at::ScalarType autocastType(c10::Device device) {
    return at::autocast::get_autocast_dtype(device.type());
}
void setAutocastType(c10::Device device, at::ScalarType type) {
    at::autocast::set_autocast_dtype(device.type(), type);
}
#else
bool autocasts(c10::Device device) {
    return device.is_cpu() ? at::autocast::is_cpu_enabled() : at::autocast::is_enabled();
}
void setAutocast(c10::Device device, bool on) {
    device.is_cpu() ? at::autocast::set_cpu_enabled(on) : at::autocast::set_enabled(on);
}
at::ScalarType autocastType(c10::Device device) {
    return device.is_cpu() ? at::autocast::get_autocast_cpu_dtype() : at::autocast::get_autocast_gpu_dtype();
}
void setAutocastType(c10::Device device, at::ScalarType type) {
    device.is_cpu() ? at::autocast::set_autocast_cpu_dtype(type) : at::autocast::set_autocast_gpu_dtype(type);
}
#endif

/// Leaves a model as it was: its running statistics, and no gradients.
class Unchanged {
public:
    explicit Unchanged(Captioner& captioner) : captioner_(captioner) {
        for (const auto& [name, tensor] : tensorsOf(captioner))
            if (!tensor.requires_grad())
                kept_.emplace_back(tensor, tensor.clone());
    }
    ~Unchanged() {
        const torch::NoGradGuard no_gradients;
        for (auto& [tensor, before] : kept_)
            tensor.copy_(before);
        for (torch::Tensor& parameter : captioner_.encoder().parameters())
            parameter.mutable_grad().reset();
        for (torch::Tensor& parameter : captioner_.decoder().parameters())
            parameter.mutable_grad().reset();
    }
    Unchanged(const Unchanged&) = delete;
    Unchanged& operator=(const Unchanged&) = delete;

private:
    Captioner& captioner_;
    std::vector<std::pair<torch::Tensor, torch::Tensor>> kept_;
};

struct Measured {
    Captioner& captioner;
    FeatureSource& features;
    const TrainingData& data;
    const std::vector<std::size_t>& images;
    bool trains_encoder;
};

/// A step's work without the step.
void passOver(const Measured& run, bool in_bfloat16) {
    torch::Tensor loss;
    {
        const Autocast autocast(run.captioner.device(), in_bfloat16);
        BatchFeatures batch;
        {
            const torch::AutoGradMode gradients(run.trains_encoder);
            batch = run.features.features(run.images);
        }
        if (batch.kept.empty())
            throw Error(say("None of the training images can be read."));
        std::vector<const EncodedCaptions*> captions;
        for (const std::size_t position : batch.kept)
            captions.push_back(&run.data.encoded[run.images[position]]);
        loss = captionLoss(inFloat32(run.captioner.decoder().teacherForced(
                               run.captioner.prepare(batch.tensors),
                               makeCaptionBatch(captions, run.captioner.device()))),
                           0, 0)
                   .total;
    }
    loss.backward();
    static_cast<void>(loss.item<double>()); // waits for a GPU
}

/// Seconds of the fastest pass.
double secondsOf(const Measured& run, bool in_bfloat16) {
    passOver(run, in_bfloat16); // the first time, memory is allocated and kernels are made
    double fastest = std::numeric_limits<double>::max();
    for (int pass = 0; pass < measured_passes; ++pass) {
        const auto start = std::chrono::steady_clock::now();
        passOver(run, in_bfloat16);
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        fastest = std::min(fastest, elapsed.count());
    }
    return fastest;
}

/// How many times as fast as in float32 a pass is in bfloat16; 0 where it cannot be computed so.
double gainOf(const Measured& run) {
    const Unchanged unchanged(run.captioner);
    run.captioner.train(true);
    const double exact = secondsOf(run, false);
    try {
        return exact / std::max(secondsOf(run, true), 1e-9);
    } catch (const c10::Error&) {
        return 0; // an operation that this version of LibTorch does not have in bfloat16
    }
}

} // namespace

Autocast::Autocast(c10::Device device, bool on)
    : device_(device), before_(autocasts(device)), cached_before_(at::autocast::is_autocast_cache_enabled()),
      type_before_(autocastType(device)) {
    setAutocast(device, on);
    if (!on)
        return;
    setAutocastType(device, torch::kBFloat16);
    // A weight that was first read without gradients (in scheduled sampling) would be kept without them.
    at::autocast::set_autocast_cache_enabled(false);
}

Autocast::~Autocast() {
    setAutocast(device_, before_);
    setAutocastType(device_, type_before_);
    at::autocast::set_autocast_cache_enabled(cached_before_);
}

TeacherForced inFloat32(TeacherForced forced) {
    for (torch::Tensor* tensor : {&forced.logits, &forced.attention, &forced.attention_sums,
                                  &forced.location_log_probability, &forced.location_entropy})
        if (tensor->defined())
            *tensor = tensor->to(torch::kFloat);
    return forced;
}

bool hasBFloat16(c10::Device device) {
    if (device.is_cuda()) // convolutions in bfloat16 need 8.0 as well
        return at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
#if defined(__x86_64__)
    return device.is_cpu() && __builtin_cpu_supports("avx512bf16") != 0; // those with AMX have it, too
#else
    return false;
#endif
}

std::string choosePrecision(const std::string& wanted, Captioner& captioner, FeatureSource& features,
                            const TrainingData& data, const std::vector<std::size_t>& images,
                            bool trains_encoder, TrainObserver& observer) {
    const bool there = hasBFloat16(captioner.device());
    if (wanted == bfloat16_name)
        observer.message(there ? say("Training computes in bfloat16.")
                               : say("Training computes in bfloat16, for which this computer has no "
                                     "instructions; float32 is likely to be faster."));
    if (wanted != "auto")
        return wanted;
    if (!there) {
        observer.message(
            say("Training computes in float32: this computer has no instructions for bfloat16."));
        return float32_name;
    }
    const double gain = gainOf({captioner, features, data, images, trains_encoder});
    const bool faster = gain >= least_gain;
    observer.message(faster
                         ? say("Training computes in bfloat16, measured to be %1 times as fast as float32.",
                               fixedNumber(gain, 2))
                         : say("Training computes in float32: bfloat16 was measured to be %1 times as fast.",
                               fixedNumber(gain, 2)));
    return faster ? bfloat16_name : float32_name;
}

} // namespace saccade
