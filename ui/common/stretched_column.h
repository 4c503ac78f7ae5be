#pragma once

#include <QObject>

class QTableView;

namespace saccade::ui {

/// The column of a table that takes the room which the others leave. Unlike a header's own stretching it
/// keeps a least width, beyond which the table scrolls sideways. Belongs to the table.
class StretchedColumn : public QObject {
public:
    /// `least`: in characters of average width.
    StretchedColumn(QTableView& table, int column, int least);

    /// After the columns were made anew.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView& table_;
    int column_;
    int least_;
};

} // namespace saccade::ui
