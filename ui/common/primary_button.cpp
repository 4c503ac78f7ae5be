#include "ui/common/primary_button.h"

#include "ui/common/icons.h"

#include <QApplication>
#include <QEvent>

namespace saccade::ui {

PrimaryButton::PrimaryButton(const QString& icon_name, const QString& text, QWidget* parent)
    : QPushButton(text, parent), icon_name_(icon_name) {
    emphasise();
}

void PrimaryButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        emphasise();
}

void PrimaryButton::emphasise() {
    const QPalette all = QApplication::palette();
    const QColor ground = all.color(QPalette::Highlight);
    const QColor ink = all.color(QPalette::HighlightedText);
    if (palette().color(QPalette::Active, QPalette::Button) == ground &&
        palette().color(QPalette::Active, QPalette::ButtonText) == ink)
        return;   // this changes the palette itself
    QPalette own; // other colours stay those of the application, and Qt tells when they change
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, ground);
        own.setColor(group, QPalette::ButtonText, ink);
    }
    setPalette(own);
    setIcon(ui::icon(icon_name_, ink));
}

} // namespace saccade::ui
