#pragma once

class QPushButton;
class QString;

namespace saccade::ui {

/// Gives the main button of a page the colour of the selection, and an icon that fits. To be called again
/// when the palette changes.
void emphasise(QPushButton& button, const QString& icon_name);

} // namespace saccade::ui
