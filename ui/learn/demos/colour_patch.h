#pragma once

#include "ui/common/theme.h"

#include <QPainter>
#include <QWidget>

namespace saccade::ui {

/// A rectangle of one colour; as a bar it is filled from the left up to a share of its width.
class ColourPatch : public QWidget {
public:
    ColourPatch(QSize size, QWidget* parent) : QWidget(parent) { setFixedSize(size); }

    void setColour(const QColor& colour, double share = 1) {
        colour_ = colour;
        share_ = share;
        update();
    }
    const QColor& colour() const { return colour_; }
    double share() const { return share_; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (share_ < 1) {
            painter.setBrush(themeColour(ThemeColour::Hairline));
            painter.drawRoundedRect(rect(), corner, corner);
        }
        painter.setBrush(colour_);
        painter.drawRoundedRect(QRectF(0, 0, width() * share_, height()), corner, corner);
    }

private:
    static constexpr double corner = 3;

    QColor colour_;
    double share_ = 1;
};

} // namespace saccade::ui
