#pragma once

#include <QStringList>

#include <filesystem>
#include <vector>

namespace saccade::ui {

/// The folder of a run in the one way in which runs are told apart: absolute, without "." and "..", and
/// without a separator at its end.
std::filesystem::path runFolder(const std::filesystem::path& run);

/// What each run is called beside the others: the name of its folder, with as many of the folders above as it
/// takes to tell it from them. The folders are different ones, as runFolder() gives them.
QStringList distinctNames(const std::vector<std::filesystem::path>& folders);

} // namespace saccade::ui
