#pragma once

#include <QString>
#include <QStringList>

class QMimeData;

namespace saccade::ui {

/// Files and folders of this machine among what is dragged.
QStringList localPaths(const QMimeData& data);

/// Whether the folder is the directory of a training run.
bool holdsRun(const QString& folder);

/// Whether a dataset may be opened from it: a folder, or a file of captions. The file is not opened.
bool mayBeDataset(const QString& path);

/// "~" for the home folder, as a path is shown.
QString shownPath(const QString& path);

} // namespace saccade::ui
