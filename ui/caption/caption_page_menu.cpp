#include "ui/caption/canvas/canvas.h"
#include "ui/caption/caption_flow.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/export/clipboard.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/gallery/gallery_view.h"
#include "ui/caption/gallery/image_drop.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/player.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace saccade::ui {
namespace {

/// An action that is there while the page is in front: keys like Space mean other things on other pages.
template <typename... Rest>
QAction* addTo(QMenu& menu, QWidget* page, const QString& text, const QKeySequence& keys, Rest&&... rest) {
    QAction* action = menu.addAction(text, keys, std::forward<Rest>(rest)...);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

} // namespace

void CaptionPage::fillMenu(QMenu& menu) {
    addCaptionActions(menu);
    menu.addSeparator();
    addQuestions(menu);
    addPlayActions(menu);
    menu.addSeparator();
    addViewActions(menu);
    menu.addSeparator();
    addExportActions(menu);
}

void CaptionPage::addQuestions(QMenu& menu) {
    if (side_->kinds().isEmpty())
        return;
    side_->fill(*menu.addMenu(tr("Ask a &question")));
    menu.addSeparator();
}

void CaptionPage::fillFileMenu(QMenu& menu) {
    menu.addAction(tr("&Open images…"), QKeySequence::Open, this, [this] {
        Q_EMIT frontRequested();
        askForImages();
    });
    menu.addAction(tr("Open &folder…"), QKeySequence(tr("Ctrl+Shift+O")), this, [this] {
        Q_EMIT frontRequested();
        askForFolder();
    });
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
}

void CaptionPage::fillRecent(QMenu& menu) {
    menu.clear();
    for (const QString& path : settings_.get().recent_images)
        menu.addAction(path, this, [this, path] {
            Q_EMIT frontRequested();
            openPaths({path});
        });
    if (menu.isEmpty())
        menu.addAction(tr("Nothing yet"))->setEnabled(false);
}

void CaptionPage::addCaptionActions(QMenu& menu) {
    addTo(menu, this, tr("&Paste an image"), QKeySequence::Paste, this, &CaptionPage::paste);
    QAction* undo =
        addTo(menu, this, tr("&Undo the removal"), QKeySequence::Undo, flow_, &CaptionFlow::undoRemoval);
    const auto update = [this, undo] { undo->setEnabled(flow_->canUndo()); };
    update();
    connect(flow_, &CaptionFlow::removed, undo, update);
    connect(flow_, &CaptionFlow::restored, undo, update);
    addTo(menu, this, tr("Caption &again"), QKeySequence(tr("F5")), this,
          [this] { flow_->captionAgain(gallery_view_->selected()); });
    addTo(menu, this, tr("Caption all a&gain"), QKeySequence(tr("Shift+F5")), this,
          [this] { flow_->captionAgain(gallery_->ids()); });
    addTo(menu, this, tr("&Stop captioning"), QKeySequence(tr("Ctrl+.")), flow_, &CaptionFlow::stop);
    addTo(menu, this, tr("&Find in the list"), QKeySequence::Find, gallery_view_, &GalleryView::focusFilter);
    addTo(menu, this, tr("Ne&xt image"), QKeySequence(tr("Ctrl+Down")), gallery_view_, &GalleryView::next);
    addTo(menu, this, tr("Previous i&mage"), QKeySequence(tr("Ctrl+Up")), gallery_view_,
          &GalleryView::previous);
}

void CaptionPage::addPlayActions(QMenu& menu) {
    addTo(menu, this, tr("P&lay or pause"), QKeySequence(Qt::Key_Space), player_, &Player::toggle);
    addTo(menu, this, tr("&Next word"), QKeySequence(Qt::Key_Right), player_, &Player::next);
    addTo(menu, this, tr("Pre&vious word"), QKeySequence(Qt::Key_Left), player_, &Player::previous);
    addTo(menu, this, tr("Fas&ter"), QKeySequence(tr("]")), player_,
          [this] { player_->setWordsPerSecond(player_->wordsPerSecond() * 1.5); });
    addTo(menu, this, tr("Slo&wer"), QKeySequence(tr("[")), player_,
          [this] { player_->setWordsPerSecond(player_->wordsPerSecond() / 1.5); });
}

void CaptionPage::addViewActions(QMenu& menu) {
    addTo(menu, this, tr("F&it the image"), QKeySequence(tr("0")), canvas_, &Canvas::fitToWindow);
    addTo(menu, this, tr("A&ctual size"), QKeySequence(tr("1")), canvas_, &Canvas::actualSize);
    addTo(menu, this, tr("&Zoom in"), QKeySequence(tr("+")), canvas_, &Canvas::zoomIn);
    addTo(menu, this, tr("Zoom &out"), QKeySequence(tr("-")), canvas_, &Canvas::zoomOut);
    QAction* select = addTo(menu, this, tr("Ask about a &rectangle"), QKeySequence(tr("R")), canvas_,
                            &Canvas::setSelecting);
    select->setCheckable(true);
    QAction* cells = addTo(menu, this, tr("Show the true cells of the gri&d"), QKeySequence(tr("G")), this,
                           [this](bool on) {
                               HeatOptions heat = state_->heat();
                               heat.interpolation = on ? HeatInterpolation::Cells : HeatInterpolation::Smooth;
                               state_->setHeat(heat);
                           });
    cells->setCheckable(true);
    const auto update = [this, cells] {
        cells->setChecked(state_->heat().interpolation == HeatInterpolation::Cells);
    };
    update();
    connect(state_, &CaptionState::heatChanged, cells, update);
}

void CaptionPage::addExportActions(QMenu& menu) {
    addTo(menu, this, tr("&Export…"), QKeySequence(tr("Ctrl+E")), this, &CaptionPage::openExport);
    addTo(menu, this, tr("Copy t&he image"), QKeySequence::Copy, this,
          [this] { copyImage(canvas_->renderView()); });
    addTo(menu, this, tr("Cop&y the caption"), QKeySequence(tr("Ctrl+Shift+C")), this,
          &CaptionPage::copyCaption);
}

void CaptionPage::paste() {
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held != nullptr && wants(*held))
        take(*held);
    else
        messages_->show(Severity::Information,
                        tr("There is no image on the clipboard. Copy a picture or an image file first."));
}

void CaptionPage::copyCaption() {
    if (state_->hasResult())
        ui::copyCaption(
            toQString(state_->result().hypotheses[static_cast<std::size_t>(state_->hypothesis())].caption()));
}

std::vector<std::pair<QString, QString>> CaptionPage::gestures() const {
    return {{tr("Zoom to the pointer"), tr("Wheel")},
            {tr("Move the image"), tr("Drag")},
            {tr("Fit the image to the window"), tr("Double click on it")},
            {tr("Ask which words looked at a rectangle"), tr("Shift and drag")},
            {tr("See where the model looked for a word"), tr("Point at it")},
            {tr("Keep a word, or release it"), tr("Click on it")}};
}

} // namespace saccade::ui
