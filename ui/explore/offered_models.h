#pragma once

#include "ui/common/model_entry.h"

#include <QString>

#include <functional>
#include <vector>

namespace saccade::ui {

struct Settings;

/// Models under a heading.
struct ModelGroup {
    QString title;
    std::vector<ModelEntry> models;
};

using OfferModels = std::function<std::vector<ModelGroup>()>;

/// The models that there are to choose from, each once: those that ship with the program, the recent ones,
/// and what the recent runs have kept. Groups without any are left out.
std::vector<ModelGroup> offeredModels(const Settings& settings, const std::vector<ModelEntry>& shipped);

/// What a run has kept of its model: its best and its last checkpoint, where they are.
std::vector<ModelEntry> checkpointsOf(const std::filesystem::path& run);

} // namespace saccade::ui
