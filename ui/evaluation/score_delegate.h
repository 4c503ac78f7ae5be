#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace saccade::ui {

/// Paints the cells of the table of scores: a score, and below it, small, its interval (ScoreModel).
class ScoreDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of a column that shows the interval; 0 for none.
    int widthFor(const QTableView& table, const QString& interval) const;
    int heightOfTwoLines(const QTableView& table) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace saccade::ui
