#include "core/base/error.h"
#include "core/train/text_captions.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

#include <QTemporaryDir>

#include <fstream>

using namespace saccade;

class TestTextCaptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesWithKnownWordsAreRead() {
        const EncodedCaptions captions =
            read("A red ball.\r\n\n  a tree \nA blue ball.\nA RED ball and a tree");
        QCOMPARE(captions,
                 (EncodedCaptions{{4, 5, 6, 2}, {4, 8, 2}, {4, 5, 6, 7, 4}})); // the last one is truncated
        QVERIFY(problems_.empty());
    }

    void linesThatAreNoTextAreTold() {
        QCOMPARE(read("a red ball\na tr\xe9"
                      "e\n")
                     .size(),
                 std::size_t{1});
        QCOMPARE(problems_.size(), std::size_t{1});
        QVERIFY(problems_[0].find("text.txt:2:") != std::string::npos);
    }

    void aFileWithoutAUsableLineIsRefused() {
        QVERIFY_EXCEPTION_THROWN(read(""), FileError);
        QVERIFY_EXCEPTION_THROWN(read("one zebra\n"), FileError);
        QVERIFY_EXCEPTION_THROWN(read(std::string("a tree\n\0a ball", 14)), FileError);
        QVERIFY_EXCEPTION_THROWN(readTextCaptions(folder_.filePath("none").toStdString(), words_, 5, {}),
                                 FileError);
    }

private:
    EncodedCaptions read(const std::string& text) {
        const std::filesystem::path file = folder_.filePath("text.txt").toStdString();
        std::ofstream(file, std::ios::binary) << text;
        problems_.clear();
        return readTextCaptions(file, words_, 5,
                                [this](const Message& sentence) { problems_.push_back(sentence.english()); });
    }

    QTemporaryDir folder_;
    Vocabulary words_{{"<pad>", "<start>", "<end>", "<unk>", "a", "red", "ball", "and", "tree"}};
    std::vector<std::string> problems_;
};

SACCADE_TEST(TestTextCaptions)
#include "tst_text_captions.moc"
