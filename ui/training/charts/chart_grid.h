#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace saccade::ui {

/// Widgets in as many columns as the width allows; the first one over all of them.
class ChartGrid : public QWidget {
    Q_OBJECT

public:
    explicit ChartGrid(QWidget* parent = nullptr);
    void setCharts(std::vector<QWidget*> charts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsFor(int width) const;
    void place();

    QGridLayout* grid_;
    std::vector<QWidget*> charts_;
    int columns_ = 0;
};

} // namespace saccade::ui
