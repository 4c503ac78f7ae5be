#pragma once

#include "ui/learn/demos/demo.h"

#include <QPixmap>

#include <cstdint>

class QLabel;

namespace saccade::ui {

/// A training example of Scenes: a picture that the program draws, and the five captions that go with it.
class ScenesDemo : public Demo {
    Q_OBJECT

public:
    ScenesDemo(const DemoParts& parts, QWidget* parent);

private:
    void draw();

    QLabel* picture_;
    QLabel* captions_;
    std::uint64_t drawn_ = 0;
};

} // namespace saccade::ui
