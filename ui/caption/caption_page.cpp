#include "ui/caption/caption_page.h"

#include "core/base/error.h"
#include "core/image/decode_image.h"
#include "core/result/region_attention.h"
#include "core/weights/model_details.h"
#include "ui/caption/canvas/canvas.h"
#include "ui/caption/canvas/heat_controls.h"
#include "ui/caption/canvas/heat_legend.h"
#include "ui/caption/canvas/picture_grid.h"
#include "ui/caption/canvas/zoom_button.h"
#include "ui/caption/caption_flow.h"
#include "ui/caption/export/export_dialog.h"
#include "ui/caption/export/export_progress.h"
#include "ui/caption/export/exporter.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/gallery/gallery_view.h"
#include "ui/caption/gallery/image_drop.h"
#include "ui/caption/gallery/image_finder.h"
#include "ui/caption/gallery/image_loader.h"
#include "ui/caption/panels/alternatives_panel.h"
#include "ui/caption/panels/caption_doubts.h"
#include "ui/caption/panels/caption_facts.h"
#include "ui/caption/panels/hypotheses_panel.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/panels/references_panel.h"
#include "ui/caption/panels/region_panel.h"
#include "ui/caption/state/caption_service.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/player.h"
#include "ui/caption/words/player_controls.h"
#include "ui/caption/words/word_chip.h"
#include "ui/caption/words/word_legend.h"
#include "ui/caption/words/word_strip.h"
#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/kept_layout.h"
#include "ui/common/page_link.h"
#include "ui/common/settings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace saccade::ui {
namespace {

/// "*.jpg *.png …"
QString imagePatterns() {
    QStringList patterns;
    for (const std::string_view extension : imageExtensions())
        patterns.append(QLatin1Char('*') +
                        QString::fromLatin1(extension.data(), qsizetype(extension.size())));
    return patterns.join(QLatin1Char(' '));
}

/// Removes the models from the paths; the first of them, if there is one.
std::optional<std::filesystem::path> takeModels(QVector<std::filesystem::path>& paths) {
    std::optional<std::filesystem::path> first;
    paths.removeIf([&first](const std::filesystem::path& path) {
        const std::optional<std::filesystem::path> model = modelAt(toQString(path));
        if (!first)
            first = model;
        return model.has_value();
    });
    return first;
}

double shareInside(const CaptionState& state, const CaptionWord& word, const QRectF& region) {
    try {
        return attentionInRegion(word.attention, state.result().geometry,
                                 {region.x(), region.y(), region.width(), region.height()});
    } catch (const Error&) {
        return 0; // broken attention is nowhere
    }
}

} // namespace

CaptionPage::CaptionPage(CaptionService& service, SettingsStore& settings, QVector<QuestionKind> questions,
                         ExploreService& explorer, QWidget* parent)
    : Page(parent), settings_(settings), state_(new CaptionState(this)), gallery_(new GalleryModel(this)),
      loader_(new ImageLoader(this)), finder_(new ImageFinder(this)),
      flow_(new CaptionFlow(service, *gallery_, *state_, *loader_, this)), player_(new Player(*state_, this)),
      exporter_(new Exporter(this)), export_dialog_(new ExportDialog(this)) {
    exporter_->setExplorer(&explorer);
    buildActions();
    buildWidgets(std::move(questions));
    connectGallery();
    connectMenus();
    connectFlow();
    connectSettings();
    connectExport();
}

/// Nothing is answered any more.
CaptionPage::~CaptionPage() {
    questions_->closeQuestion();
}

void CaptionPage::buildWidgets(QVector<QuestionKind> questions) {
    messages_ = new MessageBar(this);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildImages());
    splitter->addWidget(buildCentre());
    splitter->addWidget(buildSide(std::move(questions)));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 740, 270});
    keepLayout(*splitter, settings_, QStringLiteral("caption_page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset());
    column->setSpacing(spacing::normal);
    column->addWidget(new ExportProgressBar(*exporter_, this));
    column->addWidget(splitter, 1);
    setFocusProxy(canvas_);
}

QWidget* CaptionPage::buildImages() {
    auto* images = new QWidget(this);
    gallery_view_ = new GalleryView(*gallery_, images);
    gallery_view_->setObjectName(QStringLiteral("gallery"));
    auto* column = new QVBoxLayout(images);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar(images));
    column->addWidget(gallery_view_, 1);
    return images;
}

