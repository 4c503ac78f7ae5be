#pragma once

#include <filesystem>

namespace saccade::cli {

/// The model that ships with the program: beside the installed executable (../share/saccade/models) or in the
/// source tree. Throws Error where there is none.
std::filesystem::path bundledModel();

} // namespace saccade::cli
