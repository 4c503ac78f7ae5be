#pragma once

#include "ui/caption/gallery/gallery_filter.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/gallery/thumbnails.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QProgressBar;
class QToolButton;
class QStackedWidget;

namespace saccade::ui {

class ElidedLabel;
class GalleryDelegate;
class GalleryEmpty;
class GalleryStateBar;

/// The list of images at the side of the caption page, with filters above and the progress below. One entry
/// is the current one, which the page shows. It remains current even while a filter hides it.
class GalleryView : public QWidget {
    Q_OBJECT

public:
    explicit GalleryView(GalleryModel& model, QWidget* parent = nullptr);

    /// The id of the current entry; 0: none.
    quint64 current() const { return current_; }
    /// The selected entries that are listed, in the order of the list.
    QVector<quint64> selected() const;

    void setCurrent(quint64 id);
    /// Go to the neighbour in the list.
    void next();
    void previous();
    void focusFilter();
    void showAll();

Q_SIGNALS:
    void currentChanged(quint64 id);
    /// Enter or a double click.
    void activated(quint64 id);
    void captionAgainRequested(const QVector<quint64>& ids);
    /// The entries should be removed; their files stay.
    void removeRequested(const QVector<quint64>& ids);
    void stopRequested();
    /// What was stopped is to be captioned after all.
    void resumeRequested();
    /// Something is on the clipboard now; what, as a sentence.
    void copied(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFilters();
    void buildList();
    void buildStack();
    void buildStatus();
    void buildActions();
    QAction* addEntryAction(const QString& text, const QString& tip, void (GalleryView::*act)());
    void arrange();

    void point(quint64 id);
    void take(const QModelIndex& index);
    void takeBroken(quint64 id, const QString& reason);
    void changeCurrent(quint64 id);
    void settle();
    void move(int step);
    void refreshSoon();
    void refresh();
    void showProgress(const GalleryCounts& counts);
    void turn();
    void updateActions();
    void openMenu(const QPoint& position);
    const GalleryEntry* currentFile() const;

    void openElsewhere();
    void showInFolder();
    void copyPath();
    void copyCaption();
    void captionAgain();
    void removeSelected();

    GalleryModel& model_;
    GalleryFilter filter_;
    Thumbnails thumbnails_;
    quint64 current_ = 0;
    bool settling_ = false; ///< changes of the list's current row are ignored

    QLineEdit* text_ = nullptr;
    GalleryStateBar* states_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QListView* list_ = nullptr;
    GalleryDelegate* delegate_ = nullptr;
    GalleryEmpty* empty_ = nullptr;
    ElidedLabel* status_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QToolButton* stop_ = nullptr;
    QToolButton* continue_ = nullptr;
    QTimer refresh_; ///< gathers what changed in the counts
    QTimer turn_;    ///< turns the sign of what runs
    QVector<QAction*> actions_;
    QAction* open_ = nullptr;
    QAction* show_in_folder_ = nullptr;
    QAction* copy_path_ = nullptr;
    QAction* copy_caption_ = nullptr;
    QAction* again_ = nullptr;
    QAction* remove_ = nullptr;
};

} // namespace saccade::ui
