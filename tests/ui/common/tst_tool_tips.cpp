#include "tests/support/test_program.h"
#include "ui/common/tool_tips.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace saccade::ui;

namespace {

const QString long_text =
    QStringLiteral("So long that one line of it is longer than anybody likes to read & <").repeated(2);
const QString wrapped_text =
    QStringLiteral("<qt>%1</qt>")
        .arg(QStringLiteral("So long that one line of it is longer than anybody likes to read &amp; &lt;")
                 .repeated(2));

/// The tool tip at the centre of the widget.
QString tipOf(QWidget& widget, const QPoint& position) {
    QHelpEvent help(QEvent::ToolTip, position, widget.mapToGlobal(position));
    QApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

} // namespace

class TestToolTips : public QObject {
    Q_OBJECT

    ToolTips tips_;

private Q_SLOTS:
    void initTestCase() { qApp->installEventFilter(&tips_); }
    void cleanup() {
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void longTextsOfWidgetsAreBroken_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("long") << long_text << wrapped_text;
        QTest::newRow("short") << "Stop & go"
                               << "Stop & go";
        QTest::newRow("rich") << "<p>" + long_text.toHtmlEscaped() + "</p>"
                              << "<p>" + long_text.toHtmlEscaped() + "</p>";
        QTest::newRow("lines") << QString(40, 'a') + '\n' + QString(40, 'b')
                               << "<qt>" + QString(40, 'a') + "<br>" + QString(40, 'b') + "</qt>";
    }
    void longTextsOfWidgetsAreBroken() {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QWidget widget;
        widget.resize(100, 100);
        widget.setToolTip(text);
        widget.show();
        QCOMPARE(tipOf(widget, {50, 50}), shown);
        QCOMPARE(widget.toolTip(), text);
    }

    void longTextsOfItemsAndHeadersAreBroken() {
        QStandardItemModel model(1, 2);
        model.setHeaderData(0, Qt::Horizontal, long_text, Qt::ToolTipRole);
        model.setHeaderData(1, Qt::Horizontal, "Short", Qt::ToolTipRole);
        model.setData(model.index(0, 1), long_text, Qt::ToolTipRole);
        QTableView table;
        table.setModel(&model);
        table.resize(400, 200);
        table.show();
        QHeaderView& header = *table.horizontalHeader();
        const QPoint second(header.sectionViewportPosition(1) + 5, 5);
        QCOMPARE(tipOf(*header.viewport(), {5, 5}), wrapped_text);
        QCOMPARE(tipOf(*header.viewport(), second), QString("Short"));
        QCOMPARE(tipOf(*table.viewport(), second), wrapped_text);
    }
};

SACCADE_TEST(TestToolTips)
#include "tst_tool_tips.moc"
