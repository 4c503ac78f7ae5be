#pragma once

#include "ui/caption/export/export_request.h"

namespace saccade::ui {

/// Writes the picture of the canvas with the caption and the legend below. Throws FileError; may run off the
/// GUI thread.
void writeView(const std::filesystem::path& file, ExportFormat format, const ViewExport& view);

} // namespace saccade::ui
