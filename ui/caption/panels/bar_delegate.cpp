#include "ui/caption/panels/bar_delegate.h"

#include "ui/caption/panels/bar_list.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace saccade::ui {
namespace {

constexpr int side = spacing::normal;
constexpr int above = 5; ///< and below
constexpr int bar_gap = 3;
constexpr int bar_height = 4;

int numberWidth(const BarRow& row, const QFont& font) {
    return QFontMetrics(font).horizontalAdvance(row.number);
}

/// What a picture takes of the width.
int pictureWidth(const BarRow& row) {
    return row.picture_side > 0 ? row.picture_side + spacing::normal : 0;
}

/// The number is next to the text, or below it if there is too little room.
struct RowPlan {
    int text_width = 1;
    bool number_below = false;
};

RowPlan planOf(const BarRow& row, const QFont& font, int width) {
    const int inside = std::max(width - 2 * side - pictureWidth(row), 1);
    const int beside = inside - spacing::normal - numberWidth(row, font);
    const int wanted = std::min(QFontMetrics(font).horizontalAdvance(row.text), inside / 2);
    return beside >= wanted ? RowPlan{std::max(beside, 1), false} : RowPlan{inside, true};
}

/// Breaks the text into lines of that width, the first one at height 0.
double layOut(QTextLayout& text, const BarRow& row, int width) {
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [start, length] : row.emphasis) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        formats.append({start, length, format});
    }
    text.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    double y = 0;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    text.endLayout();
    return std::max(y, QFontMetricsF(text.font()).height());
}

void paintBar(QPainter& painter, const QRectF& whole, const BarRow& row, double value, bool right_to_left) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(ThemeColour::Hairline));
    painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2);
    QRectF part = whole;
    part.setWidth(std::max(whole.height(), whole.width() * std::clamp(value, 0.0, 1.0)));
    if (right_to_left)
        part.moveRight(whole.right());
    QColor fill = themeColour(ThemeColour::Accent);
    if (!row.marked)
        fill.setAlphaF(0.6F);
    painter.setBrush(fill);
    painter.drawRoundedRect(part, whole.height() / 2, whole.height() / 2);
    if (!row.tick)
        return;
    const double along = whole.width() * std::clamp(*row.tick, 0.0, 1.0);
    const double x = right_to_left ? whole.right() - along : whole.left() + along;
    painter.fillRect(QRectF(x - 1, whole.top() - 2, 2, whole.height() + 4), themeColour(ThemeColour::Second));
}

/// Centred in the square; where there is no picture, the place for it.
void paintPicture(QPainter& painter, const QRectF& square, const QImage& picture) {
    if (picture.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(ThemeColour::Hairline));
        painter.drawRoundedRect(square, 4, 4);
        return;
    }
    const QSizeF size = QSizeF(picture.size()).scaled(square.size(), Qt::KeepAspectRatio);
    QRectF place({}, size);
    place.moveCenter(square.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture);
}

} // namespace

BarDelegate::BarDelegate(BarList& list) : QStyledItemDelegate(&list), list_(list) {}

int BarDelegate::rowHeight(const BarRow& row, const QFont& font, int width) {
    QTextLayout text(row.text, font);
    const RowPlan plan = planOf(row, font, width);
    const int number = plan.number_below ? QFontMetrics(font).height() : 0;
    const int words = static_cast<int>(std::ceil(layOut(text, row, plan.text_width))) + number;
    return std::max(words + bar_gap + bar_height, row.picture_side) + 2 * above;
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int width = list_.viewport()->width();
    return {0, rowHeight(list_.rows()[static_cast<std::size_t>(index.row())], list_.font(), width)};
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const BarRow& row = list_.rows()[static_cast<std::size_t>(index.row())];
    const QFont font = list_.font();
    const bool right_to_left = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row);
    const QRect whole = option.rect.adjusted(side, above, -side, -above);
    if (row.picture_side > 0) {
        const QRect square(whole.left(), whole.top(), row.picture_side, row.picture_side);
        paintPicture(*painter, QStyle::visualRect(option.direction, whole, square), row.picture);
    }
    const QRect inside =
        QStyle::visualRect(option.direction, whole, whole.adjusted(pictureWidth(row), 0, 0, 0));
    const RowPlan plan = planOf(row, font, option.rect.width());
    QTextLayout text(row.text, font);
    const int height = static_cast<int>(std::ceil(layOut(text, row, plan.text_width)));
    const QRect place(inside.left(), inside.top(), plan.text_width, inside.height());
    painter->setPen(option.palette.color(QPalette::WindowText));
    text.draw(painter, QStyle::visualRect(option.direction, inside, place).topLeft());
    painter->setFont(font);
    painter->setPen(row.marked ? option.palette.color(QPalette::WindowText)
                               : themeColour(ThemeColour::Muted));
    painter->drawText(inside.translated(0, plan.number_below ? height : 0),
                      QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignTop), row.number);
    const int number = plan.number_below ? QFontMetrics(font).height() : 0;
    const QRectF bar(inside.left(), inside.top() + height + number + bar_gap, inside.width(), bar_height);
    paintBar(*painter, bar, row, list_.shownValue(index.row()), right_to_left);
    painter->restore();
}

void BarDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                              const BarRow& row) const {
    QColor ground = themeColour(ThemeColour::Accent);
    const bool under_pointer = list_.isChoosable() && option.state.testFlag(QStyle::State_MouseOver);
    const QRectF inside = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    ground.setAlphaF(row.marked ? 0.14F : under_pointer ? 0.07F : 0.0F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(inside, 4, 4);
    if (!option.state.testFlag(QStyle::State_HasFocus) ||
        !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColour(ThemeColour::Accent), 1));
    painter.drawRoundedRect(inside, 4, 4);
}

} // namespace saccade::ui
