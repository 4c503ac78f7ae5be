#include "ui/evaluation/score_delegate.h"

#include "ui/common/fonts.h"
#include "ui/common/table_style.h"
#include "ui/common/theme.h"
#include "ui/evaluation/score_model.h"

#include <QPainter>
#include <QTableView>

namespace saccade::ui {
namespace {

constexpr double interval_size = 0.82; ///< of the table's text

QFont intervalFont(const QFont& font) {
    QFont small = scaledFont(font, interval_size);
    small.setBold(false);
    return small;
}

} // namespace

int ScoreDelegate::widthFor(const QTableView& table, const QString& interval) const {
    if (interval.isEmpty())
        return 0;
    return QFontMetrics(intervalFont(table.font())).horizontalAdvance(interval) + 2 * cell_margin;
}

int ScoreDelegate::heightOfTwoLines(const QTableView& table) const {
    return table.fontMetrics().height() + QFontMetrics(intervalFont(table.font())).height() +
           2 * spacing::small;
}

/// The first line of every cell is on the same height, whether it has a second one or not.
void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto& table = static_cast<const QTableView&>(*option.widget);
    if (option.rect.height() < heightOfTwoLines(table))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle& style = *option.widget->style();
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget); // background and focus
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor on_selection = cell.palette.color(QPalette::HighlightedText);
    QRect lines = option.rect.adjusted(cell_margin, spacing::small, -cell_margin, -spacing::small);
    const Qt::Alignment side = cell.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(selected ? on_selection : cell.palette.color(QPalette::Text));
    painter->drawText(lines, static_cast<int>(side | Qt::AlignTop),
                      QFontMetrics(cell.font).elidedText(text, cell.textElideMode, lines.width()));
    painter->setFont(intervalFont(cell.font));
    painter->setPen(selected ? on_selection : themeColour(ThemeColour::Muted));
    painter->drawText(lines, static_cast<int>(side | Qt::AlignBottom),
                      index.data(ScoreModel::interval_role).toString());
    painter->restore();
}

} // namespace saccade::ui
