#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <QWidget>

class QTableWidget;

namespace saccade::ui {

class NoteLabel;

/// What masks tell of a run: whether its words look at the objects that they speak of, by class of word, and
/// which objects its captions name that are not in the image. Another run may stand beside it.
class AttentionView : public QWidget {
    Q_OBJECT

public:
    explicit AttentionView(QWidget* parent = nullptr);

    /// Null pointers: nothing, no other run.
    void setReports(const ReportPointer& report, const ReportPointer& rival);
    /// What the numbers say.
    QString text() const;
    const QTableWidget& table() const { return *table_; }

private:
    void fillTable();
    void addRow(const EvaluationReport& report, WordClass word_class);
    void write();

    QTableWidget* table_;
    NoteLabel* text_;
    ReportPointer report_;
    ReportPointer rival_;
};

} // namespace saccade::ui
