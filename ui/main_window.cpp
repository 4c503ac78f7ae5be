#include "ui/main_window.h"

#include "core/weights/model_details.h"
#include "ui/caption/state/caption_service.h"
#include "ui/common/convert.h"
#include "ui/common/drop_overlay.h"
#include "ui/common/focus_ring.h"
#include "ui/common/icons.h"
#include "ui/common/menu_keys.h"
#include "ui/common/model_chooser.h"
#include "ui/common/model_dialog.h"
#include "ui/common/newest_weights.h"
#include "ui/common/page_link.h"
#include "ui/common/reading_order.h"
#include "ui/common/settings.h"
#include "ui/common/tool_tips.h"
#include "ui/common/window_fit.h"
#include "ui/training/training_page.h"
#include "ui/window_stage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace saccade::ui {
namespace {

constexpr QSize usual_size(1280, 820);

} // namespace

MainWindow::MainWindow(const Services& services, SettingsStore& settings, const Shipped& shipped,
                       QWidget* parent)
    : QMainWindow(parent), settings_(settings), captions_(services.captions),
      training_service_(services.training), version_(shipped.version), shipped_models_(shipped.models),
      shipped_options_(shipped.options), link_(new PageLink(this)), newest_(new NewestWeights(this)) {
    setWindowTitle(QStringLiteral("Saccade"));
    setAcceptDrops(true);
    qApp->installEventFilter(new ToolTips(this));
    qApp->installEventFilter(new MenuKeys(this));
    showFocusRings(this);
    buildHeader();
    connectLink(); // before the pages: a model is opened before an image is shown
    buildPages(services, shipped);
    buildMenus();
    connectTraining();
    connectModel();
    overlay_ = new DropOverlay(this);
    if (!restoreGeometry(settings_.get().window))
        resize(usual_size);
    fitIntoScreen(*this);
    showPage(*pages_.front());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildHeader() {
    tabs_ = new QTabBar(this);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setFocusPolicy(Qt::TabFocus);
    tabs_->setObjectName(QStringLiteral("pageTabs"));
    tabs_->setAccessibleName(tr("Pages"));
    stack_ = new QStackedWidget(this);
    chooser_ = new ModelChooser(settings_, this);
    chooser_->setObjectName(QStringLiteral("modelChooser"));
    chooser_->setBundled(shipped_models_);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(spacing::normal, spacing::small, spacing::normal, 0);
    header->addWidget(tabs_);
    header->addStretch();
    header->addWidget(chooser_);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addLayout(header);
    beside_ = new QHBoxLayout;
    beside_->setSpacing(0);
    beside_->addWidget(stack_, 1);
    column->addLayout(beside_, 1);
    setCentralWidget(centre);
    connect(tabs_, &QTabBar::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
}

void MainWindow::buildPages(const Services& services, const Shipped& shipped) {
    pages_ = makePages({services, settings_, shipped, *new WindowStage(*this, services, shipped), this});
    for (Page* page : pages_)
        addPage(*page);
}

void MainWindow::addPage(Page& page) {
    stack_->addWidget(&page);
    tabs_->addTab(icon(page.iconName()), withoutMnemonic(page.title()));
    if (QWidget* companion = page.companion())
        beside_->insertWidget(0, companion);
    page.setBundledModels(shipped_models_);
    page.join(*link_);
    connect(&page, &Page::frontRequested, this, [this, &page] { showPage(page); });
    connect(&page, &Page::percentChanged, this,
            [this, &page](std::optional<int> percent) { showPercent(page, percent); });
}

void MainWindow::showPage(Page& page) {
    const auto index = static_cast<int>(pages_.indexOf(&page));
    tabs_->setCurrentIndex(index);
    stack_->setCurrentIndex(index);
    page.setFocus();
}

void MainWindow::connectLink() {
    connect(link_, &PageLink::modelOffered, this, &MainWindow::openModel);
    connect(link_, &PageLink::imageOffered, this,
            [this](const QString&, const QStringList&, const std::filesystem::path& model) {
                if (!model_ || model_->file != model)
                    openModel(model);
            });
    connect(link_, &PageLink::runStarted, this, [this](const std::filesystem::path& run) {
        run_ = run;
        chooser_->setRun(run);
    });
}

void MainWindow::connectTraining() {
    connect(&training_service_, &TrainingService::ended, this, [this] {
        if (closing_)
            close();
    });
    // What could not be saved is told on its page before the window goes.
    connect(&training_service_, &TrainingService::failed, this, [this] {
        if (std::exchange(closing_, false))
            showPage(page<TrainingPage>());
    });
}

/// On its tab, so that it is seen from the other pages.
void MainWindow::showPercent(const Page& page, std::optional<int> percent) {
    const QString title = withoutMnemonic(page.title());
    const auto index = static_cast<int>(pages_.indexOf(&page));
    const QString text = percent ? tr("%1 (%2 %)", "page, share done").arg(title).arg(*percent) : title;
    if (tabs_->tabText(index) != text)
        tabs_->setTabText(index, text);
}

void MainWindow::connectModel() {
    connect(chooser_, &ModelChooser::modelChosen, this, &MainWindow::openModel);
    connect(chooser_, &ModelChooser::severalChosen, this, &MainWindow::openTogether);
    connect(chooser_, &ModelChooser::detailsRequested, this, &MainWindow::showDetails);
    connect(chooser_, &ModelChooser::followRunChosen, this,
            [this](bool follow) { newest_->follow(follow ? run_ : std::filesystem::path()); });
    connect(newest_, &NewestWeights::written, &captions_, &CaptionService::openModel);
    connect(&captions_, &CaptionService::modelOpened, this, &MainWindow::onModelOpened);
    connect(&captions_, &CaptionService::modelFailed, this, [this](const QString& reason) {
        chooser_->setFailed();
        frontPage()->messages().show(Severity::Error, tr("The model could not be opened: %1").arg(reason),
                                     tr("Open another…"), [this] { chooser_->openFile(); });
    });
}

void MainWindow::openFirstModel() {
    std::error_code error;
    for (const QString& recent : settings_.get().recent_models)
        if (std::filesystem::exists(toPath(recent), error)) {
            openModel(toPath(recent));
            return;
        }
    if (!shipped_models_.empty())
        openModel(shipped_models_.front().file);
}

void MainWindow::openModel(const std::filesystem::path& file) {
    newest_->follow({});
    chooser_->setFollowing(false);
    chooser_->setLoading(file);
    captions_.openModel(file);
}

void MainWindow::openTogether(const std::vector<std::filesystem::path>& files) {
    newest_->follow({});
    chooser_->setFollowing(false);
    chooser_->setLoading(files.front());
    captions_.openTogether(files);
}

void MainWindow::onModelOpened(const ModelDetails& model, const std::vector<std::filesystem::path>& with) {
    model_ = std::make_unique<ModelDetails>(model);
    const bool chosen = newest_->run().empty();
    if (chosen)
        settings_.change([&model](Settings& now) { remember(now.recent_models, toQString(model.file)); });
    chooser_->setModel(model.file, with);
    Q_EMIT link_->modelOpened(model, chosen);
    if (chosen)
        Q_EMIT link_->did(deed::ModelOpened{model.file});
}

void MainWindow::showDetails() {
    if (model_)
        (new ModelDialog(*model_, shipped_options_, this))->open();
}

Page* MainWindow::frontPage() const {
    return pages_[stack_->currentIndex()];
}

Page* MainWindow::pageFor(const QMimeData& dropped) const {
    Page* front = frontPage();
    if (front->wants(dropped))
        return front;
    const auto other = std::find_if(pages_.begin(), pages_.end(), [&dropped](const Page* page) {
        return page->takesFromOtherPages() && page->wants(dropped);
    });
    return other != pages_.end() ? *other : nullptr;
}

bool MainWindow::event(QEvent* event) {
    // How large the frame is is known once the window manager has put it around.
    if (event->type() == QEvent::WindowActivate && !std::exchange(fitted_, true))
        fitIntoScreen(*this);
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next) {
    return focusInReadingOrder(*this, next);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const Page* page = pageFor(*event->mimeData());
    if (page == nullptr)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    overlay_->appear(page->dropHint(*event->mimeData()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    overlay_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    overlay_->hide();
    Page* page = pageFor(*event->mimeData());
    if (page == nullptr)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showPage(*page);
    page->take(*event->mimeData());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (training_service_.isRunning()) {
        event->ignore();
        if (!closing_)
            askBeforeClosing();
        return;
    }
    settings_.change([this](Settings& now) { now.window = saveGeometry(); });
    event->accept();
}

void MainWindow::askBeforeClosing() {
    auto* question = new QMessageBox(QMessageBox::Question, tr("Training is running"),
                                     tr("Stop training and close the window?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("The run is saved first, and you can resume it at any time from where it stopped."));
    QPushButton* stop = question->addButton(tr("&Save and close"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("&Keep training"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, stop](const QAbstractButton* button) {
        if (button != stop)
            return;
        closing_ = true;
        if (training_service_.isRunning())
            training_service_.stop();
        else
            close();
    });
    question->open();
}

} // namespace saccade::ui
