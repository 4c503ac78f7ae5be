#include "core/base/error.h"
#include "core/metrics/reliability_diagram.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace saccade;

namespace {

/// Two bins: 10 words of probability 0.4 of which 5 are right, 30 of probability 0.9 of which 27 are right.
Reliability example() {
    ReliabilityCounts counts(2);
    for (int i = 0; i < 10; ++i)
        counts.add(0.4, i < 5);
    for (int i = 0; i < 30; ++i)
        counts.add(0.9, i < 27);
    return counts.reliability();
}

struct Drawing {
    bool valid = false;
    QStringList texts;
    QList<double> accuracy_bars; ///< heights
};

Drawing read(const std::string& svg) {
    Drawing drawing;
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        const double width = attributes.value(QLatin1String("width")).toDouble();
        if (xml.name() == QLatin1String("rect") &&
            attributes.value(QLatin1String("fill")) == QLatin1String("#2f6fb0") && width > 100)
            drawing.accuracy_bars.append(attributes.value(QLatin1String("height")).toDouble());
        if (xml.name() == QLatin1String("text") || xml.name() == QLatin1String("title"))
            drawing.texts.append(xml.readElementText());
    }
    drawing.valid = !xml.hasError();
    return drawing;
}

} // namespace

class TestReliabilityDiagram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsHighAsTheyAreRight() {
        const Drawing drawing = read(reliabilityDiagram(example(), "flickr & <friends>"));
        QVERIFY(drawing.valid);
        QCOMPARE(drawing.accuracy_bars, (QList<double>{225, 405})); // 0.5 and 0.9 of 450 pixels
        QCOMPARE(drawing.texts.first(), QString("flickr & <friends>"));
        QVERIFY(drawing.texts.contains("10") && drawing.texts.contains("30"));
        // A quarter of 0.1 and three quarters of 0; mean of 10 x 0.4 and 30 x 0.9; 32 of 40.
        QVERIFY(drawing.texts.contains("expected calibration error 0.025 over 40 words"));
        QVERIFY(drawing.texts.contains("mean probability 0.775, right 0.800"));
    }

    void nothingIsStillADrawing() {
        QVERIFY(read(reliabilityDiagram(ReliabilityCounts().reliability(), "")).valid);
        QVERIFY(read(reliabilityDiagram(Reliability(), "control \x01 character")).valid);
    }

    void isWrittenWholeOrNotAtAll() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("a.svg").toStdString();
        writeReliabilityDiagram(file, example(), "a");
        QCOMPARE(test::readFile(file), reliabilityDiagram(example(), "a"));
        QVERIFY_THROWS_EXCEPTION(
            FileError,
            writeReliabilityDiagram(folder.filePath("no/folder.svg").toStdString(), example(), "a"));
    }
};

SACCADE_TEST(TestReliabilityDiagram)
#include "tst_reliability_diagram.moc"
