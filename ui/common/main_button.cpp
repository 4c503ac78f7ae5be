#include "ui/common/main_button.h"

#include "ui/common/icons.h"

#include <QApplication>
#include <QPushButton>

namespace saccade::ui {

void emphasise(QPushButton& button, const QString& icon_name) {
    const QPalette all = QApplication::palette();
    QPalette own = all;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, all.color(QPalette::Highlight));
        own.setColor(group, QPalette::ButtonText, all.color(QPalette::HighlightedText));
    }
    button.setPalette(own);
    button.setIcon(icon(icon_name, all.color(QPalette::HighlightedText)));
}

} // namespace saccade::ui
