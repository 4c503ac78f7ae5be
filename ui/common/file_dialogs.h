#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace saccade::ui {

enum class Ask { File, Files, Folder, SaveFile };

struct FileQuestion {
    Ask ask = Ask::File;
    QString title{};
    QString filter{}; ///< in QFileDialog's form: "Images (*.png *.jpg)"
    QString start{};  ///< folder or file to start with
    QString suffix{}; ///< added to a file name without one when saving
    bool confirm_overwrite = true;
};

/// Shows a file dialog over `parent` and returns at once; `then` is called with the choice, or never.
void askForPath(QWidget* parent, const FileQuestion& question,
                const std::function<void(const QStringList&)>& then);

} // namespace saccade::ui
