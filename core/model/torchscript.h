#pragma once

#include "core/model/backbone.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace saccade {

/// The name of the encoder that a TorchScript file holds.
inline constexpr const char* torchscript_encoder = "torchscript";

/// A TorchScript file is a program: loading it runs code that can do whatever the user can. So none is loaded
/// before the user has said so, whatever a model file, a recipe or a configuration names. This is that word,
/// for the rest of the process; only call it for a person who asked for it.
void allowTorchScript();
bool torchScriptIsAllowed();

/// Which file, and what was in it.
struct TorchScriptFile {
    std::filesystem::path path;
    std::string checksum; ///< of the file that a model was trained with; empty: any
};

/// The checksum of a file's bytes (see hashOfBytes()), 16 hexadecimal digits. It tells one file from another;
/// it is no protection against somebody who wants to deceive. Throws FileError.
std::string checksumOfFile(const std::filesystem::path& file);

/// An exported module as a backbone: float [batch, 3, rows, columns], normalised as torchvision does
/// (imagenet_normalisation), -> [batch, channels, grid rows, grid columns]. It is never trained: its weights
/// stay in its file, and models refer to that. A buffer has the checksum, so that features of different files
/// are never taken for each other.
///
/// Throws Error unless it is allowed, before the file is opened; FileError for a file that is missing, has
/// another checksum, is no TorchScript or gives something else.
std::shared_ptr<Backbone> makeTorchScript(const TorchScriptFile& file);

} // namespace saccade
