#include "ui/evaluation/scenes_maker.h"

#include "core/data/scenes/dataset_folder.h"
#include "core/data/scenes/writer.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QDir>

namespace saccade::ui {
namespace {

/// Others than those that training draws by default, so that no model has seen them.
constexpr std::uint64_t seed_of_evaluation = 20'240;

/// Thrown out of the drawing to end it.
struct DrawingCancelled {};

/// An interrupted drawing has no annotations yet.
bool isComplete(const std::filesystem::path& folder) {
    std::error_code error;
    return scenes::isMarked(folder) &&
           std::filesystem::exists(folder / "annotations" / "captions_val.json", error) &&
           std::filesystem::exists(folder / "annotations" / "instances_val.json", error);
}

} // namespace

ScenesMaker::ScenesMaker(QObject* parent) : QObject(parent) {}

QString ScenesMaker::folder() {
    return QDir::homePath() + QStringLiteral("/Saccade/datasets/scenes-for-evaluation");
}

void ScenesMaker::start() {
    if (running_)
        return;
    running_ = true;
    task_ = thread_.start([this, folder = toPath(folder()), count = count_](const std::stop_token& stop) {
        QString reason;
        try {
            if (!isComplete(folder))
                draw(folder, count, stop);
        } catch (const DrawingCancelled&) {
            return;
        } catch (const std::exception& error) {
            reason = engineText(error);
        }
        QMetaObject::invokeMethod(
            this,
            [this, folder, reason, stop] {
                if (!stop.stop_requested())
                    end(toQString(folder), reason);
            },
            Qt::QueuedConnection);
    });
}

void ScenesMaker::draw(const std::filesystem::path& folder, int count, const std::stop_token& stop) {
    std::filesystem::create_directories(folder.parent_path());
    scenes::WriteOptions options;
    options.count = static_cast<std::uint64_t>(count);
    options.seed = seed_of_evaluation;
    scenes::writeScenes(folder, options, [&](std::uint64_t done) {
        if (stop.stop_requested())
            throw DrawingCancelled();
        QMetaObject::invokeMethod(this, [this, done, count, stop] {
            if (!stop.stop_requested())
                Q_EMIT progressed(static_cast<int>(done), count);
        });
    });
}

void ScenesMaker::cancel() {
    task_.request_stop();
    running_ = false;
}

void ScenesMaker::end(const QString& folder, const QString& reason) {
    running_ = false;
    if (reason.isEmpty())
        Q_EMIT made(folder);
    else
        Q_EMIT failed(reason);
}

} // namespace saccade::ui
