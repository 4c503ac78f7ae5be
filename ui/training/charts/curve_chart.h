#pragma once

#include "ui/common/task_thread.h"
#include "ui/training/charts/plot_line.h"

#include <QString>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace saccade::ui {

class ChartLegend;
class CurvePlot;
class ElidedLabel;

/// A plot with its title, its legend and what one does with it: hide lines, follow again, save.
class CurveChart : public QWidget {
    Q_OBJECT

public:
    explicit CurveChart(const QString& title, QWidget* parent = nullptr);
    ~CurveChart() override;

    const QString& title() const { return title_; }
    /// What the chart tells, where the pointer rests on its heading; over the plot it would cover the values.
    void setHelp(const QString& help);
    QString help() const;
    CurvePlot& plot() { return *plot_; }

    /// Lines that have no number yet are kept and shown as soon as they have.
    void setLines(std::vector<PlotLine> lines);
    void refresh();
    void setCursor(std::optional<double> step);

    /// They return at once; exported() or failed() follows.
    void savePng(const std::filesystem::path& file);
    void savePdf(const std::filesystem::path& file);
    void saveCsv(const std::filesystem::path& file);

Q_SIGNALS:
    void cursorMoved(std::optional<double> step);
    /// Somebody clicked at this step.
    void cursorPicked(double step);
    /// Somebody asked to follow again.
    void followed();
    void exported(const QString& file);
    void failed(const QString& reason);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void buildExports();
    void buildPlot();
    void showLegend();
    void placeLegend();
    void showFollowing(bool following);
    void restyle();
    void moveCursor(int by);
    void ask(const QString& ending, const QString& filter,
             void (CurveChart::*save)(const std::filesystem::path&));
    void write(const std::filesystem::path& file, std::function<void()> writer);

    QString title_;
    ElidedLabel* heading_;
    QHBoxLayout* header_;
    ChartLegend* legend_;
    QLabel* holding_;
    QToolButton* follow_;
    QToolButton* export_;
    CurvePlot* plot_;
    std::vector<std::string> legend_keys_;
    TaskThread thread_; ///< writes files
};

} // namespace saccade::ui
