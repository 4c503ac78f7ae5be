#pragma once

#include "core/result/caption_result.h"

#include <filesystem>
#include <vector>

namespace saccade {

/// Writes the captions and attention maps of an epoch's pinned images, {"samples": [...]}. The best
/// hypothesis of each image is kept; weights are rounded to six decimals. Throws FileError.
void writeSamples(const std::filesystem::path& file, const std::vector<CaptionResult>& samples);

/// Reads what writeSamples wrote. Throws FileError for a missing or malformed file.
std::vector<CaptionResult> readSamples(const std::filesystem::path& file);

} // namespace saccade
