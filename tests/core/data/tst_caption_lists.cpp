#include "core/base/error.h"
#include "core/data/delimited_text.h"
#include "core/data/open_dataset.h"
#include "tests/support/files.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

fs::path fixture(const char* name) {
    return fs::path(SACCADE_SOURCE_DIR) / "tests" / "data" / "datasets" / name;
}

/// "val2014/one.png test: A red square. / Red": a line for each image.
std::string described(const CaptionDataset& dataset, const fs::path& root) {
    std::string text;
    for (const CaptionedImage& image : dataset.images) {
        text += image.path.lexically_relative(root).string() + " " + image.split_name + ":";
        for (std::size_t i = 0; i < image.captions.size(); ++i)
            text += (i > 0 ? " / " : " ") + image.captions[i];
        text += "\n";
    }
    return text;
}

std::string listProblems(const CaptionDataset& dataset) {
    std::string text;
    for (const Problem& problem : dataset.problems)
        text += problem.file.filename().string() + ":" + std::to_string(problem.line) + ": " +
                problem.message.english() + "\n";
    return text;
}

} // namespace

/// Datasets whose captions stand in a list: Karpathy's JSON, tables, JSON Lines.
class TestCaptionLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeDatasets_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("expected");
        QTest::newRow("karpathy") << "karpathy"
                                  << "Karpathy splits"
                                  << "images/val2014/one.png test: A red square. / Red, only red.\n"
                                     "images/val2014/two.png train: It is \"green\".\n"
                                     "images/train2014/three.png train: Blue.\n";
        QTest::newRow("kaggle")
            << "kaggle"
            << "caption table"
            << "Images/one.png %1: A red square , and nothing else . / A \"red\" square, quoted\n"
               "Images/two.png %2: \"Green\" said the painter / The sign says \"go\"\n";
        QTest::newRow("flickr30k")
            << "flickr30k"
            << "caption table"
            << "flickr30k_images/one.png %1: A red square , seen from afar . / Red | and only "
               "red .\n"
               "flickr30k_images/two.png %2: Green .\n";
        QTest::newRow("imagefolder") << "imagefolder"
                                     << "JSON Lines"
                                     << "test/two.png test: Green / Only green\n"
                                        "train/one.png train: A red square / Red / Only red\n";
        QTest::newRow("csv") << "csv"
                             << "caption table"
                             << "one.png train: A red square; over two lines\n"
                                "two.png val: Green; simply green\n";
    }

    void wholeDatasets() {
        QFETCH(QString, name);
        QFETCH(QString, format);
        QFETCH(QString, expected);
        const fs::path root = fixture(name.toUtf8().constData());
        const CaptionDataset dataset = openDataset(root.string());
        QCOMPARE(QString::fromStdString(dataset.format), format);
        QCOMPARE(QString::fromStdString(listProblems(dataset)), QString());
        if (expected.contains(QLatin1String("%1"))) // no split of its own: the hash of the name decides
            expected = expected.arg(QString::fromStdString(dataset.images.at(0).split_name),
                                    QString::fromStdString(dataset.images.at(1).split_name));
        QCOMPARE(QString::fromStdString(described(dataset, root)), expected);
    }

    void whatIsBrokenIsReportedAndTheRestIsUsed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("images");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("karpathy") << "karpathy_broken"
                                  << "images/val2014/one.png"
                                  << QStringList{"\"raw\" is null", "image val2014/two.png has no caption",
                                                 "lost.png is missing", "breaks off"};
        QTest::newRow("kaggle") << "kaggle_broken"
                                << "Images/one.png Images/two.png"
                                << QStringList{"captions.txt:3: has 1 of 2 columns",
                                               "captions.txt:4: empty caption of one.png",
                                               "captions.txt:5: names no image", "captions.txt:6: image",
                                               "lost.png is missing"};
        QTest::newRow("flickr30k") << "flickr30k_broken"
                                   << "flickr30k_images/one.png"
                                   << QStringList{"results.csv:3: has 2 of 3 columns"};
        QTest::newRow("imagefolder") << "imagefolder_broken"
                                     << "test/two.png train/one.png"
                                     << QStringList{
                                            "metadata.jsonl:2: record is left out: its \"text\" is null",
                                            "metadata.jsonl:3: record without \"file_name\"",
                                            "lost.png is missing"};
        QTest::newRow("csv") << "csv_broken"
                             << "one.png"
                             << QStringList{"metadata.csv:3: has 2 of 3 columns", "lost.png is missing"};
    }

    void whatIsBrokenIsReportedAndTheRestIsUsed() {
        QFETCH(QString, name);
        QFETCH(QString, images);
        QFETCH(QStringList, problems);
        const fs::path root = fixture(name.toUtf8().constData());
        const CaptionDataset dataset = openDataset(root.string());
        QStringList used;
        for (const CaptionedImage& image : dataset.images)
            used << QString::fromStdString(image.path.lexically_relative(root).string());
        QCOMPARE(used.join(QLatin1Char(' ')), images);
        const QString said = QString::fromStdString(listProblems(dataset));
        for (const QString& problem : std::as_const(problems))
            QVERIFY2(said.contains(problem), qPrintable(problem + QStringLiteral(" not in:\n") + said));
    }

    /// A quote that somebody wrote does not take the next rows with it.
    void quotesOfPeopleAreText() {
        const CaptionDataset dataset = openDataset(fixture("kaggle_broken").string());
        QCOMPARE(dataset.images.at(1).captions, (std::vector<std::string>{"\"never closed", "Green"}));
    }

    void aFileOfItsOwnAndItsImageFolder() {
        const fs::path root = fixture("kaggle");
        const CaptionDataset dataset =
            openDataset((root / "captions.txt").string() + "," + (root / "Images").string());
        QCOMPARE(dataset.images.size(), std::size_t{2});
    }

    /// Karpathy's file names folders; the images may stand in one folder all the same.
    void imagesWithoutTheFoldersOfTheList() {
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        fs::copy_file(fixture("karpathy") / "dataset_coco.json", root / "dataset.json");
        for (const char* name : {"one.png", "two.png", "three.png"})
            test::writeFile(root / "images" / name, "");
        QCOMPARE(openDataset((root / "dataset.json").string()).images.size(), std::size_t{3});
    }

    void tablesWithoutSuchColumnsAreNotDatasets() {
        const QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        test::writeFile(root / "results.csv", "epoch,loss\n1,2\n");
        QVERIFY_EXCEPTION_THROWN(openDataset(root.string()), FileError);
    }

    void fields() {
        using Fields = std::vector<std::string>;
        QCOMPARE(fieldsOf("a,b,c", ',', 0), (Fields{"a", "b", "c"}));
        QCOMPARE(fieldsOf("a,b,c", ',', 2), (Fields{"a", "b,c"}));
        QCOMPARE(fieldsOf("a,\"b,\"\"c\"\"\"", ',', 2), (Fields{"a", "b,\"c\""}));
        QCOMPARE(fieldsOf("\"a\"b,c", ',', 0), (Fields{"\"a\"b", "c"}));
        QCOMPARE(fieldsOf("", ',', 0), (Fields{""}));
        QCOMPARE(fieldsOf("a,", ',', 2), (Fields{"a", ""}));
    }

    void damagedFilesNeverCrash() {
        Random random(1);
        for (const char* name : {"karpathy", "kaggle", "imagefolder", "csv"}) {
            const QTemporaryDir folder;
            const fs::path root = fs::path(folder.path().toStdString()) / "data";
            fs::copy(fixture(name), root, fs::copy_options::recursive);
            for (const auto& entry : fs::recursive_directory_iterator(root)) {
                if (!entry.is_regular_file() || entry.path().extension() == ".png")
                    continue;
                const std::string whole = test::readFile(entry.path());
                for (int i = 0; i < 60; ++i) {
                    test::writeFile(entry.path(), test::mutated(whole, random));
                    try {
                        openDataset(root.string());
                    } catch (const Error&) {
                    }
                }
                test::writeFile(entry.path(), whole);
            }
        }
    }
};

SACCADE_TEST(TestCaptionLists)
#include "tst_caption_lists.moc"
