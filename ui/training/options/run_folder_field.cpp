#include "ui/training/options/run_folder_field.h"

#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/training/options/fresh_folders.h"
#include "ui/training/options/option_field.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace saccade::ui {

RunFolderField::RunFolderField(QWidget* parent)
    : QWidget(parent), line_(new QLineEdit(this)), choose_(new QToolButton(this)) {
    auto* label = new QLabel(tr("&Keep the run in"), this);
    label->setBuddy(line_);
    setToolTip(tr("The folder for the measurements, the checkpoints and the captions of each epoch"));
    choose_->setIcon(icon(QStringLiteral("open")));
    choose_->setAutoRaise(true);
    choose_->setToolTip(tr("Choose a folder"));
    choose_->setAccessibleName(choose_->toolTip());
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(OptionField::edge, OptionField::edge, OptionField::edge, OptionField::edge);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(2);
    grid->addWidget(label, 0, 0, 1, 2);
    grid->addWidget(line_, 1, 0);
    grid->addWidget(choose_, 1, 1);
    connect(choose_, &QToolButton::clicked, this, &RunFolderField::browse);
    connect(line_, &QLineEdit::textEdited, this, [this] { chosen_ = true; });
    connect(line_, &QLineEdit::textChanged, this, &RunFolderField::changed);
    suggestFor({});
}

std::filesystem::path RunFolderField::folder() const {
    QString text = line_->text().trimmed();
    if (text.startsWith(QStringLiteral("~/")))
        text.replace(0, 1, QDir::homePath());
    return toPath(text);
}

void RunFolderField::setFolder(const std::filesystem::path& folder) {
    chosen_ = true;
    line_->setText(shownPath(toQString(folder)));
}

void RunFolderField::suggestFor(const QString& dataset) {
    if (!chosen_)
        line_->setText(shownPath(freshRunFolder(dataset)));
}

void RunFolderField::startNewRun() {
    chosen_ = false;
    setFixed(false);
}

void RunFolderField::setFixed(bool fixed) {
    fixed_ = fixed;
    line_->setReadOnly(fixed);
    choose_->setVisible(!fixed);
}

QString RunFolderField::problem() const {
    const std::filesystem::path path = folder();
    if (path.empty())
        return tr("Say where the run is to be kept.");
    if (!path.is_absolute())
        return tr("Give the whole path of the run's folder.");
    if (!fixed_ && holdsRun(toQString(path)))
        return tr("This folder already has a run; choose another, or resume that run.");
    return {};
}

void RunFolderField::browse() {
    askForPath(this, {.ask = Ask::Folder, .title = tr("A new or empty folder for the run")},
               [this](const QStringList& folders) { setFolder(toPath(folders.front())); });
}

} // namespace saccade::ui
