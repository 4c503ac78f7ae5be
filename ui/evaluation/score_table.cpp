#include "ui/evaluation/score_table.h"

#include "ui/common/stretched_column.h"
#include "ui/common/table_style.h"
#include "ui/evaluation/evaluation_files.h"
#include "ui/evaluation/score_delegate.h"
#include "ui/evaluation/score_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int least_name = 16, most_name = 36; // characters of a model's name that are always visible

} // namespace

ScoreTable::ScoreTable(QWidget* parent)
    : QTableView(parent), model_(new ScoreModel(this)), order_(new QSortFilterProxyModel(this)) {
    setAccessibleName(tr("Scores of the evaluated models"));
    order_->setSourceModel(model_);
    order_->setSortRole(ScoreModel::value_role);
    setModel(order_);
    styleTable(*this);
    names_ = new StretchedColumn(*this, 0, least_name);
    setItemDelegate(new ScoreDelegate(this));
    setSortingEnabled(true);
    // In the order of evaluation; since Qt 6.5, descending would be the reverse of it.
    sortByColumn(-1, Qt::AscendingOrder);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScoreTable::chosenChanged);
}

void ScoreTable::put(const ReportPointer& report) {
    {
        const QSignalBlocker quiet(this); // chosenChanged() once, at the end
        const int row = model_->put(report);
        fitColumns();
        choose(row);
    }
    Q_EMIT chosenChanged();
}

void ScoreTable::removeChosen() {
    const int row = chosenRow();
    if (row < 0)
        return;
    {
        const QSignalBlocker quiet(this);
        model_->remove(row);
        fitColumns();
        choose(std::min(row, model_->rowCount() - 1));
    }
    Q_EMIT chosenChanged();
}

ReportPointer ScoreTable::chosen() const {
    const int row = chosenRow();
    return row < 0 ? nullptr : model_->report(row);
}

const std::vector<ReportPointer>& ScoreTable::reports() const {
    return model_->reports();
}

void ScoreTable::copyAll() const {
    QApplication::clipboard()->setText(QString::fromStdString(scoresText(reports(), '\t')));
}

void ScoreTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copyAll();
    else if (event->matches(QKeySequence::Delete))
        removeChosen();
    else
        QTableView::keyPressEvent(event);
}

int ScoreTable::chosenRow() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? order_->mapToSource(current).row() : -1;
}

void ScoreTable::choose(int row) {
    if (row >= 0)
        setCurrentIndex(order_->mapFromSource(model_->index(row, 0)));
}

/// The model's name takes the room that the numbers leave.
void ScoreTable::fitColumns() {
    const auto& delegate = static_cast<const ScoreDelegate&>(*itemDelegate());
    bool two_lines = false;
    for (int column = 1; column < model_->columnCount(); ++column) {
        int width =
            columnWidthFor(*this, model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < model_->rowCount(); ++row) {
            const QModelIndex cell = model_->index(row, column);
            const QString interval = cell.data(ScoreModel::interval_role).toString();
            two_lines = two_lines || !interval.isEmpty();
            width = std::max(
                {width, columnWidthFor(*this, cell.data().toString()), delegate.widthFor(*this, interval)});
        }
        setColumnWidth(column, width);
    }
    verticalHeader()->setDefaultSectionSize(two_lines ? delegate.heightOfTwoLines(*this)
                                                      : rowHeightOf(*this));
    QStringList names;
    for (int row = 0; row < model_->rowCount(); ++row)
        names << model_->index(row, 0).data().toString();
    names_->setLeastFor(names, least_name, most_name);
}

} // namespace saccade::ui
