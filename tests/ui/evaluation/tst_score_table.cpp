#include "tests/support/fake_evaluation_service.h"
#include "tests/support/test_program.h"
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
    void aScoreThatMeansNothingIsNone();
    void namesAndExplainsMetrics();
    void takesMetricsItHasNeverHeardOf();
    void showsTheAttentionWhereThereAreMasks();
    void marksTheMassRatioButNotTheMass();
    void showsTheSharesOfRightScenes();
    void fewImagesHaveIntervals();
    void theRowsHaveRoomForIntervals();
    void takesThePlaceOfTheSameRun();
    void removesWithTheDeleteKey();
    void keepsTheOrderOfEvaluation();
    void sortsByNumber();
    void keepsTheModelsNameInSight();
    void copiesForASpreadsheet();
    void quotesFieldsOfCsv();
    void savesTheAttention();
};

void TestScoreTable::emphasisesTheBestOfTheSameImages() {
    ScoreModel model;
    model.put(made("first", 0.4));
    QVERIFY(!model.index(0, 2).data(ScoreModel::best_role).toBool()); // best of one means nothing
    model.put(made("second", 0.6));
    model.put(made("elsewhere", 0.9, "train"));
    const int cider = 2;
    QVERIFY(!model.index(0, cider).data(ScoreModel::best_role).toBool());
    QVERIFY(model.index(1, cider).data(ScoreModel::best_role).toBool());
    QVERIFY(model.index(1, cider).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(2, cider).data(ScoreModel::best_role).toBool());
    QCOMPARE(model.index(1, cider).data().toString(), QLocale().toString(0.6, 'f', 3));
}

