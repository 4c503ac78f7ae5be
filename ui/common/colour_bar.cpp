#include "ui/common/colour_bar.h"

#include "core/figure/even_scale.h"
#include "ui/common/heat_swatch.h"
#include "ui/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr double nearly_nothing = 0.005; ///< would be written as 0 from here on

} // namespace

ColourBar::ColourBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("How strongly the model looked at a place, in multiples of even attention: 1 is what every "
                  "place would "
                  "get if the model looked everywhere alike. The line across the bar stands there."));
}

void ColourBar::setRange(HeatStyle style, double floor, double ceiling) {
    style_ = style;
    floor_ = floor;
    ceiling_ = ceiling;
    updateGeometry();
    update();
}

void ColourBar::point(std::optional<double> value) {
    pointed_ = value;
    update();
}

void ColourBar::setCompact(bool compact) {
    compact_ = compact;
    updateGeometry();
    update();
}

QString ColourBar::number(double multiple) {
    if (multiple > 0 && multiple < nearly_nothing)
        return QStringLiteral("< ") + QLocale().toString(0.01, 'f', 2);
    return QLocale().toString(multiple, 'f', evenDecimals(multiple));
}

QString ColourBar::floorText() const {
    const bool has_room = !compact_ || width() >= fullWidth();
    return has_room ? tr("%1 ×").arg(number(floor_)) : QString();
}

QString ColourBar::ceilingText() const {
    return tr("%1 × even").arg(number(ceiling_));
}

QSize ColourBar::sizeHint() const {
    return {fullWidth() + 8 * fontMetrics().averageCharWidth(), fontMetrics().height() + spacing::small};
}

/// The least at which both ends are named beside a bar that can be read.
int ColourBar::fullWidth() const {
    return fontMetrics().horizontalAdvance(tr("%1 ×").arg(number(floor_))) +
           fontMetrics().horizontalAdvance(ceilingText()) + 8 * fontMetrics().averageCharWidth();
}

QSize ColourBar::minimumSizeHint() const {
    const int ceiling = fontMetrics().horizontalAdvance(ceilingText()) + 4 * fontMetrics().averageCharWidth();
    return {compact_ ? ceiling : fullWidth(), sizeHint().height()};
}

QRectF ColourBar::barRect() const {
    const double thickness = fontMetrics().height() * 0.6;
    const QString floor = floorText();
    const double left =
        floor.isEmpty() ? 0 : fontMetrics().horizontalAdvance(floor) + static_cast<double>(spacing::normal);
    const double right = fontMetrics().horizontalAdvance(ceilingText()) + spacing::normal;
    return {left, (height() - thickness) / 2, std::max(1.0, width() - left - right), thickness};
}

std::optional<double> ColourBar::placeOf(double value) const {
    if (!(ceiling_ > floor_) || value < floor_ || value > ceiling_)
        return std::nullopt;
    const QRectF bar = barRect();
    return bar.left() + bar.width() * (value - floor_) / (ceiling_ - floor_);
}

void ColourBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF bar = barRect();
    painter.setPen(themeColour(ThemeColour::Muted));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, floorText());
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, ceilingText());
    painter.drawImage(bar, heatSwatch(style_, bar.size().toSize(), devicePixelRatioF()));

    const QColor ink = palette().color(QPalette::WindowText);
    const QColor ground = palette().color(QPalette::Window);
    if (const auto even = placeOf(1)) {
        const QLineF line(*even, bar.top() - 3, *even, bar.bottom() + 3);
        painter.setPen(QPen(ground, 3.5));
        painter.drawLine(line);
        painter.setPen(QPen(ink, 1.5));
        painter.drawLine(line);
    }
    if (pointed_) {
        const double place = placeOf(std::clamp(*pointed_, floor_, ceiling_)).value_or(bar.left());
        const double half = bar.height() * 0.45;
        const QPolygonF arrow{QPointF(place, bar.center().y()), QPointF(place - half, bar.bottom() + 3),
                              QPointF(place + half, bar.bottom() + 3)};
        painter.setPen(QPen(ground, 1.2));
        painter.setBrush(themeColour(ThemeColour::Accent));
        painter.drawPolygon(arrow);
    }
}

} // namespace saccade::ui