/// What the page begins and ends with: images in, captions out.
QWidget* CaptionPage::buildBar(QWidget* parent) {
    const auto button = [parent](const QString& text, const char* icon_name, const QString& tip) {
        auto* result = new QToolButton(parent);
        result->setText(text);
        result->setIcon(icon(QLatin1String(icon_name)));
        result->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        result->setAutoRaise(true);
        result->setToolTip(tip);
        return result;
    };
    QToolButton* open = button(tr("Open"), "open", tr("Opens images or a folder of images"));
    open->setObjectName(QStringLiteral("open"));
    open->setMenu(new QMenu(open));
    open->setPopupMode(QToolButton::InstantPopup);
    open->menu()->addActions({open_images_, open_folder_});
    addRecent(*open->menu());
    QToolButton* save = button(tr("Export…"), "export", tr("Exports captions, maps and animations to files"));
    save->setObjectName(QStringLiteral("export"));
    connect(save, &QToolButton::clicked, export_, &QAction::trigger);
    auto* bar = new FlowRow(parent, spacing::small);
    bar->layout()->setContentsMargins(spacing::normal, 0, spacing::normal, 0);
    bar->add(open);
    bar->add(save);
    return bar;
}

/// The words begin where the image does: what is drawn around a word goes into the margin.
QWidget* CaptionPage::buildCentre() {
    auto* centre = new QWidget(this);
    canvas_ = new Canvas(*state_, centre);
    canvas_->setObjectName(QStringLiteral("canvas"));
    words_ = new WordStrip(*state_, centre);
    words_->setObjectName(QStringLiteral("words"));
    words_->follow(*player_);
    auto* legend = new HeatLegend(*state_, centre);
    connect(canvas_, &Canvas::pointed, legend, &HeatLegend::point);
    connect(canvas_, &Canvas::unseenLabelled, legend, &HeatLegend::setUnseenLabelled);
    pictures_ = new PictureGrid(canvas_, legend, centre);
    auto* below = new FlowRow(centre);
    below->add(new PlayerControls(*player_, settings_, centre));
    below->addStretch();
    below->add(new WordLegend(*state_, centre));
    auto* grid = new QGridLayout(centre);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(spacing::normal);
    grid->setColumnMinimumWidth(0, WordChip::side);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, WordChip::side);
    int row = 0;
    const auto add = [grid, &row](QWidget* part) { grid->addWidget(part, row++, 1); };
    add(buildControls(centre));
    grid->setRowStretch(row, 1);
    add(pictures_);
    grid->addWidget(words_, row++, 0, 1, 3);
    add(new CaptionDoubts(*state_, centre));
    add(below);
    return centre;
}

QWidget* CaptionPage::buildControls(QWidget* parent) {
    auto* controls = new HeatControls(*state_, parent);
    controls->addStretch();
    controls->add(new ZoomButton(*canvas_, controls));
    return controls;
}

QWidget* CaptionPage::buildSide(QVector<QuestionKind> questions) {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::large);
    references_ = new ReferencesPanel(side);
    column->addWidget(new CaptionFacts(*state_, side));
    column->addWidget(references_);
    alternatives_ = new AlternativesPanel(*state_, side);
    column->addWidget(alternatives_);
    column->addWidget(new HypothesesPanel(*state_, side));
    column->addWidget(new RegionPanel(
        *state_,
        [this](const CaptionWord& word, const QRectF& region) { return shareInside(*state_, word, region); },
        side));
    column->addStretch(1);
    side_ = new QScrollArea(this);
    side_->setWidget(side);
    side_->setWidgetResizable(true);
    side_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side_->setMinimumWidth(200);
    side_->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and scrolls it
    questions_ = new QuestionSide(side_, std::move(questions),
                                  {*state_, *canvas_, [this] { return shownImage(); },
                                   [this] { return settings_.get().decode; },
                                   [this] { return references_->references(); }, pictures_},
                                  this);
    connect(alternatives_, &AlternativesPanel::wanted, questions_,
            [this](const QString& word) { questions_->askInstead(word.toStdString()); });
    return questions_;
}

