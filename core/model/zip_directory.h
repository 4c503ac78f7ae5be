#pragma once

#include <filesystem>

namespace saccade {

/// Looks through the directory of a zip file before a reader takes memory for what it claims: torch.save
/// stores its records without compression, so all of them together are no larger than the file. Throws
/// FileError for a file whose directory is broken, that holds compressed records, or that claims more than it
/// holds.
void requireStoredZip(const std::filesystem::path& path);

} // namespace saccade
