#pragma once

#include "ui/caption/export/export_request.h"

#include <functional>

namespace saccade::ui {

/// Writes the image and a tile for each word: its attention, probability and gate. `progress` is told the
/// tiles and may stop it; then there is no file and the answer is false. Throws Error; may run off the GUI
/// thread.
bool writeSheet(const std::filesystem::path& file, ExportFormat format, const SheetExport& sheet,
                const std::function<bool(int done, int total)>& progress);

} // namespace saccade::ui
