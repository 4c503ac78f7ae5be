#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/open_dataset.h"
#include "core/image/decode_image.h"
#include "core/run/metrics_file.h"
#include "core/run/option_table.h"
#include "core/weights/model_details.h"
#include "tests/support/files.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

#include <functional>

using namespace saccade;
using namespace saccade::ui;
namespace fs = std::filesystem;

namespace {

/// Joins adjacent literals as C++ does, without the escapes.
QString joined(const QString& literals) {
    static const QRegularExpression literal(QStringLiteral("((?:[^\"\\\\]|\\\\.)*)(?:\"\\s*\")?"));
    static const QRegularExpression escape(QStringLiteral("\\\\([\"\\\\])"));
    QString text;
    for (auto found = literal.globalMatch(literals); found.hasNext();)
        text += found.next().captured(1);
    return text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(escape, QStringLiteral("\\1"));
}

QStringList sourcesOfEngine() {
    QStringList sources;
    QDirIterator files(QStringLiteral(SACCADE_SOURCE_DIR "/core"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (QFile file(files.next()); file.open(QIODevice::ReadOnly))
            sources << QString::fromUtf8(file.readAll());
    return sources;
}

/// All literals after the opening bracket of a call of these functions.
QStringList literalsOf(const QString& functions) {
    const QRegularExpression call(
        QStringLiteral("\\b(?:%1)\\(\\s*\"((?:[^\"\\\\]|\\\\.|\"\\s*\")*)\"").arg(functions));
    QStringList texts;
    for (const QString& source : sourcesOfEngine())
        for (auto found = call.globalMatch(source); found.hasNext();)
            texts << joined(found.next().captured(1));
    return texts;
}

QString errorOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const std::exception& error) {
        return engineText(error);
    }
    return {};
}

} // namespace

class TestEngineTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(folder_.isValid()); }
    void everyTextIsInTheCatalogue();
    void onlyNamesAreLeftInEnglish();
    void argumentsArePutInOnce();
    void filesAndLinesStay();
    void messagesInMessages();
    void countsHaveTwoForms();
    void truncatedImage();
    void problemsOfDataset();
    void optionOutOfBounds();
    void unknownOption();
    void fileThatIsNoModel();
    void fileThatIsNoDataset();
    void brokenLineOfARun();
    void folderThatIsNotThere();
    void traceOfAForeignException();

private:
    fs::path path(const char* name) const { return fs::path(folder_.path().toStdString()) / name; }

    QTemporaryDir folder_;
};

void TestEngineTexts::everyTextIsInTheCatalogue() {
    QFile catalogue(QStringLiteral(SACCADE_SOURCE_DIR "/translations/saccade_de.ts"));
    QVERIFY(catalogue.open(QIODevice::ReadOnly));
    QSet<QString> known;
    QXmlStreamReader xml(&catalogue);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source")
            known.insert(xml.readElementText());
    const QStringList texts = literalsOf(QStringLiteral("say|marked"));
    QVERIFY(texts.size() > 250);
    for (const QString& text : texts)
        QVERIFY2(text.isEmpty() || known.contains(text),
                 qPrintable(text + QStringLiteral(": run translations/update.sh")));
}

/// An error only takes a message, and say() only a literal; these two are the ways around it.
void TestEngineTexts::onlyNamesAreLeftInEnglish() {
    static const QRegularExpression place(QStringLiteral("%\\d"));
    static const QRegularExpression word(QStringLiteral("\\pL"));
    const QStringList texts = literalsOf(QStringLiteral("Message::verbatim|Message::joined|Message::said"));
    QVERIFY(!texts.isEmpty());
    static const QStringList names = {QStringLiteral("BLEU-"), QStringLiteral("BLEU-1"),
                                      QStringLiteral("ROUGE-L"), QStringLiteral("CIDEr"),
                                      QStringLiteral("METEOR")};
    for (const QString& text : texts)
        QVERIFY2(names.contains(text) || !QString(text).remove(place).contains(word), qPrintable(text));
}

void TestEngineTexts::argumentsArePutInOnce() {
    const Message message = say("image %1 is missing", std::string("%1 %2.jpg"));
    QCOMPARE(engineText(message), QStringLiteral("image %1 %2.jpg is missing"));
    QCOMPARE(message.english(), std::string("image %1 %2.jpg is missing"));
    QCOMPARE(engineText(Message::verbatim("100 %1")), QStringLiteral("100 %1"));
    QCOMPARE(engineText(Message()), QString());
}

void TestEngineTexts::filesAndLinesStay() {
    const Translations german(QStringLiteral("de"));
    QCOMPARE(engineText(Problem{"/a: b/c.json", 3, say("image %1 has no caption", 7)}.said()),
             QStringLiteral("/a: b/c.json:3: Bild 7 hat keine Beschreibung"));
}

void TestEngineTexts::messagesInMessages() {
    const Translations german(QStringLiteral("de"));
    const Problem inner{"/d/c.json", 3, say("image %1 is missing", std::string("a.jpg"))};
    QCOMPARE(engineText(FileError("/d", say("has no image with a caption; %1", inner.said()))),
             QStringLiteral("/d: enthält kein Bild mit Beschreibung; /d/c.json:3: Bild a.jpg fehlt"));
}

void TestEngineTexts::countsHaveTwoForms() {
    const auto added = [](std::int64_t count) {
        return sayCount(count, "%1 word is new to the model and added (add_words).",
                        "%1 words are new to the model and added (add_words).");
    };
    QCOMPARE(added(1).english(), std::string("1 word is new to the model and added (add_words)."));
    QCOMPARE(added(2).english(), std::string("2 words are new to the model and added (add_words)."));
    const Translations german(QStringLiteral("de"));
    QVERIFY(engineText(added(1)) != engineText(added(2)));
    QVERIFY(engineText(added(2)).startsWith(QStringLiteral("2 ")));
}

