#include "core/data/sidecar_files.h"

#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
namespace fs = std::filesystem;

class TestSidecarFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sidecarsAreKeptUnlessAskedFor() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const fs::path image = folder / "photo.one.jpg";
        SidecarFiles keeping(false);
        QVERIFY(keeping.wants(image));
        keeping.write(image, "dog");
        QCOMPARE(test::readFile(folder / "photo.one.txt"), std::string("dog\n"));
        QVERIFY(!keeping.wants(image));
        SidecarFiles replacing(true);
        QVERIFY(replacing.wants(image));
        replacing.write(image, "cat");
        QCOMPARE(test::readFile(folder / "photo.one.txt"), std::string("cat\n"));
        QVERIFY_EXCEPTION_THROWN(replacing.wants(folder / "photo.one.png"), Error);
        QVERIFY_EXCEPTION_THROWN(replacing.write(folder / "missing/photo.jpg", "cat"), FileError);
    }

    /// With and without replacing captions.
    void onlyTextMakesRoomForACaption() {
        const QTemporaryDir temporary;
        const fs::path folder = temporary.path().toStdString();
        const std::string image("\xff\xd8\xff\xe0\0\x10JFIF", 10);
        test::writeFile(folder / "scan.txt", image);
        test::writeFile(folder / "other.txt", "GIF89a" + std::string(10, '\0'));
        test::writeFile(folder / "target.jpg", image);
        fs::create_symlink("target.jpg", folder / "link.txt");
        fs::create_directory(folder / "folder.txt");
        test::writeFile(folder / "empty.txt", "");
        for (const bool overwrite : {false, true}) {
            SidecarFiles sidecars(overwrite);
            for (const char* name : {"scan.txt", "other.jpg", "link.jpg", "folder.jpg"})
                QVERIFY_EXCEPTION_THROWN(sidecars.wants(folder / name), FileError);
            QCOMPARE(sidecars.wants(folder / "empty.jpg"), overwrite);
        }
        // A second image with the same stem does not overwrite the sidecar that is an image either.
        SidecarFiles replacing(true);
        QVERIFY_EXCEPTION_THROWN(replacing.wants(folder / "scan.jpg"), FileError);
        QCOMPARE(test::readFile(folder / "scan.txt"), image);
    }
};

SACCADE_TEST(TestSidecarFiles)
#include "tst_sidecar_files.moc"
