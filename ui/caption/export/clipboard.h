#pragma once

class QImage;
class QString;

namespace saccade::ui {

void copyImage(const QImage& image);
void copyCaption(const QString& caption);

} // namespace saccade::ui
