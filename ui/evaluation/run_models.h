#pragma once

#include "ui/common/model_entry.h"

#include <QStringList>

#include <vector>

namespace saccade::ui {

/// The best models of training runs, with the score that they reached on their validation images: "cats –
/// best (CIDEr 0.582)". Runs that have none, or are gone, are left out. Reads the head of each file.
std::vector<ModelEntry> bestModelsOf(const QStringList& runs);

} // namespace saccade::ui
