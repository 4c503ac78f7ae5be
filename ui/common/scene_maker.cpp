#include "ui/common/scene_maker.h"

#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QMetaObject>

namespace saccade::ui {
namespace {

constexpr std::uint64_t reports = 200; ///< of the progress, over the whole

/// Thrown out of the drawing to end it.
struct DrawingCancelled {};

} // namespace

SceneMaker::SceneMaker(QObject* parent) : QObject(parent) {}

void SceneMaker::make(const std::filesystem::path& folder, const scenes::WriteOptions& options) {
    cancel();
    thread_.start([this, folder, options](const std::stop_token& stop) { draw(folder, options, stop); });
}

void SceneMaker::cancel() {
    thread_.stopAll();
}

/// Answers on the thread of this object, unless it was cancelled meanwhile.
void SceneMaker::draw(const std::filesystem::path& folder, const scenes::WriteOptions& options,
                      const std::stop_token& stop) {
    const auto post = [this, stop](auto answer) {
        QMetaObject::invokeMethod(
            this,
            [stop, answer] {
                if (!stop.stop_requested())
                    answer();
            },
            Qt::QueuedConnection);
    };
    try {
        std::filesystem::create_directories(folder.parent_path());
        scenes::writeScenes(folder, options, [&](std::uint64_t done) {
            if (stop.stop_requested())
                throw DrawingCancelled();
            if (done * reports / options.count != (done - 1) * reports / options.count)
                post([this, done] { Q_EMIT advanced(static_cast<int>(done)); });
        });
        post([this, folder] { Q_EMIT made(toQString(folder)); });
    } catch (const DrawingCancelled&) {
        return;
    } catch (const std::exception& error) {
        post([this, reason = engineText(error)] { Q_EMIT failed(reason); });
    }
}

} // namespace saccade::ui
