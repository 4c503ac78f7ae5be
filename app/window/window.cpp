#include "app/window/window.h"

#include "app/window/caption_worker.h"
#include "app/window/evaluation_worker.h"
#include "app/window/explore_worker.h"
#include "app/window/model_owner.h"
#include "app/window/program_consent.h"
#include "app/window/training_worker.h"
#include "app/window/weights_fetcher.h"
#include "core/model/device.h"
#include "core/train/training_options.h"
#include "ui/caption/caption_page.h"
#include "ui/common/convert.h"
#include "ui/common/dropped.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/common/translations.h"
#include "ui/main_window.h"
#include "ui/training/training_page.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace saccade::window {
namespace {

/// The models that ship with the program, in the order of their names.
std::vector<ui::ModelEntry> shippedModels(const std::filesystem::path& folder) {
    std::vector<ui::ModelEntry> models;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".safetensors")
            models.push_back({ui::modelTitle(entry.path()), entry.path()});
    std::sort(models.begin(), models.end(),
              [](const ui::ModelEntry& a, const ui::ModelEntry& b) { return a.file < b.file; });
    return models;
}

ui::Shipped shipped(const Start& start) {
    return {.models = shippedModels(start.models),
            .recipes = start.recipes,
            .samples = start.samples,
            .options = trainingOptions(),
            .version = QStringLiteral(SACCADE_VERSION)};
}

QStringList pathsOf(const Start& start) {
    QStringList paths;
    for (const std::string& image : start.images)
        paths << ui::toQString(std::filesystem::absolute(image));
    return paths;
}

/// The images that were asked for, or a sample; with the model among them, if there is one.
void openFirst(ui::MainWindow& window, const Start& start) {
    const QStringList given = pathsOf(start);
    const auto models = std::count_if(given.begin(), given.end(),
                                      [](const QString& path) { return ui::modelAt(path).has_value(); });
    if (models == 0)
        window.openFirstModel();
    auto& page = window.page<ui::CaptionPage>();
    if (!given.isEmpty())
        page.openPaths(given);
    if (models == given.size())
        page.openPaths({ui::toQString(start.samples)}, ui::CaptionPage::Remember::No);
}

} // namespace

int run(const Start& start) {
    int argument_count = 1;
    char name[] = "saccade";
    char* arguments[] = {name, nullptr};
    QApplication application(argument_count, arguments);
    QApplication::setApplicationName(QStringLiteral("Saccade"));
    QApplication::setDesktopFileName(QStringLiteral("saccade"));
    QApplication::setWindowIcon(ui::icon(QStringLiteral("saccade")));

    ui::SettingsStore settings;
    const ui::Translations translations(settings.get().language);
    ui::Appearance appearance = settings.get().appearance;
    ui::applyTheme(application, appearance);
    QObject::connect(&settings, &ui::SettingsStore::changed, &application, [&](const ui::Settings& now) {
        if (std::exchange(appearance, now.appearance) != now.appearance)
            ui::applyTheme(application, appearance);
    });

    setThreads(0);
    const c10::Device device = deviceFromName("auto");
    ProgramConsent consent(settings);
    QObject::connect(&application, &QApplication::aboutToQuit, &consent, &ProgramConsent::refuseAll);
    ModelOwner model(device);
    CaptionWorker captions(model);
    ExploreWorker explore(model);
    TrainingWorker training(device);
    EvaluationWorker evaluation(device);
    WeightsFetcher weights(ui::toPath(QDir::home().filePath(QStringLiteral("Saccade/weights"))));
    QObject::connect(&training, &ui::TrainingService::started, &model, [&] { model.setSparing(true); });
    QObject::connect(&training, &ui::TrainingService::ended, &model, [&] { model.setSparing(false); });
    QObject::connect(&training, &ui::TrainingService::failed, &model, [&] { model.setSparing(false); });

    ui::MainWindow window({captions, training, evaluation, explore}, settings, shipped(start));
    consent.askOver(&window);
    window.page<ui::TrainingPage>().setWeightsService(weights);
    window.show();
    // After the first paint: nothing slow happens before the window appears.
    QTimer::singleShot(0, &window, [&] { openFirst(window, start); });
    return QApplication::exec();
}

} // namespace saccade::window
