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
    QString filter{}; ///< as QFileDialog takes it: "Images (*.png *.jpg)"
    QString start{};  ///< folder or file to begin with
    QString suffix{}; ///< put behind a name that is to be saved without one
    bool confirm_overwrite = true;
};

/// Shows a file dialogue over `parent` and returns at once; `then` is called with what was chosen, or never.
void askForPath(QWidget* parent, const FileQuestion& question,
                const std::function<void(const QStringList&)>& then);

} // namespace saccade::ui
