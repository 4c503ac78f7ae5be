#include "ui/caption/canvas/canvas.h"
#include "ui/caption/caption_flow.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/export/clipboard.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/gallery/gallery_view.h"
#include "ui/caption/gallery/image_drop.h"
#include "ui/caption/panels/alternatives_panel.h"
#include "ui/caption/panels/question_side.h"
#include "ui/caption/state/caption_state.h"
#include "ui/caption/words/player.h"
#include "ui/caption/words/word_strip.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLayout>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>

namespace saccade::ui {

void CaptionPage::fillMenu(QMenu& menu) {
    for (const QVector<QAction*>& group : {caption_actions_, play_actions_, view_actions_, export_actions_}) {
        if (!menu.isEmpty())
            menu.addSeparator();
        menu.addActions(group);
    }
    if (!questions_->kinds().isEmpty()) {
        menu.addSeparator();
        questions_->fill(*menu.addMenu(tr("As&k a question")));
    }
}

void CaptionPage::fillFileMenu(QMenu& menu) {
    menu.addActions({open_images_, open_folder_});
    addRecent(menu);
}

void CaptionPage::addRecent(QMenu& menu) {
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

/// An action that is there while the page is in front: keys like Space mean other things on other pages.
QAction* CaptionPage::addPageAction(const QString& text, const QKeySequence& keys,
                                    const std::function<void()>& act) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (act)
        connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

/// The same for one that is on or off.
QAction* CaptionPage::addPageSwitch(const QString& text, const QKeySequence& keys,
                                    const std::function<void(bool on)>& act) {
    QAction* action = addPageAction(text, keys, {});
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, act);
    return action;
}

void CaptionPage::buildActions() {
    open_images_ = new QAction(tr("&Open images…"), this);
    open_images_->setShortcut(QKeySequence::Open);
    connect(open_images_, &QAction::triggered, this, [this] {
        Q_EMIT frontRequested();
        askForImages();
    });
    open_folder_ = new QAction(tr("Open &folder…"), this);
    open_folder_->setShortcut(QKeySequence(tr("Ctrl+Shift+O")));
    connect(open_folder_, &QAction::triggered, this, [this] {
        Q_EMIT frontRequested();
        askForFolder();
    });
    buildCaptionActions();
    buildPlayActions();
    buildViewActions();
    buildExportActions();
}

void CaptionPage::buildCaptionActions() {
    paste_ = addPageAction(tr("&Paste an image"), QKeySequence::Paste, [this] { paste(); });
    QAction* undo =
        addPageAction(tr("&Undo the removal"), QKeySequence::Undo, [this] { flow_->undoRemoval(); });
    const auto update = [this, undo] { undo->setEnabled(flow_->canUndo()); };
    update();
    connect(flow_, &CaptionFlow::removed, undo, update);
    connect(flow_, &CaptionFlow::restored, undo, update);
    caption_actions_ = {
        paste_,
        undo,
        addPageAction(tr("Caption &again"), QKeySequence(tr("F5")),
                      [this] { flow_->captionAgain(gallery_view_->selected()); }),
        addPageAction(tr("Caption all a&gain"), QKeySequence(tr("Shift+F5")),
                      [this] { flow_->captionAgain(gallery_->ids()); }),
        addPageAction(tr("&Stop captioning"), QKeySequence(tr("Ctrl+.")), [this] { flow_->stop(); }),
        addPageAction(tr("&Find in the list"), QKeySequence::Find, [this] { gallery_view_->focusFilter(); }),
        addPageAction(tr("Ne&xt image"), QKeySequence(tr("Ctrl+Down")), [this] { gallery_view_->next(); }),
        addPageAction(tr("Previous i&mage"), QKeySequence(tr("Ctrl+Up")),
                      [this] { gallery_view_->previous(); })};
}

void CaptionPage::buildPlayActions() {
    play_actions_ = {
        addPageAction(tr("P&lay or pause"), QKeySequence(Qt::Key_Space), [this] { player_->toggle(); }),
        addPageAction(tr("&Next word"), QKeySequence(Qt::Key_Right), [this] { player_->next(); }),
        addPageAction(tr("Pre&vious word"), QKeySequence(Qt::Key_Left), [this] { player_->previous(); }),
        addPageAction(tr("Fas&ter"), QKeySequence(tr("]")),
                      [this] { player_->setWordsPerSecond(player_->wordsPerSecond() * 1.5); }),
        addPageAction(tr("Slo&wer"), QKeySequence(tr("[")),
                      [this] { player_->setWordsPerSecond(player_->wordsPerSecond() / 1.5); })};
}

void CaptionPage::buildViewActions() {
    QAction* select = addPageSwitch(tr("Ask about a &rectangle"), QKeySequence(tr("R")),
                                    [this](bool on) { canvas_->setSelecting(on); });
    QAction* cells =
        addPageSwitch(tr("Show the true cells of the gri&d"), QKeySequence(tr("G")), [this](bool on) {
            HeatOptions heat = state_->heat();
            heat.interpolation = on ? HeatInterpolation::Cells : HeatInterpolation::Smooth;
            state_->setHeat(heat);
        });
    const auto update = [this, cells] {
        cells->setChecked(state_->heat().interpolation == HeatInterpolation::Cells);
    };
    update();
    connect(state_, &CaptionState::heatChanged, cells, update);
    view_actions_ = {
        addPageAction(tr("F&it the image"), QKeySequence(tr("0")), [this] { canvas_->fitToWindow(); }),
        addPageAction(tr("A&ctual size"), QKeySequence(tr("1")), [this] { canvas_->actualSize(); }),
        addPageAction(tr("&Zoom in"), QKeySequence(tr("+")), [this] { canvas_->zoomIn(); }),
        addPageAction(tr("Zoom &out"), QKeySequence(tr("-")), [this] { canvas_->zoomOut(); }),
        select,
        cells};
}

void CaptionPage::buildExportActions() {
    export_ = addPageAction(tr("&Export…"), QKeySequence(tr("Ctrl+E")), [this] { openExport(); });
    copy_image_ = addPageAction(tr("Copy t&he image"), QKeySequence::Copy, [this] { copyImage(); });
    copy_caption_ =
        addPageAction(tr("Cop&y the caption"), QKeySequence(tr("Ctrl+Shift+C")), [this] { copyCaption(); });
    export_actions_ = {export_, copy_image_, copy_caption_};
}

void CaptionPage::connectMenus() {
    canvas_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(canvas_, &QWidget::customContextMenuRequested, this, &CaptionPage::openImageMenu);
    connect(words_, &WordStrip::menuRequested, this, &CaptionPage::openWordMenu);
}

QMenu* CaptionPage::newMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void CaptionPage::openImageMenu(const QPoint& place) {
    QMenu* menu = newMenu();
    if (state_->image().isNull()) {
        menu->addActions({open_images_, open_folder_, paste_});
    } else {
        menu->addAction(copy_image_);
        if (state_->hasResult())
            menu->addAction(copy_caption_);
        menu->addAction(export_);
        menu->addSeparator();
        menu->addActions(view_actions_);
    }
    menu->popup(canvas_->mapToGlobal(place));
}

void CaptionPage::openWordMenu(int word, const QPoint& on_screen) {
    QMenu* menu = newMenu();
    const bool held = state_->heldWord() == word;
    menu->addAction(held ? tr("&Release this word") : tr("&Keep this word on the image"), this,
                    [this, word, held] {
                        player_->pause();
                        state_->holdWord(held ? int(CaptionState::no_word) : word);
                    });
    menu->addAction(tr("Show the &alternatives"), this, [this, word] { showAlternatives(word); });
    menu->addSeparator();
    menu->addAction(tr("Copy the &word"), this, [this, word] { copyWord(word); });
    menu->addAction(copy_caption_);
    menu->popup(on_screen);
}

void CaptionPage::showAlternatives(int word) {
    player_->pause();
    state_->holdWord(word);
    side_->widget()->layout()->activate(); // the panel has other rows now
    side_->ensureWidgetVisible(alternatives_);
    alternatives_->list().setFocus(Qt::OtherFocusReason);
}

void CaptionPage::paste() {
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held != nullptr && wants(*held))
        take(*held);
    else
        messages_->show(Severity::Information,
                        tr("There is no image on the clipboard. Copy a picture or an image file first."));
}

