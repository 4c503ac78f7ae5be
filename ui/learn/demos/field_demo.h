#pragma once

#include "ui/learn/demos/demo.h"

#include <QImage>
#include <QPoint>

class QLabel;
class QSlider;

namespace saccade::ui {

/// How much of an image a value sees after some layers of convolutions: its receptive field.
class FieldDemo : public Demo {
    Q_OBJECT

public:
    FieldDemo(const DemoParts& parts, QWidget* parent);

    /// After `layers` convolutions of 3 x 3, every second with stride 2, in pixels: the side of the receptive
    /// field, and the distance between the fields of two neighbours.
    struct Field {
        int side = 1;
        int distance = 1;
    };
    static Field fieldAfter(int layers);

private:
    void compute();

    class Picture;
    Picture* picture_;
    QSlider* layers_;
    QLabel* text_;
};

} // namespace saccade::ui
