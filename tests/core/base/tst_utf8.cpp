#include "core/base/utf8.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

class TestUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wellFormed() {
        for (const char* good :
             {"", "plain", "été", "写真", "\xF0\x9F\x90\x95", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"})
            QVERIFY2(isUtf8(good), good);
        for (const char* bad : {"\xE9t\xE9", "\x80", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80",
                                "\xF4\x90\x80\x80", "\xF0\x9F\x90", "\xC3", "\xFF"})
            QVERIFY2(!isUtf8(bad), bad);
    }

    void charactersOfEachLength() {
        const std::u32string characters = U"a\u00e9\u72ac\U0001F415";
        const std::string bytes = "a\xC3\xA9\xE7\x8A\xAC\xF0\x9F\x90\x95";
        QVERIFY(decodeUtf8(bytes) == characters);
        QCOMPARE(encodeUtf8(characters), bytes);
        QCOMPARE(firstUtf8Character("\xE7\x8A\xAC.").length, std::size_t{3});
        QCOMPARE(firstUtf8Character("\xE7\x8A").length, std::size_t{0});
    }

    void eachMalformedByteIsReplaced() { QVERIFY(decodeUtf8("a\xE7\x8A.\xFF") == U"a\uFFFD\uFFFD.\uFFFD"); }

    void halfASurrogatePairHasNoUtf8() {
        std::string text;
        appendUtf8(text, 0xD83D);
        QVERIFY(!text.empty());
        QVERIFY(!isUtf8(text));
    }
};

SACCADE_TEST(TestUtf8)
#include "tst_utf8.moc"
