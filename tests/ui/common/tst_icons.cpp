#include "tests/support/test_program.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace saccade::ui;

namespace {

/// The largest difference between the visible pixels and their background; 0…255.
int contrast(const QImage& image, const QColor& ground) {
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 128)
                most = std::max(most, std::abs(pixel.lightness() - ground.lightness()));
        }
    return most;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areVisible_data();
    void areVisible();
    void areFaintWhereDisabled();
    void areNothingWhereThereIsNoFile();
};

void TestIcons::areVisible_data() {
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 20);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestIcons::areVisible() {
    QFETCH(QString, name);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        applyTheme(*qApp, appearance);
        const QColor ground = QApplication::palette().color(QPalette::Window);
        for (const int side : {16, 64}) {
            const QPixmap pixmap = icon(name).pixmap(side, side);
            QCOMPARE(pixmap.size(), QSize(side, side));
            QVERIFY2(contrast(pixmap.toImage(), ground) > 100,
                     qPrintable(QStringLiteral("%1 pixels").arg(side)));
        }
    }
}

void TestIcons::areFaintWhereDisabled() {
    applyTheme(*qApp, Appearance::Light);
    const QColor ground = QApplication::palette().color(QPalette::Window);
    const QIcon play = icon(QStringLiteral("play"));
    const int normal = contrast(play.pixmap(64, QIcon::Normal).toImage(), ground);
    const int disabled = contrast(play.pixmap(64, QIcon::Disabled).toImage(), ground);
    QVERIFY(disabled > 0 && disabled < normal);
}

void TestIcons::areNothingWhereThereIsNoFile() {
    QCOMPARE(contrast(icon(QStringLiteral("no-such-icon")).pixmap(16, 16).toImage(), Qt::white), 0);
}

SACCADE_TEST(TestIcons)
#include "tst_icons.moc"
