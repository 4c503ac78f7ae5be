#pragma once

#include "core/base/binary_file.h"

#include <cstdint>
#include <map>
#include <string>

namespace saccade {

/// A part of a file.
struct FileRegion {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

/// The records of a zip file by name. torch.save stores them uncompressed, so each is a plain part of the
/// file. Throws Error for a file whose directory is malformed or inconsistent, that contains compressed
/// records, or that claims more than it contains.
std::map<std::string, FileRegion> storedRecords(const BinaryFile& file);

} // namespace saccade
