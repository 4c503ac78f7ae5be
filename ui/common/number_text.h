#pragma once

#include <QString>

namespace saccade::ui {

/// A share of 0…1 as people read it: "63 %", below one in a hundred "0.3 %" or "< 0.1 %".
QString percentText(double share);
/// A number with so many decimals, as the user's language writes it.
QString decimalText(double value, int decimals);

} // namespace saccade::ui
