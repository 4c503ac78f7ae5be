#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace saccade::ui {

/// Charts in as many columns as the width allows, in rows of which a page holds a whole number. Where a page
/// holds more than one, the first chart has a row to itself.
class ChartGrid : public QWidget {
    Q_OBJECT

public:
    explicit ChartGrid(QWidget* parent = nullptr);
    void setCharts(std::vector<QWidget*> charts);
    /// What is seen of the grid at once, in pixels.
    void setPageHeight(int height);
    /// From the top of a row to that of the next, in pixels.
    int rowPitch() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shape {
        int columns = 1;
        int page_rows = 1;
        bool first_alone = false;
        bool operator==(const Shape&) const = default;
    };

    Shape shapeFor(int width) const;
    int rowsOf(const Shape& shape) const;
    void place();

    QGridLayout* grid_;
    std::vector<QWidget*> charts_;
    Shape shape_;
    int page_height_ = 0;
    int row_height_ = 0;
};

} // namespace saccade::ui
