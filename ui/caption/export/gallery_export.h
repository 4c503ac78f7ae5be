#pragma once

#include "ui/caption/export/export_request.h"

#include <functional>

namespace saccade::ui {

/// What a long export is told after each step; false stops it.
using ExportProgress = std::function<bool(int done, int total)>;

/// Writes a .txt file beside each image. An image that cannot have one (it was pasted, its folder is
/// read-only, the model said nothing about it) is told in the report and the rest is done; when it is
/// stopped, those written stay.
ExportReport writeSidecars(const GalleryExport& gallery, const ExportProgress& progress);

/// Writes all captions into one results file. Files of the same name get their whole path as id. Throws
/// FileError.
ExportReport writeResultsFile(const std::filesystem::path& file, const GalleryExport& gallery);

} // namespace saccade::ui
