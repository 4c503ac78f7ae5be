#pragma once

#include <QHeaderView>

namespace saccade::ui {

/// The header of a table that is sorted by a click on it. The arrow of the sorted column stands beside its
/// title, in the colour of the selection: up for ascending.
class SortedHeader : public QHeaderView {
    Q_OBJECT

public:
    /// What the arrow takes beside a title, in pixels.
    static constexpr int arrow_room = 13;

    explicit SortedHeader(QWidget* parent = nullptr);

    /// Where the arrow of the sorted column is; empty if none is sorted.
    QRectF arrowRect() const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QRectF arrowIn(const QRect& section_rect, int section) const;
};

} // namespace saccade::ui
