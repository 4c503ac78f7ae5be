#include "ui/training/options/dataset_loader.h"

#include "core/data/open_dataset.h"
#include "core/image/decode_image.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QFile>

#include <algorithm>

namespace saccade::ui {
namespace {

/// The middle of an image as a small square.
QImage thumbnailOf(const std::filesystem::path& path) {
    constexpr int side = DatasetLoader::thumbnail_side;
    const QImage image = toImage(decodeImage(path, side).rgb);
    const int shorter = std::min(image.width(), image.height());
    const QRect middle((image.width() - shorter) / 2, (image.height() - shorter) / 2, shorter, shorter);
    return image.copy(middle).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

std::vector<const CaptionedImage*> trainingImages(const CaptionDataset& dataset) {
    std::vector<const CaptionedImage*> images;
    for (const CaptionedImage& image : dataset.images)
        if (image.split == Split::Train)
            images.push_back(&image);
    return images;
}

} // namespace

DatasetLoader::DatasetLoader(QObject* parent) : QObject(parent) {}

void DatasetLoader::open(const QString& paths) {
    cancel();
    const std::string text = QFile::encodeName(paths).toStdString();
    thread_.start(
        [this, text, request = request_](const std::stop_token& stop) { load(text, request, stop); });
}

void DatasetLoader::cancel() {
    ++request_;
    thread_.stopAll();
}

/// Answers on the thread of this object, unless another dataset was asked for meanwhile.
template <typename Answer>
void DatasetLoader::post(quint64 request, Answer answer) {
    QMetaObject::invokeMethod(
        this,
        [this, request, answer = std::move(answer)] {
            if (request == request_)
                answer();
        },
        Qt::QueuedConnection);
}

void DatasetLoader::load(const std::string& paths, quint64 request, const std::stop_token& stop) {
    try {
        const auto dataset = std::make_shared<const CaptionDataset>(openDataset(paths));
        post(request, [this, dataset, summary = summaryOf(*dataset)] { Q_EMIT opened(dataset, summary); });
        sample(*dataset, request, stop);
    } catch (const std::exception& error) {
        post(request, [this, reason = engineText(error)] { Q_EMIT failed(reason); });
    }
}

/// Spread over the training images; one that cannot be read is passed over.
void DatasetLoader::sample(const CaptionDataset& dataset, quint64 request, const std::stop_token& stop) {
    const std::vector<const CaptionedImage*> images = trainingImages(dataset);
    const std::size_t count = std::min<std::size_t>(images.size(), maximum_samples);
    for (std::size_t i = 0; i < count && !stop.stop_requested(); ++i) {
        const CaptionedImage& image = *images[i * images.size() / count];
        DatasetSample found;
        try {
            found.thumbnail = thumbnailOf(image.path);
        } catch (const std::exception&) {
            continue; // training says which images cannot be read
        }
        for (const std::string& caption : image.captions)
            found.captions.append(toQString(caption));
        post(request, [this, found] { Q_EMIT sampled(found); });
    }
}

} // namespace saccade::ui
