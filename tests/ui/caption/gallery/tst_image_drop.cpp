#include "tests/support/files.h"
#include "tests/support/image_folder.h"
#include "tests/support/test_program.h"
#include "ui/caption/gallery/image_drop.h"
#include "ui/caption/gallery/image_finder.h"
#include "ui/common/convert.h"

#include <QBuffer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace saccade;
using namespace saccade::ui;
namespace fs = std::filesystem;

namespace {

QByteArray png(int width = 5) {
    QImage image(width, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What a finder reports of one drop.
struct Found {
    QStringList names;
    QStringList problems;
    qsizetype maximum_part = 0;
    QVector<ImageSource> sources;
};

Found find(const ImageDrop& drop) {
    ImageFinder finder;
    Found result;
    QObject::connect(&finder, &ImageFinder::found, &finder, [&](const QVector<ImageSource>& images) {
        result.maximum_part = std::max(result.maximum_part, images.size());
        result.sources += images;
        for (const ImageSource& image : images)
            result.names.append(image.name);
    });
    QSignalSpy finished(&finder, &ImageFinder::finished);
    finder.find(drop);
    if (finished.wait(20000) && finished.first().at(0).toInt() == result.names.size())
        result.problems = finished.first().at(1).toStringList();
    else
        result.problems = QStringList{QStringLiteral("the search did not end well")};
    return result;
}

} // namespace

class TestImageDrop : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    fs::path path(const char* name) const { return toPath(folder_.filePath(QLatin1String(name))); }
    static QUrl url(const fs::path& path) { return QUrl::fromLocalFile(toQString(path)); }

private Q_SLOTS:
    void filesGoBeforePixels() {
        QMimeData data;
        data.setUrls({url("/pictures/dog.jpg"), url("/pictures/more pictures")});
        data.setImageData(QImage(3, 3, QImage::Format_RGB32));
        data.setData(QStringLiteral("image/png"), png());
        QVERIFY(holdsImages(data));
        const ImageDrop drop = readDrop(data);
        QCOMPARE(drop.paths, (QVector<fs::path>{"/pictures/dog.jpg", "/pictures/more pictures"}));
        QVERIFY(drop.encoded.isEmpty() && drop.pixels.isEmpty() && drop.problems.isEmpty());
    }

    void browserGivesPixelsBesideAUrl() {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/pictures/dog.jpg?size=9"))});
        data.setData(QStringLiteral("image/png"), png());
        const ImageDrop drop = readDrop(data);
        QCOMPARE(drop.encoded.size(), 1);
        QCOMPARE(drop.encoded.first().bytes, png());
        QCOMPARE(drop.encoded.first().name, QStringLiteral("dog.jpg"));
        QVERIFY(drop.problems.isEmpty());
    }

    void previewInAUrl() {
        QMimeData data;
        data.setUrls(
            {QUrl(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png().toBase64()))});
        QCOMPARE(readDrop(data).encoded.value(0).bytes, png());
    }

    void webAddressAloneIsExplained() {
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/dog.jpg"))});
        QVERIFY(holdsImages(data)); // so that the drop arrives and can be explained
        const ImageDrop drop = readDrop(data);
        QVERIFY(drop.isEmpty());
        QCOMPARE(drop.problems.size(), 1);
        QVERIFY(drop.problems.first().startsWith(
            QStringLiteral("https://example.org/dog.jpg is not on this computer")));
    }

    void textThatIsAPath() {
        const fs::path file = test::writeImage(path("a picture.png"));
        QMimeData data;
        data.setText(toQString(file) + QStringLiteral("\r\n") + url(file).toString() +
                     QStringLiteral("\n/no/such"));
        QVERIFY(holdsImages(data));
        QCOMPARE(readDrop(data).paths, (QVector<fs::path>{file, file}));

        data.setText(QStringLiteral("A dog runs over the grass."));
        QVERIFY(!holdsImages(data));
        QVERIFY(readDrop(data).isEmpty());
    }

    void pixelsOnlyAreEncodedByTheFinder() {
        QMimeData data;
        QImage image(7, 5, QImage::Format_RGB32);
        image.fill(Qt::blue);
        data.setImageData(image);
        QVERIFY(holdsImages(data));
        const Found found = find(readDrop(data));
        QCOMPARE(found.sources.size(), 1);
        QCOMPARE(QImage::fromData(found.sources.first().bytes).size(), QSize(7, 5));
    }

