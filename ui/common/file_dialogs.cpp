#include "ui/common/file_dialogs.h"

#include <QFileDialog>

namespace saccade::ui {

void askForPath(QWidget* parent, const FileQuestion& question,
                const std::function<void(const QStringList&)>& then) {
    auto* dialog = new QFileDialog(parent, question.title, question.start, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question.ask) {
    case Ask::File:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case Ask::Files:
        dialog->setFileMode(QFileDialog::ExistingFiles);
        break;
    case Ask::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    case Ask::SaveFile:
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(question.suffix);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !question.confirm_overwrite);
        break;
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, then);
    dialog->open();
}

} // namespace saccade::ui
