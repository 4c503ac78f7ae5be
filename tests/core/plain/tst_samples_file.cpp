#include "core/base/error.h"
#include "core/train/samples_file.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

CaptionResult someSample() {
    CaptionWord first;
    first.word = "a";
    first.log_probability = -0.5F;
    first.gate = 0.75F;
    first.attention = {1, 2, 3, {0.1F, 0.2F, 0.3F, 0.4F, 0, 0}};
    CaptionWord second;
    second.word = "d\xc3\xb6g \"x\"";
    Hypothesis best;
    best.words = {first, second};
    best.log_probability = -2.25F;
    best.score = -1.125F;
    best.finished = false;
    CaptionResult sample;
    sample.image = "some folder/image.jpg";
    sample.geometry = {{640, 480}, {80.5, -1.25, 480, 482.5}};
    sample.hypotheses = {best};
    return sample;
}

} // namespace

class TestSamplesFile : public QObject {
    Q_OBJECT

    QTemporaryDir directory_;
    fs::path file_;

private Q_SLOTS:
    void init() { file_ = fs::path(directory_.path().toStdString()) / "epoch-0001.json"; }

    void samplesComeBack() {
        writeSamples(file_, {someSample(), someSample()});
        const std::vector<CaptionResult> read = readSamples(file_);
        QCOMPARE(read.size(), std::size_t{2});
        const CaptionResult expected = someSample();
        QCOMPARE(read[1].image, expected.image);
        QVERIFY(read[1].geometry.original == expected.geometry.original);
        QVERIFY(read[1].geometry.region == expected.geometry.region);
        QCOMPARE(read[1].best().caption(), expected.best().caption());
        QCOMPARE(read[1].best().log_probability, -2.25F);
        QCOMPARE(read[1].best().score, -1.125F);
        QVERIFY(!read[1].best().finished);
        const CaptionWord& word = read[1].best().words[0];
        QCOMPARE(word.log_probability, -0.5F);
        QCOMPARE(word.gate, 0.75F);
        QVERIFY(word.attention.maps == 1 && word.attention.rows == 2 && word.attention.columns == 3);
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(std::abs(word.attention.weights[i] - expected.best().words[0].attention.weights[i]) <
                    1e-6F);
        QVERIFY(read[1].best().words[1].attention.weights.empty());
    }

    void noSamplesAreFine() {
        writeSamples(file_, {});
        QVERIFY(readSamples(file_).empty());
    }

    void aMissingFileIsAnError() {
        QVERIFY_EXCEPTION_THROWN(readSamples(file_.parent_path() / "none.json"), FileError);
    }

    void mapsThatDoNotFitAreRefused() {
        std::ofstream(file_) << R"({"samples": [{"original": [1, 1], "region": [0, 0, 1, 1], "words":
            [{"word": "a", "attention": {"maps": 1048576, "rows": 1048576, "columns": 1048576, "weights": []}}]}]})";
        QVERIFY_EXCEPTION_THROWN(readSamples(file_), FileError);
    }

    void brokenFilesNeverCrash() {
        writeSamples(file_, {someSample()});
        const std::string valid = test::readFile(file_);
        QVERIFY(test::survivesMutations<FileError>(valid, 2000, [this](const std::string& text) {
            std::ofstream(file_, std::ios::trunc | std::ios::binary) << text;
            readSamples(file_);
        }));
    }
};

QTEST_APPLESS_MAIN(TestSamplesFile)
#include "tst_samples_file.moc"