void CaptionPage::copyImage() {
    if (state_->image().isNull()) {
        messages_->show(Severity::Information, tr("There is no image to copy yet."));
        return;
    }
    ui::copyImage(canvas_->renderView());
    tell(tr("The image is copied."));
}

void CaptionPage::copyCaption() {
    if (!state_->hasResult()) {
        messages_->show(Severity::Information, tr("There is no caption to copy yet."));
        return;
    }
    copyText(
        toQString(state_->result().hypotheses[static_cast<std::size_t>(state_->hypothesis())].caption()));
    tell(tr("The caption is copied."));
}

void CaptionPage::copyWord(int word) {
    if (word < 0 || word >= static_cast<int>(state_->words().size()))
        return;
    const QString text = toQString(state_->words()[static_cast<std::size_t>(word)].word);
    copyText(text);
    tell(tr("“%1” is copied.").arg(text));
}

void CaptionPage::tell(const QString& done) {
    messages_->show(Severity::Success, done);
}

std::vector<std::pair<QString, QString>> CaptionPage::gestures() const {
    return {{tr("Zoom to the pointer"), tr("Wheel")},
            {tr("Move the image"), tr("Drag")},
            {tr("Fit the image to the window"), tr("Double click on it")},
            {tr("Ask which words looked at a rectangle"), tr("Shift and drag")},
            {tr("See where the model looked for a word"), tr("Point at it")},
            {tr("Keep a word, or release it"), tr("Click on it")},
            {tr("See what can be done with the image, a word or a listed image"), tr("Right click on it")}};
}

} // namespace saccade::ui
