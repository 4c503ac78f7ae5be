#include "core/result/result_csv.h"

#include "core/base/error.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

namespace {

CaptionResult captioned() {
    CaptionWord word;
    word.word = "say \"no\", twice";
    word.log_probability = -0.5F;
    word.gate = 0.25F;
    word.attention = {1, 1, 2, {0.75F, 0.25F}};
    CaptionWord blind;
    blind.word = "end";
    CaptionResult result;
    result.image = "photo.jpg";
    result.geometry = {{300, 200}, cv::Rect2d(50, 0, 200, 200)};
    Hypothesis caption;
    caption.words = {blind, word};
    result.hypotheses = {Hypothesis{}, caption};
    return result;
}

QStringList lines(const CaptionResult& result) {
    return QString::fromStdString(toCsv(result)).split("\r\n");
}

} // namespace

class TestResultCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineACell() {
        const QStringList text = lines(captioned());
        QCOMPARE(text.size(), 4); // the last line also has a line ending
        QCOMPARE(
            text[0],
            QString("image,hypothesis,position,word,log_prob,gate,map,row,column,x,y,width,height,weight"));
        // The region of 200 pixels begins at x = 50 and contains two cells of 100.
        QCOMPARE(text[1], QString(R"(photo.jpg,1,1,"say ""no"", twice",-0.5,0.25,0,0,0,50,0,100,200,0.75)"));
        QCOMPARE(text[2], QString(R"(photo.jpg,1,1,"say ""no"", twice",-0.5,0.25,0,0,1,150,0,100,200,0.25)"));
        QCOMPARE(text[3], QString());
    }

    void shiftedCellsReachTheBorder() {
        CaptionResult result = captioned();
        // A tenth of 200 pixels: the border between the cells moves from 150 to 170; the other axis has one
        // cell and no border to move.
        result.geometry.grid_shift = {0.1, 0.1};
        const QStringList text = lines(result);
        QVERIFY(text[1].endsWith("0,0,0,50,0,120,200,0.75"));
        QVERIFY(text[2].endsWith("0,0,1,170,0,80,200,0.25"));
    }

    void brokenAttentionIsAnError() {
        CaptionResult result = captioned();
        result.hypotheses[1].words[1].attention.weights.pop_back();
        QVERIFY_EXCEPTION_THROWN(toCsv(result), Error);
    }
};

SACCADE_TEST(TestResultCsv)
#include "tst_result_csv.moc"
