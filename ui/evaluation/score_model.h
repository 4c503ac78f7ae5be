#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <QAbstractTableModel>

namespace saccade::ui {

/// The scores of the evaluated models: one row per run, one column per metric. Where there are few
/// images, a score has its 95 % interval. The best score of each column is emphasised among the runs that
/// captioned the same split of the same dataset; others cannot be compared.
class ScoreModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The value of a cell: numbers as numbers.
    static constexpr int value_role = Qt::UserRole;
    /// Whether the cell is the best of those that it can be compared with.
    static constexpr int best_role = Qt::UserRole + 1;
    /// The interval of a score as text, "0.351–0.471"; invalid if it has none.
    static constexpr int interval_role = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Adds a run and returns its row. It replaces an earlier one with the same request.
    int put(const ReportPointer& report);
    void remove(int row);
    const std::vector<ReportPointer>& reports() const { return reports_; }
    ReportPointer report(int row) const { return reports_.at(static_cast<std::size_t>(row)); }
    /// Whether two runs captioned the same images, so that their scores can be compared.
    static bool comparable(const EvaluationReport& one, const EvaluationReport& other);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Model, Metric, Images, Speed, Dataset, Split, Beam };
    struct Column {
        Kind kind;
        std::string metric; ///< name of the score; empty for other columns
    };

    void collectColumns();
    bool isBest(int row, const Column& column) const;
    static bool isNumber(const Column& column);
    static double number(const EvaluationReport& report, const Column& column);
    static QVariant value(const EvaluationReport& report, const Column& column);
    static QVariant intervalCell(const EvaluationReport& report, const Column& column);
    static QVariant toolTip(const EvaluationReport& report, const Column& column);

    std::vector<ReportPointer> reports_;
    std::vector<Column> columns_;
};

} // namespace saccade::ui
