#include "ui/training/run/epoch_slider.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace saccade::ui {

EpochSlider::EpochSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setMinimumHeight(sizeHint().height() + 2 * spacing::small); // for the mark
}

void EpochSlider::setMark(std::optional<int> value) {
    if (value == mark_)
        return;
    mark_ = value;
    update();
}

void EpochSlider::paintEvent(QPaintEvent* event) {
    QSlider::paintEvent(event);
    if (!mark_ || *mark_ < minimum() || *mark_ > maximum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const double x = handle / 2.0 + QStyle::sliderPositionFromValue(minimum(), maximum(), *mark_,
                                                                    width() - handle, option.upsideDown);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColour(ThemeColour::Good));
    const double base = height();
    painter.drawPolygon(QPolygonF({{x, base - 7}, {x - 5, base}, {x + 5, base}}));
}

} // namespace saccade::ui
