#include "core/base/base64.h"
#include "tests/support/test_program.h"

#include <QtTest>

using saccade::base64;

/// The vectors of RFC 4648, section 10.
class TestBase64 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectorsOfTheStandard_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << QByteArray("") << "";
        QTest::newRow("1") << QByteArray("f") << "Zg==";
        QTest::newRow("2") << QByteArray("fo") << "Zm8=";
        QTest::newRow("3") << QByteArray("foo") << "Zm9v";
        QTest::newRow("4") << QByteArray("foob") << "Zm9vYg==";
        QTest::newRow("6") << QByteArray("foobar") << "Zm9vYmFy";
        QTest::newRow("high") << QByteArray("\xff\xfe\xfb", 3) << "//77";
    }

    void vectorsOfTheStandard() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const auto* first = reinterpret_cast<const std::uint8_t*>(bytes.constData());
        QCOMPARE(QString::fromStdString(base64({first, static_cast<std::size_t>(bytes.size())})), text);
    }
};

SACCADE_TEST(TestBase64)
#include "tst_base64.moc"
