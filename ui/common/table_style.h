#pragma once

class QString;
class QTableView;

namespace saccade::ui {

/// The plain look of all tables: rows of equal height with room around the text, no grid, no row numbers,
/// whole rows selected.
void styleTable(QTableView& table);

/// Height of a row with one line of text, as set by styleTable().
int rowHeightOf(const QTableView& table);

/// What stands left and right of a cell's text.
inline constexpr int cell_margin = 6;

/// Width of a column of short texts for `text` in bold, including margins and room for
/// the arrow of the sorted column.
int columnWidthFor(const QTableView& table, const QString& text);

} // namespace saccade::ui
