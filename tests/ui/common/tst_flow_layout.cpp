#include "tests/support/test_program.h"
#include "ui/common/flow_layout.h"

#include <QTest>

using namespace saccade::ui;

namespace {

/// A widget of this size, 10 high.
class Block : public QWidget {
public:
    Block(int width, QWidget* parent, int height = 10) : QWidget(parent), size_(width, height) {}
    QSize sizeHint() const override { return size_; }
    QSize minimumSizeHint() const override { return {5, size_.height()}; }

private:
    QSize size_;
};

} // namespace

class TestFlowLayout : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> parent_;
    FlowLayout* flow_ = nullptr;

    QWidget* add(int width, int height = 10) {
        auto* block = new Block(width, parent_.get(), height);
        flow_->addWidget(block);
        return block;
    }
    void layOut(int width) {
        parent_->resize(width, 200);
        flow_->setGeometry({0, 0, width, 200});
    }

private Q_SLOTS:
    void init() {
        parent_ = std::make_unique<QWidget>();
        flow_ = new FlowLayout(parent_.get(), 4, 6);
    }

    void goesOnInTheNextLine() {
        QWidget* one = add(40);
        QWidget* two = add(40);
        QWidget* three = add(40, 20);
        QCOMPARE(flow_->heightForWidth(128), 20); // 40 + 4 + 40 + 4 + 40
        QCOMPARE(flow_->heightForWidth(127), 10 + 6 + 20);
        layOut(100);
        QCOMPARE(one->geometry(), QRect(0, 0, 40, 10));
        QCOMPARE(two->geometry(), QRect(44, 0, 40, 10));
        QCOMPARE(three->geometry(), QRect(0, 16, 40, 20));
        layOut(128);
        QCOMPARE(one->geometry(), QRect(0, 5, 40, 10)); // vertically centred in the line
    }

    void nothingIsWiderThanTheLine() {
        const QWidget* wide = add(300);
        layOut(100);
        QCOMPARE(wide->width(), 100);
        QCOMPARE(flow_->minimumSize(), QSize(5, 10));
    }

    void whatIsHiddenTakesNoRoom() {
        add(40)->hide();
        const QWidget* two = add(40);
        layOut(100);
        QCOMPARE(two->x(), 0);
    }

    void whatExpandsSharesTheRestOfItsLine() {
        QWidget* first = add(20);
        QWidget* bounded = add(20);
        QWidget* last = add(20);
        for (QWidget* each : {bounded, last})
            each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        bounded->setMaximumWidth(30);
        layOut(108); // 60 of blocks and 8 between them: 40 are left
        QCOMPARE(first->width(), 20);
        QCOMPARE(bounded->width(), 30);
        QCOMPARE(last->geometry(), QRect(58, 0, 50, 10));
    }

    void aRowKeepsGroupsTogether() {
        FlowRow row(nullptr, 4);
        auto* left = new Block(40, &row);
        auto* one = new Block(30, &row);
        auto* two = new Block(30, &row);
        row.add(left);
        row.addStretch();
        row.addTogether({one, two});
        row.resize(200, 50);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QCOMPARE(row.rect().right(), two->mapTo(&row, two->rect().bottomRight()).x());
        const int narrow = 40 + 4 + 30; // room for the first of the two
        QVERIFY(row.heightForWidth(narrow) > row.heightForWidth(200));
        row.resize(narrow, 50);
        QCOMPARE(one->mapTo(&row, QPoint()).y(), two->mapTo(&row, QPoint()).y());
        QVERIFY(one->mapTo(&row, QPoint()).y() > left->y());
    }
};

SACCADE_TEST(TestFlowLayout)
#include "tst_flow_layout.moc"
