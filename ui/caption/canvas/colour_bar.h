#pragma once

#include "core/figure/heat_map.h"

#include <QWidget>

#include <optional>

namespace saccade::ui {

/// The colours of a map with what stands for them, in multiples of even attention, and a mark where attention
/// is even.
class ColourBar : public QWidget {
    Q_OBJECT

public:
    explicit ColourBar(QWidget* parent = nullptr);

    void setRange(HeatStyle style, double floor, double ceiling);
    /// A pointer at a value; nothing takes it away.
    void point(std::optional<double> value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// "3.2"; two digits after the point for what is small.
    static QString number(double multiple);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString floorText() const;
    QString ceilingText() const;
    QRectF barRect() const;
    /// Where a value lies on the bar; nothing where it is beyond.
    std::optional<double> placeOf(double value) const;

    HeatStyle style_ = HeatStyle::Bright;
    double floor_ = 0;
    double ceiling_ = 1;
    std::optional<double> pointed_;
};

} // namespace saccade::ui