ImageSource CaptionPage::shownImage() const {
    const GalleryEntry* entry = gallery_->find(flow_->current());
    return entry == nullptr ? ImageSource() : entry->source;
}

void CaptionPage::connectGallery() {
    connect(gallery_view_, &GalleryView::currentChanged, flow_, &CaptionFlow::show);
    connect(gallery_view_, &GalleryView::captionAgainRequested, flow_, &CaptionFlow::captionAgain);
    connect(gallery_view_, &GalleryView::removeRequested, flow_, &CaptionFlow::remove);
    connect(gallery_view_, &GalleryView::stopRequested, flow_, &CaptionFlow::stop);
    connect(gallery_view_, &GalleryView::resumeRequested, flow_, &CaptionFlow::resume);
    connect(gallery_view_, &GalleryView::copied, this, &CaptionPage::tell);
    connect(finder_, &ImageFinder::found, this,
            [this](const QVector<ImageSource>& images) { onFound(flow_->add(images)); });
    connect(finder_, &ImageFinder::finished, this, [this](int, const QStringList& problems) {
        if (!problems.isEmpty())
            messages_->show(Severity::Warning,
                            problems.mid(0, 3).join(QLatin1Char('\n')) +
                                (problems.size() > 3
                                     ? tr("\n… and %n more.", nullptr, static_cast<int>(problems.size()) - 3)
                                     : QString()));
    });
}

void CaptionPage::onFound(const QVector<quint64>& ids) {
    if (!show_next_found_ || ids.isEmpty())
        return;
    show_next_found_ = false;
    gallery_view_->setCurrent(ids.front());
}

void CaptionPage::connectFlow() {
    connect(flow_, &CaptionFlow::shown, this, [this](quint64 id) {
        if (messages_->text() == canvas_->problem()) // that of the image before
            messages_->clear();
        canvas_->setProblem({});
        gallery_view_->setCurrent(id);
        const GalleryEntry* entry = gallery_->find(id);
        if (entry == nullptr || toQString(entry->source.path) != references_path_)
            references_->setReferences({});
        canvas_->setAccessibleName(entry == nullptr ? QString() : entry->source.name);
    });
    connect(flow_, &CaptionFlow::captioned, this, [this] {
        if (settings_.get().play_new)
            player_->play();
    });
    connect(flow_, &CaptionFlow::removed, this, [this](int count) {
        messages_->show(Severity::Success, tr("%n image(s) removed from the list.", nullptr, count),
                        tr("Undo"), [this] { flow_->undoRemoval(); });
    });
    connect(flow_, &CaptionFlow::restored, messages_, &MessageBar::clear);
    connect(flow_, &CaptionFlow::failed, this, [this](quint64 id, const QString& reason) {
        canvas_->setProblem(reason);
        messages_->show(Severity::Error, reason, tr("Remove it from the list"),
                        [this, id] { flow_->remove({id}); });
    });
}

void CaptionPage::connectSettings() {
    const Settings& now = settings_.get();
    state_->setHeat(now.heat);
    state_->setOpacity(now.opacity);
    flow_->setOptions(now.decode);
    connect(state_, &CaptionState::heatChanged, this, [this] {
        settings_.change([this](Settings& settings) {
            settings.heat = state_->heat();
            settings.opacity = state_->opacity();
        });
    });
    connect(&settings_, &SettingsStore::changed, this,
            [this](const Settings& settings) { flow_->setOptions(settings.decode); });
}

bool CaptionPage::wants(const QMimeData& dropped) const {
    return holdsImages(dropped);
}

void CaptionPage::take(const QMimeData& dropped) {
    find(readDrop(dropped));
}

QString CaptionPage::dropHint(const QMimeData& dragged) const {
    return holdsModel(dragged) ? tr("Drop to caption with this model") : tr("Drop to caption");
}

void CaptionPage::find(ImageDrop drop) {
    messages_->clear();
    const std::optional<std::filesystem::path> model = takeModels(drop.paths);
    if (model)
        Q_EMIT modelGiven(*model);
    if (model && drop.isEmpty() && drop.problems.isEmpty())
        return;
    show_next_found_ = true;
    finder_->find(drop);
}