void TestEngineTexts::truncatedImage() {
    test::Bytes jpeg = test::encoded(".jpg", test::quadrants(64, 64));
    jpeg.resize(10);
    const Translations german(QStringLiteral("de"));
    QCOMPARE(errorOf([&] { decodeImage(jpeg, "photo.jpg"); }),
             QStringLiteral("photo.jpg: ist abgeschnitten"));
}

void TestEngineTexts::problemsOfDataset() {
    const test::Bytes png = test::encoded(".png", test::quadrants(32, 32));
    test::writeFile(path("coco/images/a.png"), {reinterpret_cast<const char*>(png.data()), png.size()});
    test::writeFile(path("coco/captions.json"),
                    test::json("{'images': [{'id': 1, 'file_name': 'a.png'},\n"
                               "{'id': 2, 'file_name': 'b.png'}],\n"
                               "'annotations': [{'image_id': 1, 'caption': 'a dog'}]}"));
    const CaptionDataset dataset = openDataset(path("coco").string());
    QCOMPARE(dataset.problems.size(), std::size_t{1});
    const Translations german(QStringLiteral("de"));
    QCOMPARE(engineText(dataset.problems.front().said()),
             QStringLiteral("%1:2: Bild %2 fehlt")
                 .arg(toQString(path("coco/captions.json")), toQString(path("coco/images/b.png"))));
    QCOMPARE(formatText(toQString(dataset.format) + QStringLiteral(" + Flickr8k")),
             QStringLiteral("COCO-Beschreibungen + Flickr8k"));
}

void TestEngineTexts::optionOutOfBounds() {
    const OptionTable table;
    TrainOptions options;
    const Translations german(QStringLiteral("de"));
    QCOMPARE(errorOf([&] { table.set(options, "text_share", "30"); }),
             QStringLiteral("Die Option „text_share“ muss zwischen 0 und 10 liegen, nicht bei 30."));
    QCOMPARE(errorOf([&] { table.set(options, "epochs", "many"); }),
             QStringLiteral("Die Option „epochs“ muss eine ganze Zahl sein, nicht „many“."));
    QCOMPARE(errorOf([&] { trainOptionsFromJson("{\"epochs\": \"many\"}"); }),
             QStringLiteral("Die Option „epochs“ muss eine ganze Zahl sein."));
}

void TestEngineTexts::unknownOption() {
    const OptionTable table;
    TrainOptions options;
    const Translations german(QStringLiteral("de"));
    QVERIFY(errorOf([&] { table.set(options, "schedule", "cosin"); })
                .startsWith(QStringLiteral(
                    "„cosin“ ist nicht bekannt (Wert der Option „schedule“); ist „cosine“ gemeint?")));
}

void TestEngineTexts::fileThatIsNoModel() {
    test::writeFile(path("notes.safetensors"), std::string("\x80\0\0\0\0\0\0\0{\"a\":", 13));
    const Translations german(QStringLiteral("de"));
    QVERIFY(errorOf([&] { readModelDetails(path("notes.safetensors")); })
                .startsWith(toQString(path("notes.safetensors")) +
                            QStringLiteral(": ist keine safetensors-Datei oder ist abgeschnitten")));
    QCOMPARE(errorOf([&] { readModelDetails(path("gone.safetensors")); }),
             toQString(path("gone.safetensors")) + QStringLiteral(": existiert nicht"));
}

/// Each known kind of dataset has a line of its own.
void TestEngineTexts::fileThatIsNoDataset() {
    test::writeFile(path("other/notes.txt"), "milk");
    const Translations german(QStringLiteral("de"));
    const QString text = errorOf([&] { openDataset(path("other").string()); });
    QVERIFY(
        text.startsWith(toQString(path("other")) +
                        QStringLiteral(": ist kein Datensatz mit Bildbeschreibungen; bekannt sind\n  Scenes: "
                                       "ein Ordner, den „saccade scenes“ geschrieben hat\n")));
    QCOMPARE(text.count(u'\n'), 7);
    QVERIFY(text.contains(QStringLiteral("\n  Flickr8k: ")));
}

void TestEngineTexts::brokenLineOfARun() {
    test::writeFile(path("metrics.jsonl"), "{\"kind\":\"step\",\"loss\":\"low\"}\n");
    const Metrics metrics = readMetrics(path("metrics.jsonl"));
    QCOMPARE(metrics.problems.size(), std::size_t{1});
    const Translations german(QStringLiteral("de"));
    QCOMPARE(engineText(metrics.problems.front().said()),
             toQString(path("metrics.jsonl")) + QStringLiteral(":1: Die Zeile: „loss“ muss eine Zahl sein."));
}

void TestEngineTexts::folderThatIsNotThere() {
    const Translations german(QStringLiteral("de"));
    const QString text = errorOf([&] { writeFileAtomically(path("gone/a.json"), "{}"); });
    QCOMPARE(text, toQString(path("gone/a.json")) +
                       QStringLiteral(": kann nicht geschrieben werden (nicht vorhanden)"));
}

void TestEngineTexts::traceOfAForeignException() {
    QCOMPARE(engineText(std::runtime_error("no kernel\nframe #0: main")), QStringLiteral("no kernel"));
}

SACCADE_TEST(TestEngineTexts)
#include "tst_engine_texts.moc"
