#include "core/base/natural_order.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace saccade;

class TestNaturalOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesComeAsPeopleExpectThem() {
        const std::vector<std::string> expected = {
            "",        "1.jpg", "01.jpg", "2.jpg",   "10.jpg",  "a.jpg",     "a1.jpg",      "A2.jpg",
            "a10.jpg", "B.jpg", "b.jpg",  "b1a.jpg", "b1b.jpg", "b001c.jpg", "\xc3\xa4.jpg"};
        std::vector<std::string> names = expected;
        std::mt19937 random(1);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(names.begin(), names.end(), random);
            std::sort(names.begin(), names.end(), naturallyBefore);
            // "01" follows or precedes "1" by its bytes, in whatever order they were given.
            QVERIFY(names[1] == "01.jpg" && names[2] == "1.jpg");
            std::swap(names[1], names[2]);
            QCOMPARE(names, expected);
        }
    }

    void numbersMayHaveAnyLength() {
        const std::string zeros(300, '0');
        QVERIFY(naturallyBefore(std::string(300, '8'), std::string(300, '9')));
        QVERIFY(naturallyBefore(std::string(300, '9'), "1" + zeros));
        QVERIFY(naturallyBefore(zeros + "1", "2"));
        QVERIFY(!naturallyBefore("a1", "a1"));
    }
};

SACCADE_TEST(TestNaturalOrder)
#include "tst_natural_order.moc"
