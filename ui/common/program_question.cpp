#include "ui/common/program_question.h"

#include "ui/common/convert.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

namespace saccade::ui {
namespace {

/// Without line breaks and signs that turn the direction of writing: a file's name must not rewrite the
/// question.
QString harmless(QString name) {
    std::replace_if(
        name.begin(), name.end(), [](QChar sign) { return !sign.isPrint() && !sign.isSurrogate(); },
        QChar(QChar::ReplacementCharacter));
    return name;
}

} // namespace

ProgramQuestion::ProgramQuestion(const std::filesystem::path& file, QWidget* parent)
    : QMessageBox(parent), always_(new QCheckBox(tr("&Do not ask again for this file"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Run a program?"));
    setTextFormat(Qt::PlainText);
    setText(tr("This model runs a program contained in %1. Run it only if you trust where it came from.")
                .arg(harmless(toQString(file))));
    setInformativeText(
        tr("The program is the model's encoder. It can do whatever you can do: read, change and "
           "delete your files, and use the network."));
    always_->setToolTip(tr("If the file changes, the question comes again."));
    setCheckBox(always_);
    const QPushButton* run = addButton(tr("&Run"), QMessageBox::AcceptRole);
    QPushButton* cancel = addButton(QMessageBox::Cancel);
    setDefaultButton(cancel);
    setEscapeButton(cancel);
    connect(this, &QMessageBox::finished, this, [this, run] {
        const bool runs = clickedButton() == run;
        Q_EMIT answered(runs, runs && always_->isChecked());
    });
}

} // namespace saccade::ui
