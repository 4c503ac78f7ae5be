#pragma once

#include <QStyledItemDelegate>

namespace saccade::ui {

class BarList;
struct BarRow;

/// Draws the rows of a BarList; long texts wrap.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Owned by the list.
    explicit BarDelegate(BarList& list);

    static int rowHeight(const BarRow& row, const QFont& font, int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const BarRow& row) const;

    const BarList& list_;
};

} // namespace saccade::ui
