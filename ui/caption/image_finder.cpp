#include "ui/caption/image_finder.h"

#include "core/image/decode_image.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QBuffer>
#include <QCollator>

#include <algorithm>

namespace saccade::ui {
namespace {

namespace fs = std::filesystem;

constexpr qsizetype part_size = 250;
constexpr qsizetype told_problems = 5; ///< the others are only counted

/// Names with the keys that they are sorted by: comparing keys is much quicker than comparing names.
class NaturalOrder {
public:
    NaturalOrder() {
        collator_.setNumericMode(true);
        collator_.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void sort(std::vector<fs::path>& paths) const {
        std::vector<std::pair<QCollatorSortKey, fs::path>> keyed;
        keyed.reserve(paths.size());
        for (fs::path& path : paths)
            keyed.emplace_back(collator_.sortKey(toQString(path.filename())), std::move(path));
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto& one, const auto& other) { return one.first < other.first; });
        std::transform(keyed.begin(), keyed.end(), paths.begin(),
                       [](auto& entry) { return std::move(entry.second); });
    }

private:
    QCollator collator_{QLocale(QLocale::English)}; // the C locale knows no natural order
};

/// One search, on the thread of the tasks.
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
        else
            problems_.append(
                ImageFinder::tr("%1 is not an image that can be read: JPEG, PNG, WebP, BMP and TIFF can.")
                    .arg(toQString(path.filename())));
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
        if (const auto more = static_cast<int>(problems_.size() - told.size()); more > 0)
            told.append(ImageFinder::tr("%n more could not be used.", nullptr, more));
        return told;
    }

private:
    void addFile(const fs::path& path) { add({path, {}, toQString(path.filename())}); }

    void addDroppedFolder(const fs::path& folder) {
        const int before = total_;
        const qsizetype problems_before = problems_.size();
        addFolder(folder);
        if (total_ == before && problems_.size() == problems_before && !stop_.stop_requested())
            problems_.append(
                ImageFinder::tr("The folder %1 holds no images: JPEG, PNG, WebP, BMP and TIFF can be read.")
                    .arg(toQString(folder)));
    }

    void addFolder(const fs::path& folder) {
        std::vector<fs::path> files;
        std::vector<fs::path> folders;
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            if (stop_.stop_requested())
                return;
            sortOut(*entry, files, folders);
        }
        if (error)
            problems_.append(ImageFinder::tr("The folder %1 could not be read: %2.")
                                 .arg(toQString(folder), engineText(error.message())));
        order_.sort(files);
        order_.sort(folders);
        for (const fs::path& file : files)
            addFile(file);
        for (const fs::path& inner : folders)
            addFolder(inner);
    }

    static void sortOut(const fs::directory_entry& entry, std::vector<fs::path>& files,
                        std::vector<fs::path>& folders) {
        std::error_code error;
        if (entry.path().filename().native().starts_with('.'))
            return;
        if (entry.is_directory(error) && !entry.is_symlink(error)) // links to folders may go round
            folders.push_back(entry.path());
        else if (isImageFile(entry.path()) && entry.is_regular_file(error))
            files.push_back(entry.path());
    }

    std::stop_token stop_;
    const Deliver& deliver_;
    NaturalOrder order_;
    QVector<ImageSource> images_;
    int total_ = 0;
    QStringList problems_;
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
