#pragma once

#include <QObject>
#include <QStringList>

class QTableView;

namespace saccade::ui {

/// Makes a column of a table take the room that the others leave. Unlike a header's own stretching it has a
/// minimum width, below which the table scrolls sideways. Owned by the table.
class StretchedColumn : public QObject {
public:
    /// `least`: in characters of average width.
    StretchedColumn(QTableView& table, int column, int least);

    /// Call after the columns have been created again.
    void fit();
    /// The minimum that holds `texts` in bold, between `least` and `most` characters of average width.
    void setLeastFor(const QStringList& texts, int least, int most);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView& table_;
    int column_;
    int least_; ///< in pixels
};

} // namespace saccade::ui
