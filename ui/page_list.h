#pragma once

#include "core/run/option_table.h"
#include "ui/common/model_entry.h"

#include <QVector>

#include <filesystem>
#include <vector>

class QWidget;

namespace saccade::ui {

class CaptionService;
class EvaluationService;
class ExploreService;
class Page;
class SettingsStore;
class Stage;
class TrainingService;

/// What does the work behind the window.
struct Services {
    CaptionService& captions;
    TrainingService& training;
    EvaluationService& evaluation;
    ExploreService& explore;
};

/// What the program ships with and knows, for the widgets to offer.
struct Shipped {
    std::vector<ModelEntry> models; ///< the first is the default
    std::filesystem::path recipes;  ///< folder of training configurations
    std::filesystem::path samples;  ///< folder of images
    OptionTable options;            ///< all that a training run can be told
    QString version;
};

/// What pages are made from; each takes what it needs.
struct PageParts {
    const Services& services;
    SettingsStore& settings;
    const Shipped& shipped;
    Stage& stage; ///< the window, for lessons
    QWidget* parent = nullptr;
};

/// The pages of the window, in the order of their tabs; the parent owns them.
QVector<Page*> makePages(const PageParts& parts);

} // namespace saccade::ui