/// CIDEr of one image is 0 by definition.
void TestScoreTable::aScoreThatMeansNothingIsNone() {
    EvaluationReport report = makeReport("one", {0});
    report.scores.cider_means_something = false;
    const auto one = std::make_shared<const EvaluationReport>(report);
    ScoreModel model;
    model.put(one);
    const int cider = 2;
    QCOMPARE(model.index(0, cider).data().toString(), QStringLiteral("–"));
    QVERIFY(!model.index(0, cider).data(ScoreModel::value_role).isValid());
    QVERIFY(!model.index(0, cider).data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(model.index(0, 1).data().toString(), QLocale().toString(0.0, 'f', 3));
    QCOMPARE(QString::fromStdString(imagesCsv(report)).split(u'\n').at(1).count(u','), 4);
    QVERIFY(imagesCsv(report).ends_with(",0,\n"));

    // It does not compete with those that have one.
    model.put(made("first", 0.4));
    QVERIFY(!model.index(1, cider).data(ScoreModel::best_role).toBool());
    model.put(made("second", 0.2));
    QVERIFY(model.index(1, cider).data(ScoreModel::best_role).toBool());
    QVERIFY(!model.index(0, cider).data(ScoreModel::best_role).toBool());
}

void TestScoreTable::namesAndExplainsMetrics() {
    ScoreModel model;
    model.put(made("first", 0.4));
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
    model.put(made("old", 0.4)); // Bleu_1 and CIDEr
    model.put(std::make_shared<const EvaluationReport>(report));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("SPICE"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("–"));
}

void TestScoreTable::showsTheAttentionWhereThereAreMasks() {
    EvaluationReport report = makeReport("grounded", {0.4, 0.6, 0.1});
    saccade::test::addGrounding(report, {0.5, 0.1, -1});
    ScoreModel model;
    model.put(made("without masks", 0.4));
    model.put(std::make_shared<const EvaluationReport>(report));
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
    const qsizetype mass = titles.indexOf(QStringLiteral("Attention"));
    QCOMPARE(titles.mid(mass, 5),
             (QStringList{QStringLiteral("Attention"), QStringLiteral("Mass ratio"),
                          QStringLiteral("Pointing"), QStringLiteral("Words"), QStringLiteral("Images")}));
    const auto cell = [&](int row, int shift) { return model.index(row, static_cast<int>(mass) + shift); };
    QCOMPARE(cell(1, 0).data().toString(), QLocale().toString(0.3, 'f', 3)); // (0.5 + 0.1) / 2
    QCOMPARE(cell(1, 1).data().toString(), QLocale().toString(1.5, 'f', 3)); // 0.3 / 0.2
    QCOMPARE(cell(1, 2).data().toString(), QLocale().toString(0.5, 'f', 3)); // one of two
    QCOMPARE(cell(1, 3).data().toString(), QStringLiteral("2"));
    const QString tip = cell(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.startsWith(QLatin1Char('2')) && tip.contains(QLocale().toString(0.2, 'f', 3)),
             qPrintable(tip));
    for (int shift = 0; shift < 3; ++shift) {
        QCOMPARE(cell(0, shift).data().toString(), QStringLiteral("–"));
        QVERIFY(!cell(0, shift).data(Qt::ToolTipRole).isValid());
    }
}

/// The first model names large objects, which have a greater mass by themselves.
void TestScoreTable::marksTheMassRatioButNotTheMass() {
    const auto grounded = [](const std::string& model, const GroundedWord& word) {
        EvaluationReport report = makeReport(model, {0.4});
        report.grounding = saccade::Grounding{saccade::groundingScores(std::vector{word}), {}};
        return std::make_shared<const EvaluationReport>(report);
    };
    ScoreModel model;
    model.put(grounded("large", {0, 0.6, 0.5, false}));
    model.put(grounded("small", {0, 0.4, 0.1, true}));
    const int mass = 3; // after model, BLEU-1 and CIDEr
    QCOMPARE(model.headerData(mass, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Attention"));
    const auto best = [&model](int row, int column) {
        return model.index(row, column).data(ScoreModel::best_role).toBool();
    };
    QVERIFY(!best(0, mass) && !best(1, mass));
    QVERIFY(!best(0, mass + 1) && best(1, mass + 1));  // 1.2 and 4 times even
    QVERIFY(!best(0, mass + 2) && best(1, mass + 2));  // the pointing game
    QVERIFY(!best(0, mass + 3) && !best(1, mass + 3)); // the number of words
}

void TestScoreTable::showsTheSharesOfRightScenes() {
    EvaluationReport report = makeReport("scenes", {0.4, 0.5});
    report.scenes = saccade::SceneScores{2, 1, 0.5, {{{true, true}}, {{true, false}}}};
    ScoreModel model;
    model.put(std::make_shared<const EvaluationReport>(report));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Right objects"));
    QCOMPARE(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Right colours"));
    QCOMPARE(model.index(0, 3).data().toString(), QLocale().toString(1.0, 'f', 3));
    QCOMPARE(model.index(0, 4).data().toString(), QLocale().toString(0.5, 'f', 3));
    QVERIFY(!model.headerData(4, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(imagesCsv(report).ends_with(",1,0\n"));
}

void TestScoreTable::fewImagesHaveIntervals() {
    const auto sized = [](const std::string& model, std::size_t images) {
        EvaluationReport report = makeReport(model, std::vector<double>(images, 0.4));
        report.intervals = {{"CIDEr", {0.25, 0.5}}};
        return std::make_shared<const EvaluationReport>(report);
    };
    ScoreModel model;
    model.put(sized("few", 999));
    model.put(sized("many", 1000));
    const int cider = 2;
    const QLocale locale;
    const QString lower = locale.toString(0.25, 'f', 3), upper = locale.toString(0.5, 'f', 3);
    QCOMPARE(model.index(0, cider).data(ScoreModel::interval_role).toString(),
             lower + QStringLiteral("–") + upper);
    const QString tip = model.index(0, cider).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(lower) && tip.contains(upper), qPrintable(tip));
    QVERIFY(!model.index(0, 1).data(ScoreModel::interval_role).isValid());
    QVERIFY(!model.index(1, cider).data(ScoreModel::interval_role).isValid());
    const QStringList lines = QString::fromStdString(scoresText({sized("few", 2)})).split(QLatin1Char('\n'));
    QVERIFY(lines[0].endsWith(QLatin1String(",CIDEr_lower,CIDEr_upper")));
    QVERIFY(lines[1].endsWith(QLatin1String(",0.25,0.5")));
}

void TestScoreTable::theRowsHaveRoomForIntervals() {
    ScoreTable table;
    table.show();
    table.put(made("first", 0.4));
    const int one_line = table.rowHeight(0);
    EvaluationReport report = makeReport("second", {0.4, 0.6});
    report.intervals = {{"CIDEr", {0.4, 0.6}}};
    table.put(std::make_shared<const EvaluationReport>(report));
    QVERIFY(table.rowHeight(0) >= one_line + table.fontMetrics().height() / 2);
    table.removeChosen();
    QCOMPARE(table.rowHeight(0), one_line);
}

void TestScoreTable::takesThePlaceOfTheSameRun() {
    ScoreTable table;
    table.put(made("first", 0.4));
    table.put(made("second", 0.6));
    table.put(made("first", 0.5));
    QCOMPARE(table.reports().size(), 2u);
    QCOMPARE(table.reports()[0]->scores.corpus[1], 0.5);
    QCOMPARE(table.chosen(), table.reports()[0]);
    EvaluationReport wider = makeReport("first", {0.7});
    wider.request.options.beam = 5;
    table.put(std::make_shared<const EvaluationReport>(wider));
    table.put(made("first", 0.4, "train"));
    QCOMPARE(table.reports().size(), 4u); // another search, other images
}

void TestScoreTable::removesWithTheDeleteKey() {
    ScoreTable table;
    table.put(made("first", 0.4));
    table.put(made("second", 0.6));
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
    table.put(made("two", 2));
    table.put(made("ten", 10)); // "10.000" before "2.000" as text
    table.sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QStringLiteral("two"));
}

void TestScoreTable::keepsTheOrderOfEvaluation() {
    ScoreTable table;
    for (const char* name : {"second in the alphabet", "third", "first"})
        table.put(made(name, 0.5));
    QStringList shown;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        shown << table.model()->index(row, 0).data().toString();
    QCOMPARE(shown, QStringList({QStringLiteral("second in the alphabet"), QStringLiteral("third"),
                                 QStringLiteral("first")}));
}

void TestScoreTable::keepsTheModelsNameInSight() {
    ScoreTable table;
    table.show();
    table.put(made("first", 0.4));
    const int least = 16 * table.fontMetrics().averageCharWidth();
    for (const int width : {1200, 200, 1000}) {
        table.resize(width, 200);
        const QHeaderView& header = *table.horizontalHeader();
        QVERIFY(header.sectionSize(0) >= least);
        if (width > 500)
            QTRY_COMPARE(header.length(), table.viewport()->width()); // it takes the remaining room
        else
            QVERIFY(table.horizontalScrollBar()->maximum() > 0);
    }
    const int before = table.columnWidth(0);
    table.setColumnWidth(2, table.columnWidth(2) + 10); // as if the user had made another column wider
    QCOMPARE(table.columnWidth(0), before - 10);
}

void TestScoreTable::copiesForASpreadsheet() {
    ScoreTable table;
    table.put(made("first", 0.4));
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

void TestScoreTable::savesTheAttention() {
    EvaluationReport report = makeReport("first", {0.4, 0.2});
    saccade::test::addGrounding(report, {0.5, -1});
    QCOMPARE(QString::fromStdString(imagesCsv(report)),
             QStringLiteral("image_id,image,caption,Bleu_1,CIDEr,attention_mass,attention_mass_uniform,"
                            "attention_mass_ratio,pointing_game,grounded_words\n"
                            "100,/data/flickr8k/0.jpg,first says dog 0,0.04,0.4,0.5,0.2,2.5,1,1\n"
                            "101,/data/flickr8k/1.jpg,first says dog 1,0.02,0.2,,,,,0\n"));
    const std::string scores = scoresText({std::make_shared<const EvaluationReport>(report)});
    QVERIFY2(scores.find("0.03,0.3,0.5,0.2,2.5,1,1,2,12.5,") != std::string::npos, scores.c_str());
}

SACCADE_TEST(TestScoreTable)
#include "tst_score_table.moc"
