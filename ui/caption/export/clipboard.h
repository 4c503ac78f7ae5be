#pragma once

class QImage;
class QString;

namespace saccade::ui {

void copyImage(const QImage& image);
void copyText(const QString& text);

} // namespace saccade::ui
