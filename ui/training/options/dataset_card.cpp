#include "ui/training/options/dataset_card.h"

#include "core/base/path_list.h"
#include "core/data/open_dataset.h"
#include "ui/common/convert.h"
#include "ui/common/dataset_dialogs.h"
#include "ui/common/dropped.h"
#include "ui/common/elided_label.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/note_label.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/training/options/dataset_view.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/scenes_dialog.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace saccade::ui {
namespace {

/// The paths that the card takes; a run's directory is for the page.
QStringList datasetsIn(const QMimeData& data) {
    QStringList paths;
    for (const QString& path : localPaths(data))
        if (mayBeDataset(path) && !holdsRun(path))
            paths.append(path);
    return paths;
}

} // namespace

DatasetCard::DatasetCard(SettingsStore& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), menu_(new QMenu(this)), add_(new QPushButton(this)),
      empty_(new QWidget(this)), sources_(new QVBoxLayout), note_(new NoteLabel(this)),
      view_(new DatasetView(this)) {
    setAcceptDrops(true);
    sources_->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(OptionField::edge, 0, OptionField::edge, 0);
    column->setSpacing(spacing::small);
    buildHeader(*column);
    buildEmpty();
    column->addWidget(empty_);
    column->addLayout(sources_);
    column->addWidget(note_);
    column->addWidget(view_);
    connect(menu_, &QMenu::aboutToShow, this, &DatasetCard::fillMenu);
    connect(&loader_, &DatasetLoader::opened, this,
            [this](const auto& /*dataset*/, const DatasetSummary& summary) { showOpened(summary); });
    connect(&loader_, &DatasetLoader::sampled, view_, &DatasetView::add);
    connect(&loader_, &DatasetLoader::failed, this, &DatasetCard::showFailure);
    open();
}

void DatasetCard::buildHeader(QVBoxLayout& column) {
    auto* title = new QLabel(tr("Data"), this);
    makeBold(*title);
    add_->setText(tr("&Join another"));
    add_->setToolTip(tr("Learn from several datasets at once"));
    add_->setFlat(true);
    add_->setMenu(menu_);
    QSizePolicy place = add_->sizePolicy();
    place.setRetainSizeWhenHidden(true); // nothing moves when it appears
    add_->setSizePolicy(place);
    auto* row = new QHBoxLayout;
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(add_);
    column.addLayout(row);
}

/// What is seen before anything was chosen.
void DatasetCard::buildEmpty() {
    auto* words = new QLabel(tr("Drop a folder of images with captions here, or choose one."), empty_);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto* choose = new QPushButton(icon(QStringLiteral("open")), tr("Ch&oose data"), empty_);
    choose->setMenu(menu_);
    auto* scenes = new QPushButton(tr("&Make a Scenes dataset…"), empty_);
    scenes->setToolTip(tr("No data at hand? Draw illustrated scenes with captions to learn from"));
    connect(scenes, &QPushButton::clicked, this, &DatasetCard::makeScenes);
    auto* column = new QVBoxLayout(empty_);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::normal);
    column->addWidget(words);
    column->addWidget(choose, 0, Qt::AlignHCenter);
    column->addWidget(scenes, 0, Qt::AlignHCenter);
}

void DatasetCard::fillMenu() {
    menu_->clear();
    menu_->addAction(tr("A &folder…"), this, [this] { askForFolder(&DatasetCard::add); });
    menu_->addAction(tr("A f&ile of captions…"), this, [this] { askForFile(&DatasetCard::add); });
    menu_->addAction(tr("Make a &Scenes dataset…"), this, &DatasetCard::makeScenes);
    if (settings_.get().recent_datasets.isEmpty())
        return;
    menu_->addSection(tr("Recent"));
    for (const QString& recent : settings_.get().recent_datasets)
        menu_->addAction(shownPath(recent).replace(u'&', QStringLiteral("&&")), this,
                         [this, recent] { add({recent}); });
}

void DatasetCard::setDataset(const QString& joined) {
    QStringList paths;
    for (const std::filesystem::path& path : pathList(toPath(joined).native()))
        paths.append(toQString(path));
    replace(paths);
}

void DatasetCard::replace(const QStringList& paths) {
    paths_ = paths;
    read_.clear();
    open();
}

