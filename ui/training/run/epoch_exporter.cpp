#include "ui/training/run/epoch_exporter.h"

#include "core/base/replaceable.h"
#include "core/image/decode_image.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/figure_texts.h"
#include "ui/common/text_setter.h"

namespace saccade::ui {

EpochExporter::EpochExporter(QObject* parent) : QObject(parent), thread_(QStringLiteral("epoch export"), 5) {}

bool EpochExporter::start(const EpochExport& wanted) {
    if (busy_)
        return false;
    busy_ = true;
    Q_EMIT started();
    current_ = thread_.start([this, wanted](const std::stop_token& stop) { run(wanted, stop); },
                             TaskThread::StoppedEarly::Run);
    return true;
}

void EpochExporter::cancel() {
    current_.request_stop();
}

/// On the thread of the exports.
void EpochExporter::run(const EpochExport& wanted, const std::stop_token& stop) {
    try {
        requireNoPhotograph(wanted.file);
        EpochAnimationOptions options = wanted.options;
        options.texts = figureTexts();
        options.setter = textSetter();
        EpochAnimation scenes(decodeImage(wanted.image, options.width).rgb, wanted.epochs, options);
        const auto write = wanted.file.extension() == ".mp4" ? writeMp4 : writeGif;
        const bool whole = write(wanted.file, scenes, [&](int done, int total) {
            Q_EMIT progressed(done, total);
            return !stop.stop_requested();
        });
        end([this, whole, file = toQString(wanted.file)] {
            whole ? Q_EMIT finished(file) : Q_EMIT cancelled();
        });
    } catch (const std::exception& error) {
        end([this, reason = engineText(error)] { Q_EMIT failed(reason); });
    }
}

template <typename Tell>
void EpochExporter::end(const Tell& tell) {
    QMetaObject::invokeMethod(this, [this, tell] {
        busy_ = false;
        tell();
    });
}

} // namespace saccade::ui
