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

/// Reads the format of torch.save before PyTorch 1.6: five pickles (a magic number, a version, facts about
/// the machine, the object itself, the keys of its storages), then each storage, preceded by its number of
/// elements. Throws Error, and FileError if the file cannot be read.
LegacyWeights readLegacyWeights(const BinaryFile& file);

} // namespace saccade
