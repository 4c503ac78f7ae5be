#include "tests/support/test_program.h"
#include "ui/training/options/column_layout.h"

#include <QTest>
#include <QWidget>

using saccade::ui::ColumnLayout;

namespace {

/// Boxes of the given heights in columns of at least 100 pixels.
struct Boxes {
    explicit Boxes(const std::vector<int>& heights) {
        auto* layout = new ColumnLayout(&page, 100);
        for (const int height : heights) {
            boxes.push_back(new QWidget(&page));
            boxes.back()->setFixedHeight(height);
            layout->addWidget(boxes.back());
        }
    }
    void show(int width) {
        page.resize(width, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.layout()->activate();
    }

    QWidget page;
    std::vector<QWidget*> boxes;
};

} // namespace

class TestColumnLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneColumnWhereThereIsNoRoom() {
        Boxes boxes({40, 60, 20});
        boxes.show(200);
        for (const QWidget* box : boxes.boxes) {
            QCOMPARE(box->x(), 0);
            QCOMPARE(box->width(), 200);
        }
        QCOMPARE(boxes.boxes[1]->y(), 40 + 16);
        QCOMPARE(boxes.page.layout()->heightForWidth(200), 40 + 60 + 20 + 2 * 16);
    }

    /// 100 | 40, 44 below: a height of 100 is enough for two columns.
    void columnsAreEvenAndKeepTheOrder() {
        Boxes boxes({100, 40, 44});
        boxes.show(232); // 2 columns of 100 with 32 between
        QCOMPARE(boxes.boxes[0]->geometry(), QRect(0, 0, 100, 100));
        QCOMPARE(boxes.boxes[1]->geometry(), QRect(132, 0, 100, 40));
        QCOMPARE(boxes.boxes[2]->geometry(), QRect(132, 56, 100, 44));
        QCOMPARE(boxes.page.layout()->heightForWidth(232), 100);
    }

    void noMoreColumnsThanThings() {
        Boxes boxes({10, 10});
        boxes.show(1000);
        QCOMPARE(boxes.boxes[1]->x(), (1000 - 32) / 2 + 32);
    }

    void whatIsHiddenTakesNoRoom() {
        Boxes boxes({100, 40, 44});
        boxes.boxes[0]->hide();
        boxes.show(200);
        QCOMPARE(boxes.boxes[1]->y(), 0);
        QCOMPARE(boxes.page.layout()->heightForWidth(200), 40 + 44 + 16);
    }
};

SACCADE_TEST(TestColumnLayout)
#include "tst_column_layout.moc"
