#pragma once

#include "core/model/backbone.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace saccade {

/// The name of the encoder that a TorchScript file holds.
inline constexpr const char* torchscript_encoder = "torchscript";

/// A TorchScript file is a program: loading it runs code that can do whatever the user can. So none is loaded
/// before the user has said so, whatever a model file, a recipe or a configuration names. This is that word,
/// for all files and the rest of the process; only call it for a person who asked for it.
void allowTorchScript();
bool torchScriptIsAllowed();

/// Whether the user allows the program in `file` to run; `bytes`: its content, which is what would run. It is
/// called on the thread that loads the file, and that waits for it; so it may be called on several at once.
using TorchScriptQuestion =
    std::function<bool(const std::filesystem::path& file, std::span<const std::byte> bytes)>;

/// From now on asks about each file before it is loaded, unless all are allowed. With an empty question, as
/// at the start of a process, files that are not allowed are refused without being opened.
void askAboutTorchScript(TorchScriptQuestion question);

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
/// Throws Error unless it is allowed, where nobody can be asked before the file is opened; FileError for a
/// file that is missing, has another checksum, is no TorchScript or gives something else.
std::shared_ptr<Backbone> makeTorchScript(const TorchScriptFile& file);

} // namespace saccade
