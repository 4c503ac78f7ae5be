#include "core/data/sidecar_files.h"

#include "core/base/error.h"
#include "tests/support/files.h"

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
};

QTEST_APPLESS_MAIN(TestSidecarFiles)
#include "tst_sidecar_files.moc"
