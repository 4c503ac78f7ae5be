#include "ui/common/sorted_header.h"

#include "ui/common/table_style.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr double arrow_width = 8, arrow_height = 5;

} // namespace

SortedHeader::SortedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    // The style's own arrow would be a few grey pixels, or cover the title.
    setStyleSheet(QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow"
                                 " { image: none; width: 0px; height: 0px; }"));
}

QRectF SortedHeader::arrowIn(const QRect& rect, int section) const {
    const QVariant alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const bool at_right = Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
    const int text = fontMetrics().horizontalAdvance(model()->headerData(section, orientation()).toString());
    const double gap = (SortedHeader::arrow_room - arrow_width) / 2;
    const double room = rect.width() - 2 * cell_margin;
    const double x = at_right
                         ? std::max(rect.right() - cell_margin - text - gap - arrow_width, rect.left() + 1.0)
                         : rect.left() + cell_margin + std::min(text + gap, room - arrow_width);
    return {x, rect.center().y() - arrow_height / 2, arrow_width, arrow_height};
}

QRectF SortedHeader::arrowRect() const {
    const int section = sortIndicatorSection();
    if (!isSortIndicatorShown() || section < 0 || section >= count())
        return {};
    return arrowIn({sectionViewportPosition(section), 0, sectionSize(section), height()}, section);
}

void SortedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (!isSortIndicatorShown() || section != sortIndicatorSection())
        return;
    const QRectF arrow = arrowIn(rect, section);
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    const double base = up ? arrow.bottom() : arrow.top();
    const QPolygonF triangle({QPointF(arrow.left(), base), QPointF(arrow.right(), base),
                              QPointF(arrow.center().x(), up ? arrow.top() : arrow.bottom())});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(themeColour(ThemeColour::Accent));
    painter->drawPolygon(triangle);
    painter->restore();
}

} // namespace saccade::ui
