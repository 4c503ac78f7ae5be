#pragma once

#include <QString>

namespace saccade::ui {

/// A share of 0…1 as a percentage: "63 %", below one in a hundred "0.3 %" or "< 0.1 %".
QString percentText(double share);
/// A number with the given number of decimals, in the format of the user's language.
QString decimalText(double value, int decimals);

} // namespace saccade::ui
