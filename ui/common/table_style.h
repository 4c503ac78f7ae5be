#pragma once

class QString;
class QTableView;

namespace saccade::ui {

/// The plain look of all tables: rows of equal height with room around the text, no grid, no row numbers,
/// whole rows selected.
void styleTable(QTableView& table);

/// Width of a column of short texts for `text` in bold, including margins.
int columnWidthFor(const QTableView& table, const QString& text);

} // namespace saccade::ui
