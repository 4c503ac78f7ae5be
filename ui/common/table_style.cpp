#include "ui/common/table_style.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QString>
#include <QTableView>

namespace saccade::ui {
namespace {

constexpr int margin = 6; ///< left and right of a cell's text, as in the theme's headers

} // namespace

void styleTable(QTableView& table) {
    table.setSelectionBehavior(QTableView::SelectRows);
    table.setSelectionMode(QTableView::SingleSelection);
    table.setVerticalScrollMode(QTableView::ScrollPerPixel);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 2 * spacing::small + 2);
    table.horizontalHeader()->setHighlightSections(false);
    // The arrow is above the title, which it would cover at the side.
    table.setStyleSheet(QStringLiteral("QTableView::item { border: 0; padding: 0 %1px; }"
                                       "QHeaderView::up-arrow, QHeaderView::down-arrow {"
                                       " subcontrol-origin: margin; subcontrol-position: top center;"
                                       " width: 8px; height: 6px; }")
                            .arg(margin - 3)); // the style itself leaves 3
}

int columnWidthFor(const QTableView& table, const QString& text) {
    QFont bold = table.font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(text) + 2 * margin + spacing::normal;
}

} // namespace saccade::ui
