#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace saccade::ui {

/// Asks for the folder of a dataset; `start` is where the dialog begins, as in askForPath().
void askForDatasetFolder(QWidget* parent, const QString& start,
                         const std::function<void(const QStringList&)>& then);

/// Asks for one or more captions files of datasets.
void askForCaptionsFiles(QWidget* parent, const QString& start,
                         const std::function<void(const QStringList&)>& then);

} // namespace saccade::ui
