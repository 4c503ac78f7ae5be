#include "core/base/atomic_file.h"
#include "core/data/open_dataset.h"
#include "core/image/decode_image.h"
#include "core/run/metrics_file.h"
#include "core/run/train_options.h"
#include "core/weights/model_details.h"
#include "tests/support/files.h"
#include "tests/support/test_images.h"
#include "tests/support/test_program.h"
#include "ui/common/convert.h"
#include "ui/common/engine_sentences.h"
#include "ui/common/engine_texts.h"
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <functional>

using namespace saccade;
using namespace saccade::ui;
namespace fs = std::filesystem;

namespace {

/// The text of all string literals of a source file, one behind the other.
QString literalsOf(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression token(
        QStringLiteral("//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\\\n]|\\\\.)+'|\"((?:[^\"\\\\\\n]|\\\\.)*)\""),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression escape(QStringLiteral("\\\\([\"\\\\])"));
    QString text;
    for (auto found = token.globalMatch(QString::fromUtf8(source.readAll())); found.hasNext();)
        text += found.next().captured(1).replace(escape, QStringLiteral("\\1"));
    return text;
}

QStringList literalsOfEngine() {
    QStringList all;
    QDirIterator files(QStringLiteral(SACCADE_SOURCE_DIR "/core"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        all << literalsOf(files.next());
    return all;
}

bool isSaid(const QStringList& literals, const QString& part) {
    return std::any_of(literals.begin(), literals.end(),
                       [&part](const QString& of_file) { return of_file.contains(part); });
}

/// As it stands in a file, or put together of two pieces that do: the second may come from a function.
bool isSaidInPieces(const QStringList& literals, const QString& part) {
    constexpr qsizetype shortest = 7; ///< of a piece that tells something
    static const QRegularExpression word(QStringLiteral("\\pL"));
    const auto says = [&literals](const QString& piece) {
        return !piece.contains(word) || (piece.size() >= shortest && isSaid(literals, piece));
    };
    if (!part.contains(word) || isSaid(literals, part))
        return true;
    for (qsizetype cut = 1; cut < part.size(); ++cut)
        if (says(part.left(cut)) && says(part.mid(cut)))
            return true;
    return false;
}

const QRegularExpression& placeholder() {
    static const QRegularExpression pattern(QStringLiteral("%(\\d)"));
    return pattern;
}

/// The text with every part filled in, those that are sentences themselves with `sentence`.
QString filled(QString text, const char* sentences, const QString& sentence) {
    for (int part = 1; part <= 9; ++part)
        text.replace(QStringLiteral("%%1").arg(part), QLatin1String(sentences).contains(QChar(u'0' + part))
                                                          ? sentence
                                                          : QStringLiteral("<%1>").arg(part));
    return text;
}

QString inGerman(const char* text) {
    return QCoreApplication::translate("EngineTexts", text);
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
    void engineStillSaysEverySentence();
    void systemStillGivesEveryReason();
    void everySentenceIsRecognised();
    void cutSentencesDoNoHarm();
    void otherTextsStay_data();
    void otherTextsStay();
    void englishStays();
    void filesAndLinesStay();
    void sentencesInSentences();
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

void TestEngineTexts::engineStillSaysEverySentence() {
    const QStringList literals = literalsOfEngine();
    QVERIFY(literals.size() > 100);
    for (const EngineSentence& sentence : engineSentences())
        for (const QString& part : QString::fromUtf8(sentence.text).split(placeholder()))
            QVERIFY2(isSaidInPieces(literals, part), sentence.text);
    QVERIFY(!isSaidInPieces(literals, QStringLiteral("is truncated or dog-eared")));
}

void TestEngineTexts::systemStillGivesEveryReason() {
    std::setlocale(LC_MESSAGES, "C");
    for (const SystemReason& reason : systemReasons())
        QCOMPARE(QString::fromUtf8(std::strerror(reason.error)), QString::fromUtf8(reason.text));
}

/// None is taken for another one.
void TestEngineTexts::everySentenceIsRecognised() {
    const Translations german(QStringLiteral("de"));
    const QString inner = QStringLiteral("is truncated");
    for (const EngineSentence& sentence : engineSentences()) {
        const QString expected = filled(inGerman(sentence.text), sentence.sentences, engineText(inner));
        QCOMPARE(engineText(filled(QString::fromUtf8(sentence.text), sentence.sentences, inner)), expected);
    }
}

/// With a piece of any length missing anywhere what stands between two literals may be less than nothing.
void TestEngineTexts::cutSentencesDoNoHarm() {
    const Translations german(QStringLiteral("de"));
    for (const EngineSentence& sentence : engineSentences()) {
        const QString whole = QString::fromUtf8(sentence.text);
        for (qsizetype at = 0; at < whole.size(); at += 3)
            for (qsizetype length = 1; length < whole.size() - at; length += 7) {
                const QString cut = QString(whole).remove(at, length);
                QVERIFY(engineText(cut).size() < 3 * whole.size() + 100);
            }
    }
    const QString colons = QStringLiteral(": ").repeated(500'000);
    QCOMPARE(engineText(colons), colons);
}

void TestEngineTexts::otherTextsStay_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << QStringLiteral("The moon is made of cheese.");
    QTest::newRow("file before something unknown") << QStringLiteral("/data/a.json:3: is made of cheese");
    QTest::newRow("unknown inside") << QStringLiteral("is a cheese; JPEG, PNG, WebP, BMP and TIFF are read");
    QTest::newRow("only separators") << QStringLiteral(": : : ");
}

void TestEngineTexts::otherTextsStay() {
    QFETCH(QString, text);
    const Translations german(QStringLiteral("de"));
    QCOMPARE(engineText(text), text);
}

void TestEngineTexts::englishStays() {
    const Translations english(QStringLiteral("en"));
    const QString text = QStringLiteral("/a b/c.json:3: comes twice, as do 5 more images; each is used once");
    QCOMPARE(engineText(text), text);
}

void TestEngineTexts::filesAndLinesStay() {
    const Translations german(QStringLiteral("de"));
    QCOMPARE(engineText(QStringLiteral("/a: b/c.json:3: image 7 has no caption")),
             QStringLiteral("/a: b/c.json:3: Bild 7 hat keine Beschreibung"));
    QCOMPARE(engineText(QStringLiteral("/c: comes twice, as do 5 more images; each is used once")),
             QStringLiteral("/c: kommt zweimal vor, ebenso weitere Bilder (5); jedes wird einmal verwendet"));
}

void TestEngineTexts::sentencesInSentences() {
    const Translations german(QStringLiteral("de"));
    QCOMPARE(
        engineText(QStringLiteral("/d: holds no image with a caption; /d/c.json:3: image a.jpg is missing")),
        QStringLiteral("/d: enthält kein Bild mit Beschreibung; /d/c.json:3: Bild a.jpg fehlt"));
    QCOMPARE(
        engineText(QStringLiteral("m.safetensors: The model's configuration, \"encoder\": \"name\" must be "
                                  "a text.")),
        QStringLiteral("m.safetensors: Die Konfiguration des Modells, „encoder“: „name“ muss ein Text "
                       "sein."));
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
    QCOMPARE(engineText(dataset.problems.front().text()),
             QStringLiteral("%1:2: Bild %2 fehlt")
                 .arg(toQString(path("coco/captions.json")), toQString(path("coco/images/b.png"))));
    QCOMPARE(formatText(toQString(dataset.format) + QStringLiteral(" + Flickr8k")),
             QStringLiteral("COCO-Beschreibungen + Flickr8k"));
}

void TestEngineTexts::optionOutOfBounds() {
    TrainOptions options;
    const Translations german(QStringLiteral("de"));
    QCOMPARE(errorOf([&] { setOption(options, "dropout", "3"); }),
             QStringLiteral("Die Option „dropout“ muss zwischen 0 und 0.95 liegen, nicht bei 3."));
    QCOMPARE(errorOf([&] { setOption(options, "epochs", "many"); }),
             QStringLiteral("Die Option „epochs“ muss eine ganze Zahl sein, nicht „many“."));
    QCOMPARE(errorOf([&] { trainOptionsFromJson("{\"epochs\": \"many\"}"); }),
             QStringLiteral("Die Option „epochs“ muss eine ganze Zahl sein."));
}

void TestEngineTexts::unknownOption() {
    TrainOptions options;
    const Translations german(QStringLiteral("de"));
    QVERIFY(errorOf([&] { setOption(options, "schedule", "cosin"); })
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

/// Each kind of dataset that is known has a line of its own.
void TestEngineTexts::fileThatIsNoDataset() {
    test::writeFile(path("other/notes.txt"), "milk");
    const Translations german(QStringLiteral("de"));
    const QString text = errorOf([&] { openDataset(path("other").string()); });
    QVERIFY(
        text.startsWith(toQString(path("other")) +
                        QStringLiteral(": ist kein Datensatz mit Bildbeschreibungen; bekannt sind\n  Scenes: "
                                       "ein Ordner, den „saccade scenes“ geschrieben hat\n")));
    QCOMPARE(text.count(u'\n'), 4);
    QVERIFY(text.contains(QStringLiteral("\n  Flickr8k: ")));
}

void TestEngineTexts::brokenLineOfARun() {
    test::writeFile(path("metrics.jsonl"), "{\"kind\":\"step\",\"loss\":\"low\"}\n");
    const Metrics metrics = readMetrics(path("metrics.jsonl"));
    QCOMPARE(metrics.problems.size(), std::size_t{1});
    const Translations german(QStringLiteral("de"));
    QCOMPARE(engineText(metrics.problems.front().text()),
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
