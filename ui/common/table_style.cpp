#include "ui/common/table_style.h"

#include "ui/common/sorted_header.h"
#include "ui/common/theme.h"

#include <QString>
#include <QTableView>

namespace saccade::ui {

void styleTable(QTableView& table) {
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::SingleSelection);
    table.setVerticalScrollMode(QTableView::ScrollPerPixel);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalHeader(new SortedHeader(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeightOf(table));
    table.horizontalHeader()->setHighlightSections(false);
    table.setStyleSheet(QStringLiteral("QTableView::item { border: 0; padding: 0 %1px; }")
                            .arg(cell_margin - 3)); // the style itself leaves 3
}

int rowHeightOf(const QTableView& table) {
    return table.fontMetrics().height() + 2 * spacing::small + 2;
}

int columnWidthFor(const QTableView& table, const QString& text) {
    QFont bold = table.font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(text) + 2 * cell_margin + SortedHeader::arrow_room;
}

} // namespace saccade::ui
