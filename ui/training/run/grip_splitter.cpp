#include "ui/training/run/grip_splitter.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace saccade::ui {
namespace {

class Grip : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        constexpr int length = 40;
        constexpr int thickness = 4;
        QRect bar(0, 0, length, thickness);
        if (orientation() == Qt::Horizontal)
            bar = bar.transposed();
        bar.moveCenter(rect().center());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColour(ThemeColour::Muted));
        painter.drawRoundedRect(bar, thickness / 2.0, thickness / 2.0);
    }
};

} // namespace

QSplitterHandle* GripSplitter::createHandle() {
    auto* grip = new Grip(orientation(), this);
    grip->setToolTip(tr("Drag to resize the two parts."));
    return grip;
}

} // namespace saccade::ui
