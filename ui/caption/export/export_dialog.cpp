#include "ui/caption/export/export_dialog.h"

#include "ui/common/convert.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/primary_button.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>

namespace saccade::ui {

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent), rows_(new QGridLayout), kind_(new QComboBox), note_(new QLabel),
      format_(new QComboBox), scale_(new QComboBox), width_(new QSpinBox), seconds_(new QDoubleSpinBox),
      overwrite_(new QCheckBox(tr("&Replace captions that exist"))), file_(new QLineEdit),
      browse_(new QToolButton), file_row_(buildFileRow()), state_(new QLabel),
      export_(new PrimaryButton(QStringLiteral("export"))) {
    setWindowTitle(tr("Export"));
    build();
    connectParts();
}

void ExportDialog::build() {
    for (const ExportKind kind : all_export_kinds)
        kind_->addItem(nameOf(kind), static_cast<int>(kind));
    for (const int scale : {1, 2, 3, 4})
        scale_->addItem(tr("%1 ×", "scale of a picture").arg(scale), scale);
    scale_->setCurrentIndex(1);
    scale_->setToolTip(tr("2 × is sharp on paper and on dense screens."));
    width_->setRange(160, 1920);
    width_->setSingleStep(80);
    width_->setValue(480);
    width_->setSuffix(tr(" pixels"));
    seconds_->setRange(0.1, 10);
    seconds_->setDecimals(1);
    seconds_->setSingleStep(0.1);
    seconds_->setSuffix(tr(" s"));
    overwrite_->setToolTip(tr("Existing text files next to the images are kept unless this is on."));
    note_->setWordWrap(true);
    note_->setAlignment(Qt::AlignTop);
    note_->setMinimumHeight(3 * fontMetrics().lineSpacing());
    note_->setForegroundRole(QPalette::PlaceholderText);
    state_->setWordWrap(true);
    state_->setTextFormat(Qt::PlainText);

    rows_->setHorizontalSpacing(spacing::large);
    rows_->setVerticalSpacing(spacing::normal);
    rows_->setColumnStretch(1, 1);
    addRow(tr("E&xport:"), kind_, kind_);
    addRow({}, note_);
    addRow(tr("&Format:"), format_, format_);
    addRow(tr("&Scale:"), scale_, scale_);
    addRow(tr("&Width:"), width_, width_);
    addRow(tr("&Time per word:"), seconds_, seconds_);
    addRow({}, overwrite_);
    addRow(tr("F&ile:"), file_row_, file_);
    addRow({}, state_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(export_, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(rows_);
    column->addStretch();
    column->addWidget(buttons);
    export_->setDefault(true); // once it knows its dialog
    keepSize();
}

/// `focus` is what the label's mnemonic goes to.
void ExportDialog::addRow(const QString& text, QWidget* field, QWidget* focus) {
    const int row = rows_->rowCount();
    auto* label = new QLabel(text);
    label->setBuddy(focus);
    rows_->addWidget(label, row, 0);
    rows_->addWidget(field, row, 1);
}

void ExportDialog::showRow(QWidget* field, bool visible) {
    int row = 0;
    int ignored = 0;
    rows_->getItemPosition(rows_->indexOf(field), &row, &ignored, &ignored, &ignored);
    rows_->itemAtPosition(row, 0)->widget()->setVisible(visible);
    field->setVisible(visible);
}

/// Nothing moves when another kind is chosen.
void ExportDialog::keepSize() {
    rows_->activate();
    rows_->setColumnMinimumWidth(0, rows_->cellRect(1, 0).width());
    // Animations have the most rows: all but these two.
    const int unused = scale_->sizeHint().height() + overwrite_->sizeHint().height() + 2 * spacing::normal;
    setMinimumSize(fontMetrics().averageCharWidth() * 88, sizeHint().height() - unused);
}

QWidget* ExportDialog::buildFileRow() {
    auto* row = new QWidget;
    browse_->setIcon(icon(QStringLiteral("open")));
    browse_->setToolTip(tr("Choose the folder and the name of the file"));
    browse_->setAccessibleName(browse_->toolTip());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(file_, 1);
    line->addWidget(browse_);
    return row;
}

void ExportDialog::connectParts() {
    connect(kind_, &QComboBox::currentIndexChanged, this, &ExportDialog::showKind);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(file_, &QLineEdit::textChanged, this, &ExportDialog::showFileState);
    connect(browse_, &QToolButton::clicked, this, &ExportDialog::chooseFile);
}

bool ExportDialog::isPossible(ExportKind kind) const {
    const bool captioned = subject_.figure.hypothesis < subject_.figure.result.hypotheses.size();
    switch (kind) {
    case ExportKind::View:
        return captioned && !subject_.view.isNull();
    case ExportKind::Sheet:
    case ExportKind::Animation:
        return captioned && !subject_.image.isNull();
    case ExportKind::Data:
        return captioned;
    case ExportKind::Page:
        return captioned && subject_.explorable;
    case ExportKind::Gallery:
        break;
    }
    return !subject_.gallery.empty();
}

void ExportDialog::present(const ExportSubject& subject) {
    subject_ = subject;
    seconds_->setValue(subject.seconds_per_word);
    auto* kinds = qobject_cast<QStandardItemModel*>(kind_->model());
    for (int i = 0; i < kind_->count(); ++i)
        kinds->item(i)->setEnabled(isPossible(static_cast<ExportKind>(kind_->itemData(i).toInt())));
    const auto* possible = std::find_if(std::begin(all_export_kinds), std::end(all_export_kinds),
                                        [this](ExportKind kind) { return isPossible(kind); });
    if (isPossible(last_))
        choose(last_);
    else if (possible != std::end(all_export_kinds)) // for this time
        choose(*possible);
    showKind();
    kind_->setFocus();
    open();
}

void ExportDialog::choose(ExportKind kind) {
    if (isPossible(kind))
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(kind)));
}

