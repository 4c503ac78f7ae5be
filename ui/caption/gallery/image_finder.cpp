#include "ui/caption/gallery/image_finder.h"

#include "core/base/error.h"
#include "core/data/image_search.h"
#include "core/image/decode_image.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QBuffer>

namespace saccade::ui {
namespace {

namespace fs = std::filesystem;

constexpr qsizetype part_size = 250;
constexpr qsizetype told_problems = 5; ///< the others are only counted

/// One search, on the task thread.
template <typename Deliver>
class Search {
public:
    Search(std::stop_token stop, const Deliver& deliver) : stop_(std::move(stop)), deliver_(deliver) {}

    void add(ImageSource source) {
        ++total_;
        images_.append(std::move(source));
        if (images_.size() >= part_size)
            flush();
    }

    void addPath(const fs::path& path) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (fs::is_directory(status))
            addDroppedFolder(path);
        else if (!fs::exists(status))
            problems_.append(ImageFinder::tr("%1 is not there any more.").arg(toQString(path)));
        else if (isImageFile(path))
            addFile(path);
        else if (isForeignImageFile(path))
            foreign_.append(path);
        else if (isImageInside(path))
            addFile(path);
        else
            problems_.append(unreadable(path));
    }

    void addPixels(const QImage& image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, "PNG"))
            add({{}, bytes, {}});
        else
            problems_.append(ImageFinder::tr("The pasted picture could not be read."));
    }

    void flush() {
        if (!images_.isEmpty())
            deliver_(std::exchange(images_, {}));
    }

    int total() const { return total_; }

    QStringList problems() const {
        QStringList told = problems_.mid(0, told_problems);
        if (foreign_.size() == 1)
            told.append(unreadable(foreign_.front()));
        else if (!foreign_.isEmpty())
            told.append(leftOut());
        if (const auto more = static_cast<int>(problems_.size() - told_problems); more > 0)
            told.append(ImageFinder::tr("%n more could not be used.", nullptr, more));
        return told;
    }

private:
    static QString unreadable(const fs::path& path) {
        return ImageFinder::tr("%1 is not an image that can be read: JPEG, PNG, WebP, BMP and TIFF can.")
            .arg(toQString(path.filename()));
    }

    /// All of them in one sentence: "3 pictures left out (GIF, HEIC) …".
    QString leftOut() const {
        QStringList formats;
        for (const fs::path& path : foreign_)
            formats.append(toQString(path.extension()).mid(1).toUpper());
        formats.removeDuplicates();
        return ImageFinder::tr("%n picture(s) left out (%1): JPEG, PNG, WebP, BMP and TIFF can be read.",
                               nullptr, static_cast<int>(foreign_.size()))
            .arg(formats.join(QStringLiteral(", ")));
    }

    /// Whatever its name says.
    static bool isImageInside(const fs::path& path) {
        try {
            return !imageSize(path).empty();
        } catch (const FileError&) {
            return false;
        }
    }

    void addFile(const fs::path& path) { add({path, {}, toQString(path.filename())}); }

    void addDroppedFolder(const fs::path& folder) {
        const int before = total_;
        const qsizetype told_before = problems_.size() + foreign_.size();
        addFolder(folder);
        if (total_ == before && problems_.size() + foreign_.size() == told_before && !stop_.stop_requested())
            problems_.append(
                ImageFinder::tr("The folder %1 has no images: JPEG, PNG, WebP, BMP and TIFF can be read.")
                    .arg(toQString(folder)));
    }

    void addFolder(const fs::path& folder) {
        searchImages(folder, {.found = [this](const fs::path& image) { addFile(image); },
                              .unreadable =
                                  [this](const fs::path& inner, const Message& reason) {
                                      problems_.append(ImageFinder::tr("The folder %1 could not be read: %2.")
                                                           .arg(toQString(inner), engineText(reason)));
                                  },
                              .stop = stop_,
                              .foreign = [this](const fs::path& image) { foreign_.append(image); }});
    }

    std::stop_token stop_;
    const Deliver& deliver_;
    QVector<ImageSource> images_;
    int total_ = 0;
    QStringList problems_;
    QVector<fs::path> foreign_; ///< pictures in formats that are not read
};

} // namespace

ImageFinder::ImageFinder(QObject* parent) : QObject(parent) {
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &ImageFinder::deliver);
}

void ImageFinder::find(const ImageDrop& drop) {
    tasks_.start([this, drop, round = round_](const std::stop_token& stop) {
        const auto post = [this, round](const Part& part) {
            QMetaObject::invokeMethod(
                this, [this, round, part] { queue(round, part); }, Qt::QueuedConnection);
        };
        const auto deliver = [&post](const QVector<ImageSource>& images) { post({images, false, 0, {}}); };
        Search search(stop, deliver);
        for (const ImageSource& source : drop.encoded)
            search.add(source);
        for (const QImage& image : drop.pixels)
            search.addPixels(image);
        for (const std::filesystem::path& path : drop.paths)
            search.addPath(path);
        search.flush();
        post({{}, true, search.total(), drop.problems + search.problems()});
    });
}

void ImageFinder::stop() {
    ++round_;
    tasks_.stopAll();
    waiting_.clear();
    timer_.stop();
}

void ImageFinder::queue(int round, const Part& part) {
    if (round != round_)
        return;
    waiting_.push_back(part);
    timer_.start();
}

void ImageFinder::deliver() {
    const Part part = std::move(waiting_.front());
    waiting_.pop_front();
    if (waiting_.empty())
        timer_.stop();
    if (part.last)
        Q_EMIT finished(part.total, part.problems);
    else
        Q_EMIT found(part.images);
}

} // namespace saccade::ui
