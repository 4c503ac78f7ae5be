#include "core/base/error.h"
#include "core/run/samples_file.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

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
    sample.geometry = {{640, 480}, {80.5, -1.25, 480, 482.5}, {0.125, -0.25}};
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
        QVERIFY(read[1].geometry.grid_shift == expected.geometry.grid_shift);
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

    /// Earlier versions had squares, with one shift for both sides.
    void oneShiftIsThatOfBothSides() {
        std::ofstream(file_) << R"({"samples": [{"original": [4, 4], "region": [0, 0, 4, 4],
            "grid_shift": 0.25, "words": []}]})";
        QVERIFY(readSamples(file_).front().geometry.grid_shift == cv::Point2d(0.25, 0.25));
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

    /// Painting takes memory by the square of a side, whatever the number of weights.
    void sidesHaveBounds() {
        std::string weights = "0";
        for (int i = 1; i < 2000; ++i)
            weights += ",0";
        std::ofstream(file_)
            << R"({"samples": [{"original": [1, 1], "region": [0, 0, 1, 1], "words": [{"word": "a",
            "attention": {"maps": 1, "rows": 1, "columns": 2000, "weights": [)"
            << weights << "]}}]}]}";
        QVERIFY_THROWS_EXCEPTION(FileError, readSamples(file_));
    }

    void countsHaveBounds() {
        const CaptionResult sample = someSample();
        writeSamples(file_, std::vector<CaptionResult>(300, sample));
        QVERIFY_THROWS_EXCEPTION(FileError, readSamples(file_));
        CaptionResult long_word = sample;
        long_word.hypotheses[0].words[0].word = std::string(10'000, 'a');
        writeSamples(file_, {long_word});
        QVERIFY_THROWS_EXCEPTION(FileError, readSamples(file_));
        CaptionResult far_away = sample;
        far_away.geometry.region.x = 1e30;
        writeSamples(file_, {far_away});
        QVERIFY_THROWS_EXCEPTION(FileError, readSamples(file_));
    }

    /// The weights of a broken model are not numbers: its captions are still shown, without a map.
    void weightsThatAreNoNumbersMakeNoMap() {
        CaptionResult spoilt = someSample();
        spoilt.hypotheses[0].words[0].attention.weights[2] = std::nanf("");
        spoilt.hypotheses[0].log_probability = std::nanf("");
        writeSamples(file_, {spoilt});
        const std::vector<CaptionResult> read = readSamples(file_);
        QCOMPARE(read.at(0).best().caption(), spoilt.best().caption());
        QVERIFY(read[0].best().words[0].attention.weights.empty());
        QCOMPARE(read[0].best().words[0].attention.maps, 0);
        QVERIFY(std::isnan(read[0].best().log_probability));
    }

    void onlyAFileIsRead() {
        const fs::path pipe = file_.parent_path() / "pipe.json";
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        QVERIFY_THROWS_EXCEPTION(FileError, readSamples(pipe));
        QVERIFY_THROWS_EXCEPTION(FileError, readSamples("/dev/zero"));
    }

    void aFileOfAnySizeIsNotReadWhole() {
        std::ofstream(file_) << "{}";
        fs::resize_file(file_, std::uintmax_t{1} << 40); // takes no disk space
        QVERIFY_THROWS_EXCEPTION(FileError, readSamples(file_));
        fs::remove(file_);
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

SACCADE_TEST(TestSamplesFile)
#include "tst_samples_file.moc"
