#pragma once

#include <filesystem>

namespace saccade::cli {

/// A file or folder that is part of the program, such as "samples": in the folder given by the environment
/// variable SACCADE_RESOURCES, in the installation (../share/saccade next to the executable's folder) or in
/// the source tree, whichever has it first. Throws Error if none has it.
std::filesystem::path resource(const std::filesystem::path& name);

/// The model used if none is named. Throws Error if there is none.
std::filesystem::path bundledModel();

} // namespace saccade::cli
