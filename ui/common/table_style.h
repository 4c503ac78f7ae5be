#pragma once

class QString;
class QTableView;

namespace saccade::ui {

/// The calm look that all tables share: rows of one height with room around the text, no grid, no row
/// numbers, the chosen row as a whole.
void styleTable(QTableView& table);

/// Room that a column of short texts needs for `text` in bold and its margins.
int columnWidthFor(const QTableView& table, const QString& text);

} // namespace saccade::ui
