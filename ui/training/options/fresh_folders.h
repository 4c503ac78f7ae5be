#pragma once

#include <QString>

namespace saccade::ui {

/// Where a run of a dataset goes by default: "~/Saccade/runs/flickr8k-1", or the next number that is free.
QString freshRunFolder(const QString& dataset);

/// Where Scenes go by default: "~/Saccade/datasets/scenes", or the same with the next number that is free.
QString freshScenesFolder();

} // namespace saccade::ui
