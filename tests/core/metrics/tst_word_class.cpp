#include "core/metrics/word_class.h"

#include "core/metrics/object_names.h"
#include "core/text/tokenizer.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

namespace {

/// "man:O on:R(person|bench)": the words, their class, and of colours and relations what they speak of.
std::string described(const std::string& caption) {
    const std::vector<std::string> tokens = tokenizePtb(caption);
    std::string text;
    for (const ObjectWord& word : objectWords(tokens, ObjectNames())) {
        text += (text.empty() ? "" : " ") + tokens[word.word] + ":" +
                (word.word_class == WordClass::Object   ? "O"
                 : word.word_class == WordClass::Colour ? "C"
                                                        : "R");
        if (word.word_class == WordClass::Object)
            continue;
        for (std::size_t i = 0; i < word.categories.size(); ++i)
            text += (i > 0 ? "|" : "(") + word.categories[i];
        text += ")";
    }
    return text;
}

} // namespace

class TestWordClass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursAndRelations_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* caption, const char* expected) {
            QTest::newRow(caption) << QString(caption) << QString(expected);
        };
        row("a man sitting on a bench", "man:O on:R(person|bench) bench:O");
        row("a red double decker bus", "red:C(bus) decker:O bus:O");
        row("a black and white cat", "black:C(cat) white:C(cat) cat:O");
        row("the bus is red", "bus:O red:C(bus)");
        row("a car in front of a big house", "car:O"); // nobody outlines houses in COCO
        row("a dog in front of a car", "dog:O front:R(dog|car) car:O");
        row("a dog to the left of two cats", "dog:O left:R(dog|cat) cats:O");
        row("a man in a red shirt on a bench", "man:O bench:O"); // the shirt is red, not the bench
        row("a cat on top of a laptop next to a cup",
            "cat:O top:R(cat|laptop) laptop:O next:R(laptop|cup) cup:O");
        row("a white plate with a sandwich", "sandwich:O"); // the plate is white
        row("an orange cat and an orange", "orange:C(cat) cat:O orange:O");
        row("two dogs on two dogs", "dogs:O on:R(dog) dogs:O");
        row("on a bench", "bench:O");
        row("a dog that runs very fast on a bench", "dog:O bench:O"); // too far away
        row("red", "");
        row("", "");
    }

    void coloursAndRelations() {
        QFETCH(QString, caption);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(described(caption.toStdString())), expected);
    }
};

SACCADE_TEST(TestWordClass)
#include "tst_word_class.moc"
