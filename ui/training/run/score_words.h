#pragma once

#include <QString>

#include <string>

namespace saccade::ui {

/// The measure that chose an epoch with its value: "CIDEr 3.12", "validation loss 1.04".
QString scoreWords(const std::string& measure, double value);

} // namespace saccade::ui
