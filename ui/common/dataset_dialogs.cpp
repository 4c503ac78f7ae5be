#include "ui/common/dataset_dialogs.h"

#include "ui/common/file_dialogs.h"

#include <QCoreApplication>

namespace saccade::ui {
namespace {

struct DatasetDialogs {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::DatasetDialogs)
};

} // namespace

void askForDatasetFolder(QWidget* parent, const QString& start,
                         const std::function<void(const QStringList&)>& then) {
    askForPath(
        parent,
        {.ask = Ask::Folder, .title = DatasetDialogs::tr("Folder of images with captions"), .start = start},
        then);
}

void askForCaptionsFiles(QWidget* parent, const QString& start,
                         const std::function<void(const QStringList&)>& then) {
    askForPath(parent,
               {.ask = Ask::Files,
                .title = DatasetDialogs::tr("Files of captions"),
                .filter = DatasetDialogs::tr("Captions (*.json *.txt *.csv);;All files (*)"),
                .start = start},
               then);
}

} // namespace saccade::ui
