#pragma once

#include "core/base/binary_file.h"
#include "core/weights/pickle_value.h"
#include "core/weights/zip_directory.h"

#include <map>
#include <string>

namespace saccade {

struct LegacyWeights {
    PickleGraph graph;
    std::map<std::string, FileRegion> storages; ///< by key
};

/// Reads what torch.save wrote before PyTorch 1.6: five pickles (a magic number, a version, facts on the
/// machine, the object itself, the keys of its storages), then each storage behind the number of its
/// elements. Throws Error, and FileError where the file cannot be read.
LegacyWeights readLegacyWeights(const BinaryFile& file);

} // namespace saccade
