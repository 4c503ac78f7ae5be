#include "tests/support/files.h"
#include "tests/support/image_folder.h"
#include "tests/support/test_program.h"
#include "ui/caption/gallery/image_loader.h"
#include "ui/common/convert.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace saccade::ui;
namespace fs = std::filesystem;

class TestImageLoader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    fs::path path(const char* name) const { return toPath(folder_.filePath(QLatin1String(name))); }

private Q_SLOTS:
    void largeImageComesReducedFirst() {
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.load(7, {test::writeImage(path("large.jpg"), 3000, 2400), {}, {}});
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(loaded[0][0].toULongLong(), 7U);
        QCOMPARE(loaded[0][1].value<QImage>().size(), QSize(1500, 1200));
        QCOMPARE(loaded[0][2].toSize(), QSize(3000, 2400));
        QCOMPARE(loaded[0][3].toBool(), false);
        QCOMPARE(loaded[1][1].value<QImage>().size(), QSize(3000, 2400));
        QCOMPARE(loaded[1][3].toBool(), true);
    }

    void smallImageComesOnce() {
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.load(1, {test::writeImage(path("small.png"), 40, 30), {}, {}});
        const QByteArray bytes = QByteArray::fromStdString(test::readFile(path("small.png")));
        QTRY_COMPARE(loaded.size(), 1);
        loader.load(2, {{}, bytes, QStringLiteral("pasted image 1")});
        QTRY_COMPARE(loaded.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(loaded[i][0].toInt(), i + 1);
            QCOMPARE(loaded[i][1].value<QImage>().size(), QSize(40, 30));
            QCOMPARE(loaded[i][1].value<QImage>().pixelColor(3, 3), QColor(Qt::darkGreen));
            QVERIFY(loaded[i][3].toBool());
        }
    }

    void hugeImageStaysReduced() {
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        loader.load(1, {test::writeImage(path("huge.jpg"), 10000, 4100), {}, {}}); // 41 million pixels
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(loaded[0][1].value<QImage>().size(), QSize(2500, 1025));
        QCOMPARE(loaded[1][1].value<QImage>().size(), QSize(5000, 2050));
        QCOMPARE(loaded[1][2].toSize(), QSize(10000, 4100));
        QCOMPARE(loaded[1][3].toBool(), false);
    }

    void newerLoadDropsTheOlder() {
        const fs::path large = test::writeImage(path("large.jpg"), 3000, 2400);
        const fs::path small = test::writeImage(path("small.png"), 40, 30);
        ImageLoader loader;
        QSignalSpy loaded(&loader, &ImageLoader::loaded);
        for (quint64 id = 1; id <= 20; ++id)
            loader.load(id, {large, {}, {}});
        loader.load(21, {small, {}, {}});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded[0][0].toInt(), 21);
    }

    void brokenImageFailsWithAReason() {
        test::writeFile(path("broken.jpg"), "no image at all");
        ImageLoader loader;
        QSignalSpy failed(&loader, &ImageLoader::failed);
        loader.load(3, {path("broken.jpg"), {}, {}});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toInt(), 3);
        QVERIFY(failed[0][1].toString().contains(QStringLiteral("broken.jpg: is not an image")));
    }
};

SACCADE_TEST(TestImageLoader)
#include "tst_image_loader.moc"
