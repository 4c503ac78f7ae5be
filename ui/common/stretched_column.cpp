#include "ui/common/stretched_column.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace saccade::ui {

StretchedColumn::StretchedColumn(QTableView& table, int column, int least)
    : QObject(&table), table_(table), column_(column), least_(least) {
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != column_)
            fit();
    });
}

void StretchedColumn::fit() {
    const QHeaderView& header = *table_.horizontalHeader();
    if (column_ >= header.count())
        return;
    const int others = header.length() - header.sectionSize(column_);
    const int least = least_ * table_.fontMetrics().averageCharWidth();
    table_.setColumnWidth(column_, std::max(least, table_.viewport()->width() - others));
}

bool StretchedColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace saccade::ui
