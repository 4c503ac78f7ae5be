#include "ui/caption/gallery/image_drop.h"

#include "ui/common/convert.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <array>

namespace saccade::ui {
namespace {

struct DropTexts {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::ImageDrop)
};

/// The formats of decodeImage(), with the names used by browsers and file managers; the first available one
/// is taken.
constexpr std::array<const char*, 5> encoded_formats{"image/png", "image/jpeg", "image/webp", "image/tiff",
                                                     "image/bmp"};

constexpr qsizetype maximum_text_length = 65536; ///< characters; more is not a list of files

QString encodedFormat(const QMimeData& data) {
    for (const char* format : encoded_formats)
        if (data.hasFormat(QLatin1String(format)))
            return QLatin1String(format);
    return {};
}

QList<QUrl> urlsInText(const QString& text) {
    QList<QUrl> urls;
    if (text.size() > maximum_text_length)
        return urls;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString entry = line.trimmed();
        const QUrl url =
            entry.startsWith(QLatin1Char('/')) ? QUrl::fromLocalFile(entry) : QUrl(entry, QUrl::StrictMode);
        if (url.isLocalFile() && QFileInfo::exists(url.toLocalFile()))
            urls.append(url);
    }
    return urls;
}

QList<QUrl> urlsIn(const QMimeData& data) {
    return data.hasUrls() ? data.urls() : urlsInText(data.text());
}

bool isData(const QUrl& url) {
    return url.scheme() == QLatin1String("data") && url.path().startsWith(QLatin1String("image/"));
}

/// The image in a URL of the form data:image/png;base64,… (RFC 2397), as in the previews of search engines.
QByteArray bytesOf(const QUrl& url) {
    const QByteArray text = url.toEncoded().mid(5); // after "data:"
    const qsizetype comma = text.indexOf(',');
    if (comma < 0)
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.mid(comma + 1));
    return text.left(comma).endsWith(";base64") ? QByteArray::fromBase64(bytes) : bytes;
}

QString nameOf(const QList<QUrl>& urls) {
    return urls.size() == 1 && !isData(urls.first()) ? urls.first().fileName() : QString();
}

/// Pixels that come with a remote URL or alone.
void addPixels(const QMimeData& data, const QList<QUrl>& urls, ImageDrop& drop) {
    const QString format = encodedFormat(data);
    const QByteArray bytes = format.isEmpty() ? QByteArray() : data.data(format);
    if (!bytes.isEmpty()) {
        drop.encoded.append({{}, bytes, nameOf(urls)});
        return;
    }
    if (!data.hasImage())
        return;
    if (const auto image = data.imageData().value<QImage>(); !image.isNull())
        drop.pixels.append(image);
}

void addRemote(const QList<QUrl>& urls, ImageDrop& drop) {
    for (const QUrl& url : urls) {
        const QByteArray bytes = isData(url) ? bytesOf(url) : QByteArray();
        if (!bytes.isEmpty())
            drop.encoded.append({{}, bytes, {}});
        else if (!url.isLocalFile())
            drop.problems.append(
                DropTexts::tr("%1 is not on this computer; save it first, or drag the picture itself.")
                    .arg(url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFragment).left(80)));
    }
}

} // namespace

bool holdsImages(const QMimeData& data) {
    return data.hasUrls() || data.hasImage() || !encodedFormat(data).isEmpty() ||
           !urlsInText(data.text()).isEmpty();
}

ImageDrop readDrop(const QMimeData& data) {
    ImageDrop drop;
    const QList<QUrl> urls = urlsIn(data);
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            drop.paths.append(toPath(url.toLocalFile()));
    if (drop.paths.isEmpty())
        addPixels(data, urls, drop);
    if (drop.encoded.isEmpty() && drop.pixels.isEmpty())
        addRemote(urls, drop);
    return drop;
}

} // namespace saccade::ui
