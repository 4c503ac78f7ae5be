#pragma once

#include <QString>

#include <string>

namespace saccade::ui {

/// The last part of the path, or of each of several with commas between them.
QString datasetTitle(const std::string& paths);

} // namespace saccade::ui
