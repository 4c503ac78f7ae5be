#include "tests/support/test_program.h"
#include "ui/training/charts/run_names.h"

#include <QTest>

using namespace saccade::ui;

class TestRunNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfTheirOwnStayShort() {
        QCOMPARE(distinctNames({"/runs/one", "/runs/two"}), (QStringList{"one", "two"}));
        QCOMPARE(distinctNames({}), QStringList());
    }

    void theSameNameGetsAsMuchOfThePathAsItTakes() {
        QCOMPARE(distinctNames({"/a/x/run", "/b/x/run", "/b/y/run", "/b/other"}),
                 (QStringList{"a/x/run", "b/x/run", "y/run", "other"}));
    }

    void aPathThatEndsLikeAnotherIsTheWholePath() {
        QCOMPARE(distinctNames({"/run", "/a/run", "/b/a/run"}), (QStringList{"/run", "/a/run", "b/a/run"}));
    }

    void oneFolderHasOnePath() {
        QCOMPARE(runFolder("/a/b/../run/"), std::filesystem::path("/a/run"));
        QCOMPARE(runFolder("/a/./run"), std::filesystem::path("/a/run"));
        QCOMPARE(runFolder("/"), std::filesystem::path("/"));
        QCOMPARE(runFolder("run"), std::filesystem::current_path() / "run");
    }
};

SACCADE_TEST(TestRunNames)
#include "tst_run_names.moc"
