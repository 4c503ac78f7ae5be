#pragma once

#include "app/window/caption_worker.h"
#include "app/window/evaluation_worker.h"
#include "app/window/explore_worker.h"
#include "app/window/training_worker.h"
#include "core/train/training_options.h"
#include "ui/caption/caption_page.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/state/caption_state.h"
#include "ui/common/settings.h"
#include "ui/main_window.h"

namespace saccade::test {

/// A window with its workers, connected as in the program.
class Program {
public:
    explicit Program(const std::filesystem::path& folder)
        : Program(folder, {.models = {{QStringLiteral("tiny"), folder / "tiny.safetensors"}},
                           .recipes = {},
                           .samples = {},
                           .options = trainingOptions(),
                           .version = QStringLiteral("test")}) {}

    /// With what comes with the program; settings and other files in `folder`.
    Program(const std::filesystem::path& folder, const ui::Shipped& shipped)
        : settings(QString::fromStdString((folder / "settings.ini").string())), model(c10::kCPU),
          captions(model), explore(model), training(c10::kCPU), evaluation(c10::kCPU),
          window({captions, training, evaluation, explore}, settings, shipped) {
        window.show();
        window.openFirstModel();
    }

    ui::GalleryModel& gallery() { return window.page<ui::CaptionPage>().gallery(); }
    ui::CaptionState& state() { return window.page<ui::CaptionPage>().state(); }

    ui::SettingsStore settings;
    window::ModelOwner model;
    window::CaptionWorker captions;
    window::ExploreWorker explore;
    window::TrainingWorker training;
    window::EvaluationWorker evaluation;
    ui::MainWindow window;
};

} // namespace saccade::test
