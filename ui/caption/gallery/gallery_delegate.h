#pragma once

#include "ui/caption/gallery/gallery_model.h"

#include <QStyledItemDelegate>

namespace saccade::ui {

class Thumbnails;

/// Paints an entry: its picture, its name, its caption on two or three lines, and an icon for its state or
/// for an uncertain caption.
class GalleryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    GalleryDelegate(const GalleryModel& model, Thumbnails& thumbnails, QObject* parent = nullptr);

    /// How far the icon of a running entry has turned, 0…1.
    double turn() const { return turn_; }
    void setTurn(double turn) { turn_ = turn; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBackground(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintThumbnail(QPainter& painter, const QRect& rect, const GalleryEntry& entry) const;
    void paintSign(QPainter& painter, const QRect& rect, const GalleryEntry& entry) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect,
                   const GalleryEntry& entry) const;

    const GalleryModel& model_;
    Thumbnails& thumbnails_;
    double turn_ = 0;
};

} // namespace saccade::ui
