#include "ui/evaluation/scenes_maker.h"

#include "core/data/scenes/dataset_folder.h"
#include "ui/common/convert.h"

#include <QDir>

namespace saccade::ui {
namespace {

/// Others than those that training draws by default, so that no model has seen them.
constexpr std::uint64_t seed_of_evaluation = 20'240;

/// An interrupted drawing has no annotations yet.
bool isComplete(const std::filesystem::path& folder) {
    std::error_code error;
    return scenes::isMarked(folder) &&
           std::filesystem::exists(folder / "annotations" / "captions_val.json", error) &&
           std::filesystem::exists(folder / "annotations" / "instances_val.json", error);
}

} // namespace

ScenesMaker::ScenesMaker(QObject* parent) : QObject(parent) {
    connect(&maker_, &SceneMaker::advanced, this, [this](int scenes) { Q_EMIT progressed(scenes, count_); });
    connect(&maker_, &SceneMaker::made, this, [this](const QString& folder) {
        running_ = false;
        Q_EMIT made(folder);
    });
    connect(&maker_, &SceneMaker::failed, this, [this](const QString& reason) {
        running_ = false;
        Q_EMIT failed(reason);
    });
}

QString ScenesMaker::folder() {
    return QDir::homePath() + QStringLiteral("/Saccade/datasets/scenes-for-evaluation");
}

void ScenesMaker::start() {
    if (running_)
        return;
    if (isComplete(toPath(folder()))) {
        Q_EMIT made(folder());
        return;
    }
    running_ = true;
    scenes::WriteOptions options;
    options.count = static_cast<std::uint64_t>(count_);
    options.seed = seed_of_evaluation;
    maker_.make(toPath(folder()), options);
}

void ScenesMaker::cancel() {
    maker_.cancel();
    running_ = false;
}

} // namespace saccade::ui