void CaptionPage::openPaths(const QStringList& paths, Remember remember_them) {
    ImageDrop drop;
    for (const QString& path : paths)
        drop.paths << toPath(path);
    if (remember_them == Remember::Yes)
        settings_.change([&paths](Settings& now) {
            for (const QString& path : paths.mid(0, 10))
                if (!modelAt(path))
                    remember(now.recent_images, path);
        });
    find(drop);
}

void CaptionPage::openWithReferences(const QString& path, const QStringList& references) {
    openPaths({path}, Remember::No);
    references_path_ = path;
    references_->setReferences(references);
}

void CaptionPage::askForImages() {
    askForPath(this,
               {Ask::Files,
                tr("Open images"),
                tr("Images (%1);;All files (*)").arg(imagePatterns()),
                settings_.get().recent_images.value(0),
                {}},
               [this](const QStringList& files) { openPaths(files); });
}

void CaptionPage::askForFolder() {
    askForPath(this,
               {Ask::Folder, tr("Open a folder of images"), {}, settings_.get().recent_images.value(0), {}},
               [this](const QStringList& folders) { openPaths(folders); });
}

void CaptionPage::join(PageLink& link) {
    connect(&link, &PageLink::modelOpened, this, &CaptionPage::setModel);
    connect(&link, &PageLink::modelOffered, this, &CaptionPage::frontRequested);
    connect(this, &CaptionPage::modelGiven, &link, &PageLink::modelOffered);
    connect(&link, &PageLink::imageOffered, this,
            [this](const QString& image, const QStringList& references) {
                openWithReferences(image, references);
                Q_EMIT frontRequested();
            });
    tellDeeds(link);
}

void CaptionPage::tellDeeds(PageLink& link) {
    connect(flow_, &CaptionFlow::shown, &link,
            [this, &link] { Q_EMIT link.did(deed::ImageShown{toQString(shownImage().path)}); });
    connect(state_, &CaptionState::wordsChanged, &link, [this, &link] {
        if (state_->hasResult() && !state_->isPartial())
            Q_EMIT link.did(deed::Captioned{state_->result().best().tokens()});
    });
    connect(state_, &CaptionState::shownWordChanged, &link, [this, &link] {
        if (!state_->isPartial() && state_->heldWord() != CaptionState::no_word)
            Q_EMIT link.did(deed::WordHeld{state_->heldWord()});
    });
    connect(questions_, &QuestionSide::asked, &link,
            [&link](const QString& name) { Q_EMIT link.did(deed::QuestionOpened{name}); });
    connect(questions_, &QuestionSide::used, &link,
            [&link](const QString& name, const QString& part, double value) {
                Q_EMIT link.did(deed::QuestionUsed{name, part, value});
            });
    connect(exporter_, &Exporter::finished, &link,
            [&link](const ExportReport& report) { Q_EMIT link.did(deed::Exported{report.place}); });
    connect(&settings_, &SettingsStore::changed, &link,
            [&link, beam = settings_.get().decode.beam](const Settings& now) mutable {
                if (std::exchange(beam, now.decode.beam) != now.decode.beam)
                    Q_EMIT link.did(deed::BeamChanged{beam});
            });
}

void CaptionPage::setModel(const ModelDetails&) {
    flow_->forgetResults();
    const int others = gallery_->counts().done - 1;
    if (had_model_ && others > 0)
        messages_->show(Severity::Information,
                        tr("The other captions in the list are those of the previous model."),
                        tr("Caption all again"), [this] { flow_->captionAgain(gallery_->ids()); });
    had_model_ = true;
}

/// Space and the arrows belong to the page, but a button, a list, a tree or a slider with the focus keeps its
/// keys. A word is no such button: Space plays from it.
bool CaptionPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const QWidget* focus = QApplication::focusWidget();
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool button = qobject_cast<const QAbstractButton*>(focus) != nullptr &&
                            qobject_cast<const WordChip*>(focus) == nullptr && key == Qt::Key_Space;
        const bool value = qobject_cast<const QComboBox*>(focus) != nullptr ||
                           qobject_cast<const QAbstractSlider*>(focus) != nullptr;
        const bool view = qobject_cast<const QTreeView*>(focus) != nullptr ||
                          qobject_cast<const QListWidget*>(focus) != nullptr; // opens branches, ticks lines
        if (button ||
            ((value || view) && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space)))
            event->accept();
    }
    return Page::event(event);
}

} // namespace saccade::ui
