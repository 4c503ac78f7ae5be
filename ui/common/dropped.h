#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace saccade::ui {

/// The local files and folders in a drag.
QStringList localPaths(const QMimeData& data);

/// Whether the folder is a run directory.
bool holdsRun(const QString& folder);

/// Whether the path could be a dataset: a folder, or a captions file. The file is not opened.
bool mayBeDataset(const QString& path);

/// Replaces the home folder by "~" for display.
QString shownPath(const QString& path);

} // namespace saccade::ui
