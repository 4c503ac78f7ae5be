#pragma once

#include "core/captioner/captioner.h"
#include "core/model/weights_file.h"

#include <filesystem>
#include <memory>
#include <string>

namespace saccade {

enum class Precision { Float32, Float16 };

/// Every parameter and buffer of a captioner, but not its training features, under its module path
/// ("encoder.…", "decoder.…"). The tensors are the captioner's own, not copies.
NamedTensors tensorsOf(Captioner& captioner);

/// Copies tensors into a captioner. Throws Error naming the first tensor that is missing or has another
/// shape.
void assignTensors(Captioner& captioner, const NamedTensors& tensors);

/// Writes tensors to a safetensors file, atomically; floating-point tensors in the given precision. Throws
/// FileError.
void writeTensors(const std::filesystem::path& file, const NamedTensors& tensors, Precision precision,
                  const std::map<std::string, std::string>& metadata);

/// The metadata of a model file. `training` is JSON: what it was trained on, and its scores.
std::map<std::string, std::string> modelMetadata(const Captioner& captioner, const std::string& training);

/// Writes a complete model file with the training features, if it has any; `training` as in modelMetadata().
void writeModel(const std::filesystem::path& file, Captioner& captioner, Precision precision,
                const std::string& training);

/// The training record in a model file's metadata; an empty object where it has none. Throws FileError.
std::string trainingRecord(const std::filesystem::path& file);

/// Float32 if any of its weights is larger than 16 bits. Throws FileError.
Precision precisionOf(const std::filesystem::path& file);

/// Opens a model file; the file's name becomes the captioner's. Throws FileError for a file that is not a
/// Saccade model, is malformed, or contains a kind of model that this version does not know.
std::shared_ptr<Captioner> readModel(const std::filesystem::path& file, torch::Device device = torch::kCPU);

} // namespace saccade
