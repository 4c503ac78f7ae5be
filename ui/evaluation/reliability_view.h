#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <QWidget>

#include <memory>

class QCustomPlot;
class QMouseEvent;

namespace saccade::ui {

class NoteLabel;
class ReliabilityPlot;

/// A reliability diagram (core/metrics/reliability.h) of a run, with the numbers in words; another run may be
/// drawn over it as a line.
class ReliabilityView : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityView(QWidget* parent = nullptr);
    ~ReliabilityView() override;

    /// Null pointers: nothing, no other run.
    void setReports(const ReportPointer& report, const ReportPointer& rival);
    /// What the numbers say.
    QString text() const;
    /// What one bar says; empty where no word is.
    QString textAt(double probability) const;
    /// Where a probability and a share of right words are in the diagram, in this widget.
    QPoint pointOf(double probability, double share) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void write();
    void showBar(QMouseEvent* event);

    QCustomPlot* plot_;
    NoteLabel* text_;
    std::unique_ptr<ReliabilityPlot> drawing_;
    ReportPointer report_;
    ReportPointer rival_;
};

} // namespace saccade::ui
