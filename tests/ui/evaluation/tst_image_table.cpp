#include "tests/support/fake_evaluation_service.h"
#include "tests/support/test_program.h"
#include "ui/evaluation/image_table.h"
#include "ui/evaluation/matched_text.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade::ui;
using saccade::test::makeReport;

namespace {

ReportPointer reportOf(const std::string& model, const std::vector<double>& scores) {
    return std::make_shared<const EvaluationReport>(makeReport(model, scores));
}

QString cell(const ImageTable& table, int row, int column) {
    return table.findChild<QTableView*>()->model()->index(row, column).data().toString();
}

int rows(const ImageTable& table) {
    return table.findChild<QTableView*>()->model()->rowCount();
}

constexpr int cider = 3; // after image, caption and BLEU-1

} // namespace

class TestImageTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheWorstFirst();
    void sortsByAClickOnTheHeader();
    void filtersByCaptionAndReference();
    void opensWithEnterAndDoubleClick();
    void tellsTheDifferenceToAnotherModel();
    void showsTheAttentionWhereThereAreMasks();
    void keepsTheRivalThatIsEvaluatedAnew();
    void keepsTheImageWhenTheModelChanges();
    void marksSharedWords();
};

void TestImageTable::showsTheWorstFirst() {
    ImageTable table;
    table.setReport(reportOf("m", {0.5, 0.1, 10, 2}), {});
    QCOMPARE(cell(table, 0, 0), QStringLiteral("1.jpg"));
    QCOMPARE(cell(table, 1, 0), QStringLiteral("0.jpg"));
    QCOMPARE(cell(table, 3, 0), QStringLiteral("2.jpg")); // 10 after 2, in numerical order
    QCOMPARE(table.chosen(), std::optional<std::size_t>(1));
}

