#include "tests/support/fake_evaluation_service.h"
#include "tests/support/test_program.h"
#include "ui/common/sorted_header.h"
#include "ui/common/theme.h"
#include "ui/evaluation/image_model.h"
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
    void leavesTheRoomToTheCaption();
    void aWrongPositionIsNotMarked();
    void theArrowOfTheSortedColumnCanBeSeen();
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
    QCOMPARE(view->model()->columnCount(), mass + 4);
    QCOMPARE(view->model()->headerData(mass, Qt::Horizontal).toString(), QStringLiteral("Attention"));
    QVERIFY(!view->model()->headerData(mass, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(cell(table, 0, 0), QStringLiteral("0.jpg")); // CIDEr is still the main column
    QCOMPARE(cell(table, 0, mass), QLocale().toString(0.25, 'f', 3));
    QCOMPARE(cell(table, 1, mass), QStringLiteral("–"));
    QCOMPARE(view->model()->headerData(mass + 1, Qt::Horizontal).toString(), QStringLiteral("Mass ratio"));
    QCOMPARE(cell(table, 0, mass + 1), QLocale().toString(1.25, 'f', 3)); // 0.25 / 0.2
    QCOMPARE(cell(table, 0, mass + 2), QLocale().toString(1.0, 'f', 3));  // pointed at
    QCOMPARE(cell(table, 0, mass + 3), QStringLiteral("1"));              // word
    QCOMPARE(cell(table, 1, mass + 1), QStringLiteral("–"));
    QCOMPARE(cell(table, 1, mass + 2), QStringLiteral("–"));
    QCOMPARE(cell(table, 1, mass + 3), QStringLiteral("0"));
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
    QCOMPARE(withMatchesInBold("a Dog <b> and a ball.", {"A dog's ball"}),
             QStringLiteral("a <b>Dog</b> &lt;b&gt; and a <b>ball.</b>")); // "a" says nothing
}

void TestImageTable::leavesTheRoomToTheCaption() {
    EvaluationReport report = makeReport("m", {0.5});
    report.scores.names = {"Bleu_1", "Bleu_2", "Bleu_3", "Bleu_4", "CIDEr"};
    report.scores.images = {{0.9, 0.8, 0.7, 0.6, 0.5}};
    ImageTable table;
    table.setReport(std::make_shared<const EvaluationReport>(report), {});
    const auto* view = table.findChild<QTableView*>();
    QList<bool> hidden;
    for (int column = ImageModel::first_score_column; column < view->model()->columnCount(); ++column)
        hidden << view->isColumnHidden(column);
    QCOMPARE(hidden, (QList<bool>{false, true, true, false, false}));
}

void TestImageTable::aWrongPositionIsNotMarked() {
    const std::string caption = "a ball to the right of a house";
    const QString right = QStringLiteral("a <b>ball</b> to the <b>right</b> of a <b>house</b>");
    const QString wrong = QStringLiteral("a <b>ball</b> to the right of a <b>house</b>");
    QCOMPARE(withMatchesInBold(caption, {"the ball is to the right of the house"}), right);
    QCOMPARE(withMatchesInBold(caption, {"a ball to the left of a house"}), wrong);
    // The word itself is in a reference, but of the house.
    QCOMPARE(withMatchesInBold(caption, {"a house to the right of a ball", "a ball and a house"}), wrong);
    QCOMPARE(withMatchesInBold("a house to the right of a ball", {caption}),
             QStringLiteral("a <b>house</b> to the right of a <b>ball</b>"));
}

void TestImageTable::theArrowOfTheSortedColumnCanBeSeen() {
    applyTheme(*qApp, Appearance::Light);
    ImageTable table;
    table.resize(1000, 400);
    table.setReport(reportOf("m", {0.5, 0.1, 0.9}), {});
    table.show();
    auto* header = static_cast<SortedHeader*>(table.findChild<QTableView*>()->horizontalHeader());
    const auto shows = [header](const QRect& place, const QColor& colour) {
        const QImage picture = header->grab(place).toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    for (const int column : {cider, 0}) {
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(header->sortIndicatorSection(), column);
        const QRectF arrow = header->arrowRect();
        QVERIFY(arrow.width() >= 8);
        QVERIFY(arrow.left() >= header->sectionViewportPosition(column));
        QVERIFY(arrow.right() <= header->sectionViewportPosition(column) + header->sectionSize(column));
        QVERIFY(shows(arrow.toAlignedRect(), themeColour(ThemeColour::Accent)));
    }
}

SACCADE_TEST(TestImageTable)
#include "tst_image_table.moc"
