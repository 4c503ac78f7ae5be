#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/layout_captions.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

#include <QTemporaryDir>

#include <fstream>

using namespace saccade;

class TestLayoutCaptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreRead() {
        const auto layouts = read(R"({"captions":["A dog.","A big dog."],"boxes":[["dog",0.5,0.25,1,0.5]]}

{"boxes":[["cat",0,0,0.1,0.2],["dog",1,1,0.3,0.4]],"captions":["Two pets"],"more":1})");
        QCOMPARE(layouts.size(), std::size_t{2});
        QCOMPARE(layouts[0].captions, (std::vector<std::string>{"A dog.", "A big dog."}));
        QCOMPARE(layouts[0].objects[0].category, std::string("dog"));
        QCOMPARE(layouts[0].objects[0].y, 0.25);
        QCOMPARE(layouts[0].objects[0].width, 1.0);
        QCOMPARE(layouts[1].objects.size(), std::size_t{2});
        QCOMPARE(layouts[1].objects[1].height, 0.4);
        QVERIFY(problems_.empty());
    }

    void badLinesAreToldAndPassedOver_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no json") << QByteArray("{");
        QTest::newRow("another object") << QByteArray("{\"id\": 1}");
        QTest::newRow("no list") << QByteArray("{\"captions\": \"a\", \"boxes\": []}");
        QTest::newRow("no box") << QByteArray("{\"captions\": [\"a\"], \"boxes\": []}");
        QTest::newRow("number for a caption")
            << QByteArray("{\"captions\": [1], \"boxes\": [[\"a\",0,0,0,0]]}");
        QTest::newRow("short box") << QByteArray("{\"captions\": [\"a\"], \"boxes\": [[\"a\",0,0,0]]}");
        QTest::newRow("pixels") << QByteArray("{\"captions\": [\"a\"], \"boxes\": [[\"a\",0,0,0,240]]}");
        QTest::newRow("NaN") << QByteArray("{\"captions\": [\"a\"], \"boxes\": [[\"a\",0,0,0,NaN]]}");
        QTest::newRow("deep") << QByteArray(100000, '[');
    }
    void badLinesAreToldAndPassedOver() {
        QFETCH(QByteArray, line);
        const std::string good = R"({"captions":["A dog."],"boxes":[["dog",0.5,0.25,1,0.5]]})";
        QCOMPARE(read(line.toStdString() + "\n" + good + "\n").size(), std::size_t{1});
        QCOMPARE(problems_.size(), std::size_t{1});
        QVERIFY2(problems_[0].find("layouts.jsonl:1: ") != std::string::npos, problems_[0].c_str());
        QVERIFY_EXCEPTION_THROWN(read(line.toStdString()), FileError);
    }

    void damagedFilesDoNoHarm() {
        const std::string good =
            R"({"captions":["A dog."],"boxes":[["dog",0.5,0.25,1,0.5],["cat",0,0,1,1]]})";
        Random random(3);
        for (int i = 0; i < 2000; ++i) {
            std::string text = good + "\n" + good;
            for (int change = 0; change < 3; ++change)
                text[random.below(text.size())] = static_cast<char>(random.below(256));
            try {
                QVERIFY(read(text).size() <= 3); // a byte may have become a line feed
            } catch (const Error&) {
            }
        }
    }

private:
    std::vector<LayoutCaptions> read(const std::string& text) {
        const std::filesystem::path file = folder_.filePath("layouts.jsonl").toStdString();
        std::ofstream(file, std::ios::binary) << text;
        problems_.clear();
        return readLayoutCaptions(
            file, [this](const Message& sentence) { problems_.push_back(sentence.english()); });
    }

    QTemporaryDir folder_;
    std::vector<std::string> problems_;
};

SACCADE_TEST(TestLayoutCaptions)
#include "tst_layout_captions.moc"