    void folderOfAThousand() {
        const fs::path thousand = test::writeImages(path("thousand"), 1000);
        test::writeImage(thousand / "later/11.bmp");
        test::writeImage(thousand / ".hidden/12.bmp");
        test::writeFile(thousand / "notes.txt", "no image");
        fs::create_directory_symlink(thousand, thousand / "later/round");
        const Found found = find({{thousand}, {}, {}, {}});
        QCOMPARE(found.names.size(), 1001);
        QCOMPARE(found.names.mid(0, 2), (QStringList{"1.png", "2.png"}));
        QCOMPARE(found.names.mid(999), (QStringList{"1000.png", "11.bmp"}));
        QVERIFY(found.maximum_part <= 250);
        QVERIFY(found.problems.isEmpty());
    }

    void problemsAreTold() {
        const fs::path empty = path("empty");
        fs::create_directory(empty);
        test::writeFile(path("notes.txt"), "no image");
        const fs::path good = test::writeImage(path("good.png"));
        ImageDrop drop{
            {empty, path("notes.txt"), path("gone.png"), good}, {}, {}, {QStringLiteral("earlier")}};
        Found found = find(drop);
        QCOMPARE(found.names, QStringList{"good.png"});
        QCOMPARE(found.problems.size(), 4);
        QCOMPARE(found.problems[0], QStringLiteral("earlier"));
        QVERIFY(found.problems[1].contains(QStringLiteral("has no images")));
        QVERIFY(found.problems[2].startsWith(QStringLiteral("notes.txt is not an image")));
        QVERIFY(found.problems[3].contains(QStringLiteral("not there any more")));

        drop.paths = QVector<fs::path>(100, path("notes.txt"));
        drop.problems.clear();
        found = find(drop);
        QCOMPARE(found.problems.size(), 6);
        QVERIFY(found.problems.last().startsWith(QStringLiteral("95 more")));
    }

    void formatsThatAreNotReadAreToldOnce() {
        const fs::path mixed = path("mixed");
        test::writeImage(mixed / "good.png");
        for (const char* name : {"a.gif", "b.GIF", "phone/c.heic", "notes.txt"})
            test::writeFile(mixed / name, "x");
        Found found = find({{mixed}, {}, {}, {}});
        QCOMPARE(found.names, QStringList{"good.png"});
        QCOMPARE(found.problems.size(), 1);
        QVERIFY2(found.problems.first().startsWith(QStringLiteral("3 picture")) &&
                     found.problems.first().contains(QStringLiteral("(GIF, HEIC)")),
                 qPrintable(found.problems.first()));

        found = find({{mixed / "a.gif"}, {}, {}, {}}); // a single one is named, as every other file
        QCOMPARE(found.problems.size(), 1);
        QVERIFY(found.problems.first().startsWith(QStringLiteral("a.gif is not an image that can be read")));

        fs::remove(mixed / "good.png"); // not told as a folder without images as well
        QCOMPARE(find({{mixed}, {}, {}, {}}).problems.size(), 1);
    }

    void aFileIsWhatItHoldsNotWhatItIsCalled() {
        const fs::path image = path("IMG_0001");
        fs::rename(test::writeImage(path("other.png")), image);
        const Found found = find({{image}, {}, {}, {}});
        QCOMPARE(found.names, QStringList{"IMG_0001"});
        QVERIFY(found.problems.isEmpty());
    }

    void stoppedSearchTellsNothingMore() {
        ImageFinder finder;
        QSignalSpy found(&finder, &ImageFinder::found);
        QSignalSpy finished(&finder, &ImageFinder::finished);
        const fs::path good = test::writeImage(path("good.png"));
        finder.find({{good}, {}, {}, {}});
        finder.stop();
        finder.find({{good}, {}, {}, {}});
        QVERIFY(finished.wait());
        QCOMPARE(found.size(), 1);
        QCOMPARE(finished.size(), 1);
    }
};

SACCADE_TEST(TestImageDrop)
#include "tst_image_drop.moc"
