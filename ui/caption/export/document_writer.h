#pragma once

#include "ui/caption/export/export_request.h"

#include <QSizeF>
#include <QString>

#include <filesystem>
#include <functional>

class QPainter;

namespace saccade::ui {

struct DocumentPage {
    QSizeF size;      ///< device-independent pixels; 96 to the inch on paper
    double scale = 1; ///< Png: pixels for each of them
    QString title;
};

/// False stops the writing, which then leaves no file.
using PaintPage = std::function<bool(QPainter& painter)>;

/// Paints one page as Png, Svg or Pdf; text stays text in the latter two. The file is whole or not there.
/// Returns false when `paint` did. Throws FileError where it cannot be written, Error where the page is too
/// large for a PNG. May run off the GUI thread.
bool writeDocument(const std::filesystem::path& file, ExportFormat format, const DocumentPage& page,
                   const PaintPage& paint);

} // namespace saccade::ui
