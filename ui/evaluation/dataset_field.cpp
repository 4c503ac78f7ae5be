#include "ui/evaluation/dataset_field.h"

#include "core/data/open_dataset.h"
#include "ui/common/convert.h"
#include "ui/common/dataset_dialogs.h"
#include "ui/common/dropped.h"
#include "ui/common/engine_texts.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/evaluation/scenes_maker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace saccade::ui {

DatasetField::DatasetField(SettingsStore& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), box_(new QComboBox(this)), found_(new QLabel(this)),
      use_scenes_(new QPushButton(this)), drawing_(new QProgressBar(this)), scenes_(new ScenesMaker(this)),
      thread_(QStringLiteral("evaluation dataset"), 5) {
    build();
    fillRecent();
    tell(tr("Drop a dataset here, or choose its folder."), false);
    connect(&settings_, &SettingsStore::changed, this, &DatasetField::fillRecent);
    connect(box_, &QComboBox::textActivated, this, &DatasetField::setDataset);
    connect(box_->lineEdit(), &QLineEdit::editingFinished, this, [this] { setDataset(box_->currentText()); });
    connect(use_scenes_, &QPushButton::clicked, this, &DatasetField::useScenes);
    connect(scenes_, &ScenesMaker::progressed, this, &DatasetField::showDrawing);
    connect(scenes_, &ScenesMaker::made, this, [this](const QString& folder) {
        endDrawing();
        setDataset(folder);
    });
    connect(scenes_, &ScenesMaker::failed, this, [this](const QString& reason) {
        endDrawing();
        tell(reason, true);
    });
}

void DatasetField::build() {
    box_->setEditable(true);
    box_->setInsertPolicy(QComboBox::NoInsert);
    box_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box_->lineEdit()->setPlaceholderText(tr("Folder or file with images and captions"));
    box_->setAccessibleName(box_->lineEdit()->placeholderText());
    box_->setToolTip(
        tr("Images with reference captions to compare with: a folder in the layout of COCO, Flickr8k or "
           "Scenes, images with .txt files next to them, or a captions file."));
    auto* open = new QToolButton(this);
    open->setIcon(icon(QStringLiteral("open")));
    open->setToolTip(tr("Choose the dataset's folder or file"));
    open->setAccessibleName(tr("Choose the dataset's folder or file"));
    open->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(open);
    menu->addAction(tr("&Folder…"), this, &DatasetField::chooseFolder);
    menu->addAction(tr("Captions f&ile…"), this, &DatasetField::chooseFile);
    open->setMenu(menu);
    use_scenes_->setObjectName(QStringLiteral("use_scenes"));
    drawing_->setTextVisible(false);
    drawing_->setMaximumHeight(spacing::normal);
    drawing_->setAccessibleName(tr("Progress of drawing the scenes"));
    drawing_->hide();
    found_->setWordWrap(true);
    found_->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::small);
    grid->addWidget(box_, 0, 0);
    grid->addWidget(open, 0, 1);
    grid->addWidget(use_scenes_, 0, 2);
    grid->addWidget(drawing_, 1, 0, 1, 3);
    grid->addWidget(found_, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    setFocusProxy(box_);
    endDrawing();
}

/// The same button cancels the drawing.
void DatasetField::useScenes() {
    if (scenes_->isRunning()) {
        scenes_->cancel();
        endDrawing();
        tell(tr("Drop a dataset here, or choose its folder."), false);
        return;
    }
    use_scenes_->setText(tr("Ca&ncel"));
    use_scenes_->setToolTip(tr("Ends the drawing of the scenes."));
    scenes_->start(); // which ends at once where they are there
}

void DatasetField::showDrawing(int done, int total) {
    drawing_->setRange(0, total);
    drawing_->setValue(done);
    drawing_->show();
    const QLocale locale;
    tell(tr("Drawing scene %1 of %2…").arg(locale.toString(done), locale.toString(total)), false);
}

void DatasetField::endDrawing() {
    drawing_->hide();
    use_scenes_->setText(tr("Use Sce&nes"));
    use_scenes_->setToolTip(
        tr("No data at hand? Illustrated scenes with captions and masks are drawn once, in "
           "%1; %2 of them are held out for evaluation.")
            .arg(shownPath(ScenesMaker::folder()))
            .arg(ScenesMaker::usual_count / 10));
}

void DatasetField::fillRecent() {
    const QSignalBlocker quiet(box_);
    const QString text = box_->currentText();
    box_->clear();
    box_->addItems(settings_.get().recent_datasets);
    box_->setCurrentIndex(-1);
    box_->setEditText(text);
}

void DatasetField::chooseFolder() {
    askForDatasetFolder(this, paths_, [this](const QStringList& folders) { setDataset(folders.front()); });
}

void DatasetField::chooseFile() {
    askForCaptionsFiles(this, paths_, [this](const QStringList& files) { setDataset(files.join(u',')); });
}

void DatasetField::setDataset(const QString& paths) {
    const QString wanted = paths.trimmed();
    if (box_->currentText() != wanted)
        box_->setEditText(wanted);
    if (scenes_->isRunning() && !wanted.isEmpty()) {
        scenes_->cancel(); // another has been chosen meanwhile
        endDrawing();
    }
    if (wanted == paths_ && (reading_ || wanted.isEmpty() || !summary_.splits.empty()))
        return; // what could not be read is tried again
    paths_ = wanted;
    read();
}

void DatasetField::read() {
    task_.request_stop();
    summary_ = {};
    reading_ = !paths_.isEmpty();
    tell(reading_ ? tr("Reading the dataset…") : tr("Drop a dataset here, or choose its folder."), false);
    Q_EMIT summaryChanged();
    if (!reading_)
        return;
    task_ = thread_.start([this, paths = paths_](const std::stop_token&) {
        DatasetSummary summary;
        QString error;
        try {
            summary = summaryOf(openDataset(toPath(paths).native()));
        } catch (const std::exception& exception) {
            error = engineText(exception);
        }
        QMetaObject::invokeMethod(this, [this, paths, summary, error] { take(paths, summary, error); });
    });
}

void DatasetField::take(const QString& paths, const DatasetSummary& summary, const QString& error) {
    if (paths != paths_)
        return; // another has been chosen meanwhile
    reading_ = false;
    summary_ = summary;
    if (error.isEmpty()) {
        const auto number = [](qsizetype count) { return static_cast<int>(count); };
        QStringList parts = {formatText(summary.format), tr("%Ln image(s)", nullptr, number(summary.images)),
                             tr("%Ln caption(s)", nullptr, number(summary.captions))};
        if (!summary.problems.isEmpty())
            parts << tr("%Ln entry(s) that cannot be used", nullptr, number(summary.problems.size()));
        tell(parts.join(QStringLiteral(" · ")), false);
    } else {
        tell(error, true);
    }
    Q_EMIT summaryChanged();
}

void DatasetField::tell(const QString& text, bool error) {
    found_->setText(text);
    found_->setForegroundRole(error ? QPalette::BrightText : QPalette::PlaceholderText);
}

} // namespace saccade::ui
