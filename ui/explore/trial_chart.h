#pragma once

#include "core/result/map_test.h"

#include <QWidget>

class QCustomPlot;

namespace saccade::ui {

/// The probability of a word while its image goes, or comes back: the map's curve over those of random orders
/// and of a uniform map.
class TrialChart : public QWidget {
    Q_OBJECT

public:
    enum class Of { Deletion, Insertion };

    explicit TrialChart(Of of, QWidget* parent = nullptr);

    void show(const MapTest& test);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const std::vector<float>& log_probabilities, const QColor& colour, double width);
    void restyle();

    Of of_;
    MapTest test_;
    QCustomPlot* plot_;
};

} // namespace saccade::ui
