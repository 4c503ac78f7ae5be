#include "core/base/json_object.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

using namespace saccade;

class TestJsonObject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoNumberIsNull() {
        QCOMPARE(withoutNonNumbers("{\"a\": NaN, \"b\":[Infinity,-Infinity, 1]}"),
                 std::string("{\"a\": null, \"b\":[null,null, 1]}"));
        const std::string plain = "{\"a\": 1}";
        QCOMPARE(withoutNonNumbers(plain), plain);
    }

    void wordsWithinAStringStay() {
        for (const std::string text : {"{\"NaN\": \"-Infinity\"}", "{\"a\": \"say \\\"NaN\\\" twice, NaN\"}",
                                       "[\"\\\\\", \"Infinity\"]", "[\"a\\", "\"NaN"})
            QCOMPARE(withoutNonNumbers(text), text);
        QCOMPARE(withoutNonNumbers("{\"\\\"\": NaN, \"NaN\\\\\": NaN}"),
                 std::string("{\"\\\"\": null, \"NaN\\\\\": null}"));
    }

    void anObjectTakesThem() {
        const JsonObject object(std::string("{\"loss\": NaN, \"list\": [1, Infinity], \"name\": \"NaN\"}"),
                                say("The line"));
        QVERIFY(std::isnan(object.number("loss", 0, true)));
        QVERIFY(object.isNull("loss") && !object.isNull("name") && !object.isNull("none"));
        QVERIFY(std::isnan(object.numbers("list", true).at(1)));
        QCOMPARE(object.text("name", ""), std::string("NaN"));
        QVERIFY_THROWS_EXCEPTION(Error, object.number("loss", 0));
        QVERIFY_THROWS_EXCEPTION(Error, object.numbers("list"));
    }

    void otherWordsAreNoJson() {
        for (const std::string text : {"{\"a\": NaNs}", "{\"a\": 1NaN}", "{\"a\": --Infinity}", "{NaN: 1}"})
            QVERIFY_THROWS_EXCEPTION(Error, JsonObject(text, say("The line")));
    }

    void nestingHasAnEnd() {
        std::string text(100'000, '[');
        QVERIFY(parsedJson(text).is_discarded());
        text = std::string(maximum_json_depth - 1, '[') + std::string(maximum_json_depth - 1, ']');
        QVERIFY(parsedJson(text).is_array());
    }
};

SACCADE_TEST(TestJsonObject)
#include "tst_json_object.moc"
