#include "core/base/random.h"
#include "core/data/json_mend.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace saccade;
using namespace std::string_literals;

class TestJsonMend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodTextStays() {
        for (const char* text :
             {"", "{\"a\": [1, -2.5e-3, true, null], \"b\": \"\\u00e9\\ud83d\\ude00 \\\\ \\\" \u00e9\"}",
              "[1e300, 1e-999, 12345678901234567890]", "[\"NaN\", \"-Infinity\"]"}) {
            const MendedJson mended = mendedJson(text);
            QVERIFY2(mended.text.empty() && mended.flaws.empty(), text);
        }
    }

    void flaws_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("mended");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("at"); ///< of the value
        const auto add = [](const char* name, const std::string& value, const char* mended, const char* what,
                            int at) {
            QTest::newRow(name) << QByteArray::fromStdString(value) << QByteArray(mended) << QByteArray(what)
                                << at;
        };
        add("first half of a pair", R"("a \ud83d b")", R"("a \uFFFD b")", "has half a surrogate pair", 3);
        add("second half", R"("\uDE00")", R"("\uFFFD")", "has half a surrogate pair", 1);
        add("first half twice", R"("\ud83d\ud83d\ude00")", R"("\uFFFD\ud83d\ude00")",
            "has half a surrogate pair", 1);
        add("half at the end", R"("\ud83d\u00e9")", R"("\uFFFD\u00e9")", "has half a surrogate pair", 1);
        add("Latin-1", "\"caf\xE9!\"", "\"caf?!\"", "is not UTF-8 text", 4);
        add("surrogate in bytes", "\"\xED\xA0\xBD\"", "\"???\"", "is not UTF-8 text", 1);
        add("NUL", "\"a\0b\""s, "\"a b\"", "has a control character", 2);
        add("NUL as an escape", R"("a\u0000b")", R"("a\u0020b")", "has a control character", 2);
        add("escape character", "\"\x1B\"", "\" \"", "has a control character", 1);
        add("unknown escape", R"("C:\photos")", R"("C:?photos")", "has an unknown escape sequence", 3);
        add("escape without a number", R"("\u12g4")", R"("?u12g4")", "has an unknown escape sequence", 1);
        add("NaN", "NaN", "0.0", "is NaN or infinite", 0);
        add("Infinity", "Infinity", "0.000000", "is NaN or infinite", 0);
        add("-Infinity", "-Infinity", "0.0000000", "is NaN or infinite", 0);
        add("too large", "-1e999", "0.0000", "is NaN or infinite", 0);
        add("two in a string", "\"\xE9 \\ud83d\"", "\"? \\uFFFD\"", "is not UTF-8 text", 1);
    }

    void flaws() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, mended);
        QFETCH(QByteArray, what);
        QFETCH(int, at);
        const std::string before = "{\"good\": \"\\\"\", \"a\": ";
        const MendedJson found = mendedJson(before + value.toStdString() + ", \"b\": 5}");
        QCOMPARE(found.text, before + mended.toStdString() + ", \"b\": 5}");
        QCOMPARE(found.flaws.size(), std::size_t{1});
        QCOMPARE(QByteArray(found.flaws[0].what.text), what);
        QCOMPARE(found.flaws[0].offset, before.size() + static_cast<std::size_t>(at));
        QVERIFY(nlohmann::json::accept(found.text));
    }

    void lineBreaksAndTabsBecomeSpaces() {
        const MendedJson mended = mendedJson("[\"a\tb\r\nc\",\n1]");
        QCOMPARE(mended.text, "[\"a b  c\",\n1]"s);
        QVERIFY(mended.flaws.empty());
    }

    void whatIsWrongBetweenValuesStays() {
        for (const char* text :
             {"[1,]", "[\xE9]", "{\"a\" 1}", "[nan]", "[\"a", "[\"a\\", "[\"\\u00", "\"", "N", "-"}) {
            const MendedJson mended = mendedJson(text);
            QVERIFY2(!nlohmann::json::accept(mended.text.empty() ? std::string(text) : mended.text), text);
        }
    }

    void staysAsLong() {
        const std::string pieces = "\"\"\\\\u0dD8dcNaInfity-10eE.+ {}[],:\xE9\xC3\xA9\x01";
        Random random(5);
        for (int round = 0; round < 20000; ++round) {
            std::string text(random.below(30), ' ');
            for (char& c : text)
                c = pieces[random.below(pieces.size())];
            const MendedJson mended = mendedJson(text);
            QVERIFY(mended.text.empty() ? mended.flaws.empty() : mended.text.size() == text.size());
            for (const JsonFlaw& flaw : mended.flaws)
                QVERIFY(flaw.offset < text.size());
        }
    }
};

SACCADE_TEST(TestJsonMend)
#include "tst_json_mend.moc"
