#include "core/base/comma_pieces.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

using Pieces = std::vector<std::string_view>;

class TestCommaPieces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pieces() {
        QVERIFY(splitAtCommas("") == Pieces());
        QVERIFY(splitAtCommas("one") == Pieces({"one"}));
        QVERIFY(splitAtCommas("one, two") == Pieces({"one", " two"}));
    }

    void emptyPieces() {
        QVERIFY(splitAtCommas("one,,two") == Pieces({"one", "", "two"}));
        QVERIFY(splitAtCommas(",one") == Pieces({"", "one"}));
        QVERIFY(splitAtCommas("one,") == Pieces({"one"}));
    }
};

SACCADE_TEST(TestCommaPieces)
#include "tst_comma_pieces.moc"