void TestImageTable::sortsByAClickOnTheHeader() {
    ImageTable table;
    table.resize(1000, 400);
    table.setReport(reportOf("m", {0.5, 0.1, 0.9}), {});
    table.show();
    QHeaderView* header = table.findChild<QTableView*>()->horizontalHeader();
    const QPoint middle(header->sectionViewportPosition(cider) + header->sectionSize(cider) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(cell(table, 0, 0), QStringLiteral("2.jpg"));
}

void TestImageTable::filtersByCaptionAndReference() {
    ImageTable table;
    std::vector<double> scores(6000);
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = static_cast<double>((i * 7919) % 6000) / 6000;
    table.setReport(reportOf("m", scores), {});
    auto* filter = table.findChild<QLineEdit*>();
    QTest::keyClicks(filter, QStringLiteral("NUMBER 4321")); // is in a reference
    QCOMPARE(rows(table), 1);
    QCOMPARE(cell(table, 0, 0), QStringLiteral("4321.jpg"));
    QCOMPARE(table.chosen(), std::optional<std::size_t>(4321));
    filter->setText(QStringLiteral("no such word"));
    QCOMPARE(rows(table), 0);
    QVERIFY(!table.chosen());
    filter->clear();
    QCOMPARE(rows(table), 6000);
}

void TestImageTable::opensWithEnterAndDoubleClick() {
    ImageTable table;
    table.resize(1000, 400);
    table.setReport(reportOf("m", {0.5, 0.1}), {});
    table.show();
    const QSignalSpy opened(&table, &ImageTable::opened);
    auto* view = table.findChild<QTableView*>();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(table.chosen(), std::optional<std::size_t>(0));
    const QPoint first = view->visualRect(view->model()->index(0, 1)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(table.chosen(), std::optional<std::size_t>(1));
}

void TestImageTable::tellsTheDifferenceToAnotherModel() {
    ImageTable table;
    const ReportPointer report = reportOf("m", {0.5, 0.25, 0.1});
    EvaluationReport other = makeReport("other", {0.25, 0.75}); // has not captioned the third
    std::swap(other.images[0], other.images[1]);
    std::swap(other.scores.images[0], other.scores.images[1]); // in another order
    table.setReport(report, {std::make_shared<const EvaluationReport>(other)});
    auto* compare = table.findChild<QComboBox*>();
    QVERIFY(!compare->isHidden());
    QTest::keyClick(compare, Qt::Key_Down);
    QCOMPARE(cell(table, 0, cider + 1), QStringLiteral("–"));
    QCOMPARE(cell(table, 1, cider + 1), QLocale().toString(-0.5, 'f', 3));
    QCOMPARE(cell(table, 2, cider + 1), QStringLiteral("+") + QLocale().toString(0.25, 'f', 3));
    auto* view = table.findChild<QTableView*>();
    view->sortByColumn(cider + 1, Qt::AscendingOrder);
    QCOMPARE(cell(table, 0, 0), QStringLiteral("1.jpg"));
    QCOMPARE(cell(table, 2, 0), QStringLiteral("2.jpg")); // what cannot be compared comes last
    view->setCurrentIndex(view->model()->index(0, 0));
    QCOMPARE(table.chosenOfRival(), std::optional<std::size_t>(0));
    table.setReport(report, {});
    QVERIFY(compare->isHidden());
    QVERIFY(!table.rival());
}

void TestImageTable::showsTheAttentionWhereThereAreMasks() {
    EvaluationReport report = makeReport("m", {0.1, 0.2, 0.3});
    saccade::test::addGrounding(report, {0.25, -1, 0.5});
    ImageTable table;
    table.setReport(std::make_shared<const EvaluationReport>(report), {});
    auto* view = table.findChild<QTableView*>();
    const int mass = cider + 1;
    QCOMPARE(view->model()->columnCount(), mass + 1);
    QCOMPARE(view->model()->headerData(mass, Qt::Horizontal).toString(), QStringLiteral("Attention"));
    QVERIFY(!view->model()->headerData(mass, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(cell(table, 0, 0), QStringLiteral("0.jpg")); // CIDEr is still the main column
    QCOMPARE(cell(table, 0, mass), QLocale().toString(0.25, 'f', 3));
    QCOMPARE(cell(table, 1, mass), QStringLiteral("–"));
    view->sortByColumn(mass, Qt::AscendingOrder);
    QCOMPARE(cell(table, 1, 0), QStringLiteral("2.jpg"));
    QCOMPARE(cell(table, 2, 0), QStringLiteral("1.jpg")); // images without one come last
    table.setReport(reportOf("without masks", {0.1}), {});
    QCOMPARE(view->model()->columnCount(), mass);
}

void TestImageTable::keepsTheRivalThatIsEvaluatedAnew() {
    ImageTable table;
    const ReportPointer report = reportOf("m", {0.5, 0.25});
    table.setReport(report, {reportOf("other", {0.5, 0.25})});
    QTest::keyClick(table.findChild<QComboBox*>(), Qt::Key_Down);
    const ReportPointer anew = reportOf("other", {0.4, 0.2});
    table.setReport(report, {reportOf("third", {0.1, 0.1}), anew});
    QCOMPARE(table.rival(), anew);
    table.setReport(report, {reportOf("third", {0.1, 0.1})});
    QVERIFY(!table.rival());
}

void TestImageTable::keepsTheImageWhenTheModelChanges() {
    ImageTable table;
    table.setReport(reportOf("m", {0.5, 0.1, 0.9}), {});
    auto* view = table.findChild<QTableView*>();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(table.chosen(), std::optional<std::size_t>(0));
    table.setReport(reportOf("other", {0.9, 0.5, 0.1}), {});
    QCOMPARE(table.chosen(), std::optional<std::size_t>(0));
    table.setReport(nullptr, {});
    QVERIFY(!table.chosen());
    QCOMPARE(rows(table), 0);
}

void TestImageTable::marksSharedWords() {
    const auto words = wordsOf("A dog's ball");
    QCOMPARE(withMatchesInBold("a Dog <b> and a ball.", words),
             QStringLiteral("a <b>Dog</b> &lt;b&gt; and a <b>ball.</b>")); // "a" says nothing
}

SACCADE_TEST(TestImageTable)
#include "tst_image_table.moc"
