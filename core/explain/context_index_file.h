#pragma once

#include "core/explain/context_index.h"

#include <filesystem>
#include <optional>

namespace saccade {

class Captioner;

/// A context index is a safetensors file under the name of its model with the ending ".contexts": beside the
/// model, or, where that folder cannot be written to, in the user's folder of data
/// (XDG_DATA_HOME/saccade/contexts).

/// The one that there is; nothing where there is none.
std::optional<std::filesystem::path> findContextIndex(const std::filesystem::path& model);
/// Where a new one goes. Throws FileError where the folder for it cannot be made.
std::filesystem::path newContextIndex(const std::filesystem::path& model);

/// A hash of all that contexts depend on: weights, vocabulary and preprocessing.
std::uint64_t contextModel(Captioner& captioner);

/// Of a file that may come from anywhere. Throws FileError for one that is malformed or of another model.
ContextIndex readContextIndex(const std::filesystem::path& file, std::uint64_t model);

/// Throws FileError where another kind of file has this name: an index may only replace an index.
void requireContextIndex(const std::filesystem::path& file);

/// Atomically. Throws FileError, also where another kind of file is in its place.
void writeContextIndex(const std::filesystem::path& file, const ContextIndex& index);

} // namespace saccade
