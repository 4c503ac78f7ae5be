#pragma once

#include "core/model/decoder.h"
#include "core/run/train_observer.h"
#include "core/train/feature_source.h"
#include "core/train/training_data.h"

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <string>
#include <vector>

namespace saccade {

/// While it lives, LibTorch computes products and convolutions of this thread in bfloat16, whatever their
/// inputs are ("autocast"), or as their inputs are if it is off. Not for a backward pass, which follows the
/// forward one by itself.
class Autocast {
public:
    Autocast(c10::Device device, bool on);
    ~Autocast();
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    c10::Device device_;
    bool before_;
    bool cached_before_;
    c10::ScalarType type_before_;
};

/// As float32, whatever it was computed in: losses are sums over many words.
TeacherForced inFloat32(TeacherForced forced);

/// Whether the device has instructions for products in bfloat16: AVX512-BF16 or AMX of a processor, compute
/// capability 8.0 of a GPU.
bool hasBFloat16(c10::Device device);

/// "float32" or "bfloat16": what the steps of a run are computed in, where the option "precision" says
/// `wanted`. "auto" is bfloat16 only where the device has it and a few passes over `images`, forward and
/// backward, are measured to be faster; nothing of the model changes. The observer is told what was chosen
/// and why.
std::string choosePrecision(const std::string& wanted, Captioner& captioner, FeatureSource& features,
                            const TrainingData& data, const std::vector<std::size_t>& images,
                            bool trains_encoder, TrainObserver& observer);

} // namespace saccade
