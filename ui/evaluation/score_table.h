#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace saccade::ui {

class ScoreModel;
class StretchedColumn;

/// Shows the scores of several models side by side; one row is chosen.
class ScoreTable : public QTableView {
    Q_OBJECT

public:
    explicit ScoreTable(QWidget* parent = nullptr);

    /// Adds a run, replacing an earlier one with the same request, and chooses it.
    void put(const ReportPointer& report);
    void removeChosen();
    /// The chosen run; nothing if there is none.
    ReportPointer chosen() const;
    const std::vector<ReportPointer>& reports() const;
    /// Copies the whole table to the clipboard, with tabs between the columns.
    void copyAll() const;

Q_SIGNALS:
    /// Another run was chosen, or the table changed.
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    int chosenRow() const;
    void choose(int row);
    void fitColumns();

    ScoreModel* model_;
    QSortFilterProxyModel* order_;
    StretchedColumn* names_ = nullptr;
};

} // namespace saccade::ui
