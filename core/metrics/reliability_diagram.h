#pragma once

#include "core/metrics/reliability.h"

#include <filesystem>
#include <string>

namespace saccade {

/// A reliability diagram as a self-contained SVG: a bar of accuracy for each bin, its distance to the mean
/// confidence, the diagonal of perfect calibration, the number of words per bin, and the errors. `title`:
/// what was measured, plain text.
std::string reliabilityDiagram(const Reliability& reliability, const std::string& title);

/// Throws FileError.
void writeReliabilityDiagram(const std::filesystem::path& file, const Reliability& reliability,
                             const std::string& title);

} // namespace saccade
