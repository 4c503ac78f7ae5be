#pragma once

#include "core/figure/heat_map.h"

#include <QWidget>

#include <optional>

namespace saccade::ui {

/// The colours of a map with their values, in multiples of uniform attention, and a mark at uniform
/// attention.
class ColourBar : public QWidget {
    Q_OBJECT

public:
    explicit ColourBar(QWidget* parent = nullptr);

    void setRange(HeatStyle style, double floor, double ceiling);
    /// May be so narrow that only the ceiling is named.
    void setCompact(bool compact);
    /// Shows a pointer at a value; nothing removes it.
    void point(std::optional<double> value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// "3.2"; two decimals for small values, and "< 0.01" for what is nearly nothing.
    static QString number(double multiple);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString floorText() const;
    int fullWidth() const;
    QString ceilingText() const;
    QRectF barRect() const;
    /// The position of a value on the bar; nothing if it is outside.
    std::optional<double> placeOf(double value) const;

    HeatStyle style_ = HeatStyle::Bright;
    double floor_ = 0;
    double ceiling_ = 1;
    bool compact_ = false;
    std::optional<double> pointed_;
};

} // namespace saccade::ui
