#pragma once

#include "ui/training/charts/chart_plan.h"

#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QSlider;
class QStackedWidget;
class QToolButton;

namespace saccade::ui {

class ChartGrid;
class ChartLegend;
class CurveChart;
class SettingsStore;

/// All charts of a run: the loss large on top, the others below, side by side as the width allows; a row of
/// tools above. They share one cursor.
class ChartBoard : public QWidget {
    Q_OBJECT

public:
    explicit ChartBoard(SettingsStore& settings, QWidget* parent = nullptr);

    /// The run itself, then those it is compared with.
    void setRuns(std::vector<NamedRun> runs);
    /// The runs have more numbers, or others.
    void refresh();
    void setCursor(std::optional<double> step);
    /// What stands there before the first number.
    void setEmptyText(const QString& text);
    CurveChart* chart(const QString& id) const;

Q_SIGNALS:
    void cursorMoved(std::optional<double> step);
    void cursorPicked(double step);
    void followed();
    void compareAsked(const std::filesystem::path& run);
    void compareEnded(const std::filesystem::path& run);
    void exported(const QString& file);
    void failed(const QString& reason);

private:
    struct Entry {
        PlannedChart plan;
        CurveChart* chart = nullptr;
        QAction* choice = nullptr; ///< in the menu of charts
    };

    void buildCharts();
    QWidget* buildTools();
    void buildChartMenu();
    void fillCompareMenu();
    void askForRun();
    void applySettings();
    void arrange();
    bool hasPlace(const PlannedChart& plan) const;
    void setChartVisible(const QString& id, bool visible);

    SettingsStore& settings_;
    std::vector<Entry> entries_;
    std::vector<NamedRun> runs_;
    QStackedWidget* stack_;
    QLabel* empty_;
    ChartGrid* grid_;
    QComboBox* axis_ = nullptr;
    QToolButton* logarithmic_ = nullptr;
    QSlider* smoothing_ = nullptr;
    ChartLegend* run_key_; ///< whose the dashes are
    QToolButton* charts_ = nullptr;
    QToolButton* compare_ = nullptr;
};

} // namespace saccade::ui
