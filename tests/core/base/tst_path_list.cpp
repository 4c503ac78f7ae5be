#include "core/base/path_list.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
namespace fs = std::filesystem;

using Paths = std::vector<fs::path>;

class TestPathList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsAtCommas() {
        QVERIFY(pathList("") == Paths());
        QVERIFY(pathList(",") == Paths());
        QVERIFY(pathList("/none/one") == Paths({"/none/one"}));
        QVERIFY(pathList("/none/one,/none/two,,") == Paths({"/none/one", "/none/two"}));
    }

    void aCommaInAPathThatExistsIsKept() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const fs::path red = root / "red", both = root / "red, green";
        test::writeFile(red, "");
        test::writeFile(both, "");
        QVERIFY(pathList(both.string()) == Paths({both}));
        QVERIFY(pathList(both.string() + "," + red.string()) == Paths({both, red}));
        QVERIFY(pathList(red.string() + "," + both.string()) == Paths({red, both}));
        QVERIFY(pathList(joinedPaths({both, red, both})) == Paths({both, red, both}));
    }
};

SACCADE_TEST(TestPathList)
#include "tst_path_list.moc"
