#pragma once

#include "core/base/option.h"

#include <QString>

namespace saccade::ui {

/// The heading of a part of the form.
QString groupTitle(OptionGroup group);

} // namespace saccade::ui
