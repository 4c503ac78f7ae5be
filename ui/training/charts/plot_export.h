#pragma once

#include <QImage>
#include <QString>

#include <filesystem>

class QCustomPlot;

namespace saccade::ui {

/// A plot for a file: with its title, and a legend of the visible graphs that have a name. Small plots become
/// larger.
QImage plotImage(QCustomPlot& plot, const QString& title, double scale);

/// Throws FileError.
void writePlotPdf(QCustomPlot& plot, const QString& title, const std::filesystem::path& file);

} // namespace saccade::ui
