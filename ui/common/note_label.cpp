#include "ui/common/note_label.h"

#include <QEvent>

namespace saccade::ui {

NoteLabel::NoteLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    restyle();
    hide();
}

void NoteLabel::say(const QString& text, ThemeColour colour) {
    colour_ = colour;
    restyle();
    setText(text);
    setVisible(!text.isEmpty());
}

void NoteLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QLabel::changeEvent(event);
}

void NoteLabel::restyle() {
    const QString sheet = QStringLiteral("color: %1;").arg(themeColour(colour_).name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

} // namespace saccade::ui