void DatasetCard::add(const QStringList& paths) {
    QStringList now = failed_ ? read_ : paths_;
    now.append(paths);
    now.removeDuplicates();
    if (now == paths_ && !paths_.isEmpty() && state_.isEmpty())
        return;
    paths_ = now;
    open();
}

QString DatasetCard::problem() const {
    return state_;
}

void DatasetCard::open() {
    summary_ = {};
    failed_ = false;
    view_->clear();
    showSources();
    if (paths_.isEmpty()) {
        loader_.cancel();
        state_ = tr("Choose images with captions to learn from.");
        note_->say({});
    } else {
        loader_.open(dataset());
        state_ = tr("The data is being read…");
        note_->say(state_);
    }
    Q_EMIT changed();
}

void DatasetCard::showSources() {
    while (QLayoutItem* item = sources_->takeAt(0)) {
        item->widget()->deleteLater(); // the button that was clicked may be among them
        item->widget()->hide();
        delete item;
    }
    for (const QString& path : paths_) {
        auto* line = new QWidget(this);
        auto* name = new ElidedLabel(line, Qt::ElideMiddle);
        name->setText(shownPath(path));
        auto* remove = new QToolButton(line);
        remove->setIcon(icon(QStringLiteral("close")));
        remove->setObjectName(QStringLiteral("remove %1").arg(sources_->count()));
        remove->setAutoRaise(true);
        remove->setToolTip(tr("Leave this dataset out"));
        remove->setAccessibleName(tr("Leave out %1").arg(path));
        connect(remove, &QToolButton::clicked, this, [this, path] {
            paths_.removeAll(path);
            read_.removeAll(path);
            open();
        });
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(name, 1);
        row->addWidget(remove);
        sources_->addWidget(line);
    }
    empty_->setVisible(paths_.isEmpty());
    add_->setVisible(!paths_.isEmpty());
    update();
}

void DatasetCard::showOpened(const DatasetSummary& summary) {
    summary_ = summary;
    read_ = paths_;
    state_.clear();
    note_->say({});
    view_->showSummary(summary);
    settings_.change([this](Settings& now) {
        for (const QString& path : paths_)
            remember(now.recent_datasets, path);
    });
    Q_EMIT opened(summary);
    Q_EMIT changed();
}

void DatasetCard::showFailure(const QString& reason) {
    failed_ = true;
    state_ = tr("The data cannot be used.");
    note_->say(reason, ThemeColour::Bad);
    Q_EMIT changed();
}

void DatasetCard::chooseFolder() {
    askForFolder(&DatasetCard::replace);
}

void DatasetCard::chooseFile() {
    askForFile(&DatasetCard::replace);
}

void DatasetCard::askForFolder(Take take) {
    askForDatasetFolder(this, paths_.value(0),
                        [this, take](const QStringList& folders) { (this->*take)(folders); });
}

void DatasetCard::askForFile(Take take) {
    askForCaptionsFiles(this, paths_.value(0),
                        [this, take](const QStringList& files) { (this->*take)(files); });
}

void DatasetCard::makeScenes() {
    auto* dialog = new ScenesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScenesDialog::made, this, [this](const QString& folder) { add({folder}); });
    dialog->open();
}

void DatasetCard::dragEnterEvent(QDragEnterEvent* event) {
    if (datasetsIn(*event->mimeData()).isEmpty())
        return event->ignore();
    event->acceptProposedAction();
    setDragOver(true);
}

void DatasetCard::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    setDragOver(false);
}

void DatasetCard::dropEvent(QDropEvent* event) {
    setDragOver(false);
    event->acceptProposedAction();
    add(datasetsIn(*event->mimeData()));
}

void DatasetCard::setDragOver(bool over) {
    drag_over_ = over;
    update();
}

void DatasetCard::paintEvent(QPaintEvent* /*event*/) {
    if (!empty_->isVisible() && !drag_over_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(themeColour(drag_over_ ? ThemeColour::Accent : ThemeColour::Muted), drag_over_ ? 2 : 1,
             Qt::DashLine);
    painter.setPen(pen);
    const QRectF area = empty_->isVisible() ? QRectF(empty_->geometry()) : QRectF(rect());
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace saccade::ui