ExportKind ExportDialog::kind() const {
    return static_cast<ExportKind>(kind_->currentData().toInt());
}

ExportFormat ExportDialog::format() const {
    return static_cast<ExportFormat>(format_->currentData().toInt());
}

void ExportDialog::showKind() {
    note_->setText(explanationOf(kind()));
    const std::vector<ExportFormat> formats = formatsOf(kind());
    const bool same = format_->count() == static_cast<int>(formats.size()) &&
                      format_->findData(static_cast<int>(formats.front())) == 0;
    if (!same) {
        const QSignalBlocker quiet(format_);
        format_->clear();
        for (const ExportFormat format : formats)
            format_->addItem(nameOf(format), static_cast<int>(format));
    }
    suggestFile();
    showFormat();
}

void ExportDialog::showFormat() {
    const bool animated = kind() == ExportKind::Animation;
    const bool one_file = format() != ExportFormat::Sidecars;
    showRow(scale_, format() == ExportFormat::Png);
    showRow(width_, animated);
    showRow(seconds_, animated);
    showRow(overwrite_, !one_file);
    showRow(file_row_, one_file);
    const QFileInfo file(file_->text());
    if (one_file && !file.completeBaseName().isEmpty())
        file_->setText(file.dir().filePath(file.completeBaseName() + QLatin1Char('.') + endingOf(format())));
    showFileState();
}

/// Beside the image where that can be written, else among the user's pictures or at home; later where the
/// last file went.
void ExportDialog::suggestFile() {
    const QFileInfo image(toQString(subject_.source.path));
    QString folder = folder_;
    if (folder.isEmpty() && !subject_.source.path.empty() && QFileInfo(image.absolutePath()).isWritable())
        folder = image.absolutePath();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    if (!QFileInfo::exists(folder))
        folder = QDir::homePath();
    QString name =
        QFileInfo(subject_.source.path.empty() ? subject_.source.name : image.fileName()).completeBaseName();
    if (name.isEmpty())
        name = tr("image", "file name");
    if (kind() == ExportKind::Gallery)
        name = tr("captions", "file name");
    file_->setText(
        QDir(folder).filePath(name + fileSuffixOf(kind()) + QLatin1Char('.') + endingOf(format())));
}

void ExportDialog::showFileState() {
    const bool one_file = format() != ExportFormat::Sidecars;
    const QFileInfo file(file_->text());
    QString problem;
    if (one_file && (file_->text().isEmpty() || file.isDir()))
        problem = tr("Give the file a name.");
    else if (one_file && !file.dir().exists())
        problem = tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
    const bool replaces = one_file && problem.isEmpty() && file.exists();
    state_->setText(replaces ? tr("This file exists and will be replaced.") : problem);
    QPalette colours = state_->palette();
    colours.setColor(QPalette::WindowText,
                     themeColour(problem.isEmpty() ? ThemeColour::Warning : ThemeColour::Bad));
    state_->setPalette(colours);
    showRow(state_, one_file);
    export_->setText(replaces ? tr("&Replace") : tr("&Export"));
    export_->setEnabled(problem.isEmpty() && isPossible(kind()));
}

void ExportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        showFileState();
    QDialog::changeEvent(event);
}

void ExportDialog::chooseFile() {
    const FileQuestion question{.ask = Ask::SaveFile,
                                .title = tr("Export to"),
                                .filter =
                                    nameOf(format()) + QStringLiteral(" (*.%1)").arg(endingOf(format())),
                                .start = file_->text(),
                                .suffix = endingOf(format()),
                                .confirm_overwrite = false}; // told below the field
    askForPath(this, question, [this](const QStringList& files) { file_->setText(files.front()); });
}

ExportRequest ExportDialog::request() const {
    ExportRequest request;
    request.format = format();
    request.file = toPath(QFileInfo(file_->text()).absoluteFilePath());
    switch (kind()) {
    case ExportKind::View:
        request.what =
            ViewExport{subject_.figure, subject_.view, subject_.shown_word, scale_->currentData().toDouble()};
        break;
    case ExportKind::Sheet:
        request.what = SheetExport{subject_.figure, subject_.image, scale_->currentData().toDouble()};
        break;
    case ExportKind::Animation:
        request.what = AnimationExport{subject_.figure, subject_.image, width_->value(), seconds_->value()};
        break;
    case ExportKind::Data:
        request.what = DataExport{subject_.figure};
        break;
    case ExportKind::Page:
        request.what = PageExport{subject_.figure, subject_.source};
        break;
    case ExportKind::Gallery:
        request.what = GalleryExport{subject_.gallery, overwrite_->isChecked()};
        break;
    }
    return request;
}

void ExportDialog::accept() {
    const QString told = state_->text();
    showFileState();
    // A file that came since is told before it is replaced.
    if (!export_->isEnabled() || state_->text() != told)
        return;
    if (format() != ExportFormat::Sidecars)
        folder_ = QFileInfo(file_->text()).absolutePath();
    // Files beside all images are written where somebody chose that, not because nothing else was possible.
    if (isPossible(ExportKind::Data))
        last_ = kind();
    const ExportRequest chosen = request();
    subject_ = {}; // images are large
    QDialog::accept();
    Q_EMIT exportRequested(chosen);
}

} // namespace saccade::ui
