#include "tests/support/fake_evaluation_service.h"
#include "ui/evaluation/evaluation_files.h"
#include "ui/evaluation/score_model.h"
#include "ui/evaluation/score_table.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade::ui;
using saccade::test::makeReport;

namespace {

ReportPointer made(const std::string& model, double score, const std::string& split = "test") {
    EvaluationReport report = makeReport(model, {score});
    report.request.split = split;
    return std::make_shared<const EvaluationReport>(report);
}

} // namespace

class TestScoreTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emphasisesTheBestOfTheSameImages();
    void namesAndExplainsMetrics();
    void takesMetricsItHasNeverHeardOf();
    void removesWithTheDeleteKey();
    void sortsByNumber();
    void copiesForASpreadsheet();
    void quotesFieldsOfCsv();
};

void TestScoreTable::emphasisesTheBestOfTheSameImages() {
    ScoreModel model;
    model.append(made("first", 0.4));
    QVERIFY(!model.index(0, 2).data(ScoreModel::best_role).toBool()); // best of one says nothing
    model.append(made("second", 0.6));
    model.append(made("elsewhere", 0.9, "train"));
    const int cider = 2;
    QVERIFY(!model.index(0, cider).data(ScoreModel::best_role).toBool());
    QVERIFY(model.index(1, cider).data(ScoreModel::best_role).toBool());
    QVERIFY(model.index(1, cider).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(2, cider).data(ScoreModel::best_role).toBool());
    QCOMPARE(model.index(1, cider).data().toString(), QLocale().toString(0.6, 'f', 3));
}

void TestScoreTable::namesAndExplainsMetrics() {
    ScoreModel model;
    model.append(made("first", 0.4));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("BLEU-1"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

void TestScoreTable::takesMetricsItHasNeverHeardOf() {
    EvaluationReport report = makeReport("new", {0.5});
    report.scores.names = {"CIDEr", "SPICE"};
    report.scores.corpus = {0.5, 0.2};
    report.scores.images = {{0.5, 0.2}};
    ScoreModel model;
    model.append(made("old", 0.4)); // Bleu_1 and CIDEr
    model.append(std::make_shared<const EvaluationReport>(report));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("SPICE"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("–"));
}

void TestScoreTable::removesWithTheDeleteKey() {
    ScoreTable table;
    table.append(made("first", 0.4));
    table.append(made("second", 0.6));
    QCOMPARE(table.chosen(), table.reports()[1]); // the newest
    const QSignalSpy changed(&table, &ScoreTable::chosenChanged);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(table.reports().size(), 1u);
    QCOMPARE(table.chosen(), table.reports()[0]);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(&table, Qt::Key_Delete);
    QVERIFY(!table.chosen());
    QTest::keyClick(&table, Qt::Key_Delete); // nothing left to remove
}

void TestScoreTable::sortsByNumber() {
    ScoreTable table;
    table.append(made("two", 2));
    table.append(made("ten", 10)); // "10.000" before "2.000" as text
    table.sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("two"));
}

void TestScoreTable::copiesForASpreadsheet() {
    ScoreTable table;
    table.append(made("first", 0.4));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("model\tBleu_1\tCIDEr\timages\tcaptions_per_second\tdataset\tsplit\tbeam\n"
                            "/models/first.safetensors\t0.04\t0.4\t1\t12.5\t/data/flickr8k\ttest\t3\n"));
}

void TestScoreTable::quotesFieldsOfCsv() {
    EvaluationReport report = makeReport("first", {0.4});
    report.images[0].caption = "a \"big\" dog, running";
    QCOMPARE(QString::fromStdString(imagesCsv(report)),
             QStringLiteral("image_id,image,caption,Bleu_1,CIDEr\n"
                            "100,/data/flickr8k/0.jpg,\"a \"\"big\"\" dog, running\",0.04,0.4\n"));
}

QTEST_MAIN(TestScoreTable)
#include "tst_score_table.moc"
