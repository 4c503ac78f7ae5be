// The actions of the gallery's entries.
#include "ui/caption/gallery/gallery_view.h"

#include "ui/common/convert.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QListView>
#include <QMenu>
#include <QUrl>

namespace saccade::ui {

QAction* GalleryView::addEntryAction(const QString& text, const QString& tip, void (GalleryView::*act)()) {
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, act);
    actions_.append(action);
    return action;
}

void GalleryView::buildActions() {
    again_ = addEntryAction(tr("Caption &again"), tr("Captions the selected images again"),
                            &GalleryView::captionAgain);
    copy_caption_ =
        addEntryAction(tr("Copy &caption"), tr("Copies the captions of the selected images, one per line"),
                       &GalleryView::copyCaption);
    copy_path_ = addEntryAction(tr("Copy &path"), tr("Copies the paths of the selected files, one per line"),
                                &GalleryView::copyPath);
    open_ = addEntryAction(tr("&Open in another program"),
                           tr("Opens the file in the program that is set up for it"),
                           &GalleryView::openElsewhere);
    show_in_folder_ = addEntryAction(tr("Open its &folder"), tr("Opens the folder of the file"),
                                     &GalleryView::showInFolder);
    remove_ = addEntryAction(tr("&Remove from the list"), tr("Forgets the selected images; their files stay"),
                             &GalleryView::removeSelected);
    remove_->setShortcut(QKeySequence::Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    list_->addAction(remove_);
}

void GalleryView::openMenu(const QPoint& position) {
    if (!list_->selectionModel()->hasSelection())
        return;
    // The menu key gives the middle of the list.
    const bool on_selected = list_->selectionModel()->isSelected(list_->indexAt(position));
    const QPoint place = on_selected ? position : list_->visualRect(list_->currentIndex()).center();
    updateActions();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (QAction* action : actions_) {
        if (action == open_ || action == remove_)
            menu->addSeparator();
        menu->addAction(action);
    }
    menu->popup(list_->viewport()->mapToGlobal(place));
}

void GalleryView::updateActions() {
    const bool any = list_->selectionModel()->hasSelection();
    const GalleryEntry* entry = model_.find(current_);
    for (QAction* action : {open_, show_in_folder_, copy_path_})
        action->setEnabled(any && entry && !entry->source.path.empty());
    copy_caption_->setEnabled(any && entry && !entry->caption.isEmpty());
    again_->setEnabled(any);
    remove_->setEnabled(any);
}

const GalleryEntry* GalleryView::currentFile() const {
    const GalleryEntry* entry = model_.find(current_);
    return entry && !entry->source.path.empty() ? entry : nullptr;
}

void GalleryView::openElsewhere() {
    if (const GalleryEntry* entry = currentFile())
        QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(entry->source.path)));
}

void GalleryView::showInFolder() {
    if (const GalleryEntry* entry = currentFile())
        QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(entry->source.path.parent_path())));
}

void GalleryView::copyPath() {
    QStringList lines;
    for (const quint64 id : selected())
        if (const GalleryEntry* entry = model_.find(id); entry && !entry->source.path.empty())
            lines.append(toQString(entry->source.path));
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT copied(tr("%n path(s) copied.", nullptr, static_cast<int>(lines.size())));
}

void GalleryView::copyCaption() {
    QStringList lines;
    for (const quint64 id : selected())
        if (const GalleryEntry* entry = model_.find(id); entry && !entry->caption.isEmpty())
            lines.append(entry->caption);
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    Q_EMIT copied(tr("%n caption(s) copied.", nullptr, static_cast<int>(lines.size())));
}

void GalleryView::captionAgain() {
    const QVector<quint64> ids = selected();
    for (const quint64 id : ids)
        if (thumbnails_.isBroken(id)) // the file may have changed
            thumbnails_.forget(id);
    if (!ids.isEmpty())
        Q_EMIT captionAgainRequested(ids);
}

void GalleryView::removeSelected() {
    const QVector<quint64> ids = selected();
    if (!ids.isEmpty())
        Q_EMIT removeRequested(ids);
}

} // namespace saccade::ui
