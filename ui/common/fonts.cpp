#include "ui/common/fonts.h"

#include <QLabel>

namespace saccade::ui {

QFont scaledFont(QFont font, double factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

void makeBold(QWidget& widget, double size) {
    QFont font = scaledFont(widget.font(), size);
    font.setBold(true);
    widget.setFont(font);
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    makeBold(*label);
    return label;
}

} // namespace saccade::ui
