#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

class QMimeData;

namespace saccade::ui {

/// The local files and folders in a drag.
QStringList localPaths(const QMimeData& data);

/// Whether the folder is a run directory.
bool holdsRun(const QString& folder);

/// The model that the path is (a .safetensors file), or the best one of the run directory that it is. The
/// file is not opened.
std::optional<std::filesystem::path> modelAt(const QString& path);
/// Whether a model is among the files and folders in the drag.
bool holdsModel(const QMimeData& data);

/// Whether the path could be a dataset: a folder, or a captions file. The file is not opened.
bool mayBeDataset(const QString& path);

/// Replaces the home folder by "~" for display.
QString shownPath(const QString& path);

} // namespace saccade::ui
