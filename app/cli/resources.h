#pragma once

#include <filesystem>

namespace saccade::cli {

/// A file or folder that ships with the program, such as "samples": in the folder that the environment
/// variable SACCADE_RESOURCES names, beside the installed executable (../share/saccade) or in the source
/// tree, whichever has it first. Throws Error where none has it.
std::filesystem::path resource(const std::filesystem::path& name);

/// The model that captions where none is named. Throws Error where there is none.
std::filesystem::path bundledModel();

} // namespace saccade::cli
