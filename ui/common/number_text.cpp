#include "ui/common/number_text.h"

#include <QLocale>

namespace saccade::ui {
namespace {

/// With a non-breaking space.
QString withSign(const QString& number) {
    return number + QChar(QChar::Nbsp) + QLocale().percent();
}

} // namespace

QString percentText(double share) {
    const double percent = share * 100;
    if (percent > 0 && percent < 0.05)
        return QStringLiteral("< ") + withSign(decimalText(0.1, 1));
    const bool small = percent > 0 && percent < 0.95;
    return withSign(decimalText(percent, small ? 1 : 0));
}

QString decimalText(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

} // namespace saccade::ui
