#include "tests/support/fake_window.h"
#include "tests/support/image_folder.h"
#include "tests/support/test_program.h"
#include "ui/caption/gallery/gallery_model.h"
#include "ui/caption/gallery/gallery_view.h"
#include "ui/common/convert.h"
#include "ui/common/disclosure.h"
#include "ui/common/theme.h"
#include "ui/training/options/option_field.h"
#include "ui/training/options/option_form.h"
#include "ui/training/setup_panel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace saccade;
using namespace saccade::ui;

namespace {

constexpr int maximum_stops = 200;

/// Where the Tab key stops on its way from the tabs through the window and back to them.
QVector<QWidget*> stopsOf(test::FakeWindow& fake) {
    fake.window.findChild<QWidget*>(QStringLiteral("pageTabs"))->setFocus();
    QVector<QWidget*> stops;
    for (int i = 0; i < maximum_stops; ++i) {
        fake.press(Qt::Key_Tab);
        QWidget* stop = QApplication::focusWidget();
        if (stop == nullptr || (!stops.isEmpty() && stop == stops.front()))
            return stops;
        stops.append(stop);
    }
    return stops;
}

/// "QLineEdit Filter by name or caption", for the one who reads a failure.
QString nameOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = !widget.accessibleName().isEmpty() ? widget.accessibleName()
                         : button != nullptr                ? button->text()
                                                            : widget.toolTip().left(40);
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + text;
}

QString listOf(const QVector<QWidget*>& stops) {
    QString text;
    for (const QWidget* stop : stops)
        text += QLatin1Char('\n') + nameOf(*stop);
    return text;
}

QRect placeOf(const QWidget& widget) {
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// From top to bottom, and in a line from left to right.
bool readsAfter(const QWidget& first, const QWidget& second) {
    const QRect before = placeOf(first);
    const QRect after = placeOf(second);
    const bool same_line = before.top() <= after.center().y() && after.top() <= before.center().y();
    return same_line ? before.left() < after.left() : before.top() < after.top();
}

template <typename Wanted>
Wanted* named(const QWidget& page, const QString& name) {
    for (Wanted* each : page.findChildren<Wanted*>())
        if (each->accessibleName() == name || each->objectName() == name)
            return each;
    return nullptr;
}

} // namespace

class TestTabOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light); }
    void captionPage();
    void evaluationPage();
    void trainingSetUp();
    void backwardsIsTheSameWay();

private:
    /// Every stop looks different from when it has not the keyboard.
    static QString stopWithoutFocus(test::FakeWindow& fake, const QVector<QWidget*>& stops);
    static void fill(test::FakeWindow& fake);
};

/// An image on show with its caption, and another that waits.
void TestTabOrder::fill(test::FakeWindow& fake) {
    auto& page = fake.window.page<CaptionPage>();
    QVector<ImageSource> images;
    for (const char* name : {"dog.png", "cat.png"})
        images.append({test::writeImage(toPath(fake.folder.filePath(QLatin1String(name)))), {}, {}});
    page.findChild<GalleryView*>()->setCurrent(page.gallery().add(images).front());
    QTRY_VERIFY(!fake.state().image().isNull());
    CaptionResult result = test::captioned({"a", "dog", "runs"}, {80, 60});
    result.hypotheses.push_back(result.hypotheses.front());
    for (CaptionWord& word : result.hypotheses.front().words)
        word.alternatives = {{"cat", -1.0F}, {"cow", -2.0F}};
    fake.state().setResult(result);
    fake.state().holdWord(1);
}

QString TestTabOrder::stopWithoutFocus(test::FakeWindow& fake, const QVector<QWidget*>& stops) {
    for (QWidget* stop : stops) {
        stop->setFocus(Qt::TabFocusReason);
        const QImage with = fake.window.grab(placeOf(*stop)).toImage();
        QWidget* other = stop == stops.front() ? stops.back() : stops.front();
        other->setFocus(Qt::TabFocusReason);
        if (fake.window.grab(placeOf(*stop)).toImage() == with)
            return nameOf(*stop);
    }
    return {};
}

/// The gallery from top to bottom, then what is in the middle, then what stands at the right.
void TestTabOrder::captionPage() {
    test::FakeWindow fake;
    fake.window.resize(1280, 800);
    fill(fake);
    QVERIFY(fake.open());
    auto& page = fake.window.page<CaptionPage>();
    auto* filter = named<QLineEdit>(page, QStringLiteral("Filter by name or caption"));
    QTRY_VERIFY(filter && filter->isVisible());
    const QVector<QWidget*> stops = stopsOf(fake);
    const QVector<QWidget*> expected = {
        filter,
        named<QToolButton>(page, QStringLiteral("Show all images (2)")),
        named<QListView>(page, QStringLiteral("Images")),
        named<QToolButton>(page, QStringLiteral("stop")),
        page.focusProxy(), // the image
        named<QToolButton>(page, QStringLiteral("Play")),
        named<QComboBox>(page, QStringLiteral("Speed of playing")),
    };
    qsizetype last = -1;
    for (QWidget* stop : expected) {
        QVERIFY(stop);
        const qsizetype at = stops.indexOf(stop);
        QVERIFY2(at > last,
                 qPrintable(nameOf(*stop) + QStringLiteral(" is not after the others:") + listOf(stops)));
        last = at;
    }
    QCOMPARE(stopWithoutFocus(fake, stops), QString());
}

void TestTabOrder::evaluationPage() {
    test::FakeWindow fake;
    fake.window.resize(1280, 800);
    fake.window.showPage(fake.window.page<EvaluationPage>());
    QVERIFY(fake.open());
    Q_EMIT fake.evaluation.finished(test::makeReport("first", {0.5, 0.25}));
    Q_EMIT fake.evaluation.finished(test::makeReport("second", {0.4, 0.3}));
    auto& page = fake.window.page<EvaluationPage>();
    const QVector<QWidget*> stops = stopsOf(fake);
    QVector<QWidget*> expected;
    for (QToolButton* button : page.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("&Open…"))
            expected.append(button);
    QCOMPARE(expected.size(), 1);
    expected.append({
        named<QWidget>(page, QStringLiteral("Models to evaluate")),
        named<QComboBox>(page, QStringLiteral("Folder or file with images and captions")),
        page.findChild<QPushButton*>(QStringLiteral("use_scenes")),
        page.findChild<QAbstractSpinBox*>(),
        named<QTableView>(page, QStringLiteral("Scores of the evaluated models")),
        page.findChild<QTabBar*>(),
        named<QLineEdit>(page, QStringLiteral("Filter images")),
        named<QTableView>(page, QStringLiteral("Images of the chosen model")),
        named<QWidget>(page, QStringLiteral("Captions and references of the chosen image")),
    });
    qsizetype last = -1;
    for (QWidget* stop : expected) {
        QVERIFY(stop);
        const qsizetype at = stops.indexOf(stop);
        QVERIFY2(at > last,
                 qPrintable(nameOf(*stop) + QStringLiteral(" is not after the others:") + listOf(stops)));
        last = at;
    }
    QCOMPARE(stopWithoutFocus(fake, stops), QString());
}

/// One column, so that every stop stands below the one before or beside it.
void TestTabOrder::trainingSetUp() {
    test::FakeWindow fake;
    fake.window.resize(1280, 800);
    auto& page = fake.window.page<TrainingPage>();
    fake.window.showPage(page);
    QVERIFY(fake.open());
    OptionForm& options = page.setup().options();
    options.findChild<Disclosure*>()->setOpen(true);
    const QVector<QWidget*> all = stopsOf(fake);
    for (QWidget* part : {static_cast<QWidget*>(&page.setup()), &options.advanced()}) {
        QVector<QWidget*> stops = all;
        stops.removeIf([part](QWidget* stop) { return !part->isAncestorOf(stop); });
        QVERIFY2(stops.size() > 5, qPrintable(listOf(stops)));
        for (const OptionField* field : part->findChildren<OptionField*>())
            if (field->isEnabled() && !field->isHidden())
                QVERIFY2(stops.contains(field->editor()), qPrintable(field->label()));
        if (part == &page.setup())
            for (qsizetype i = 1; i < stops.size(); ++i)
                QVERIFY2(readsAfter(*stops[i - 1], *stops[i]),
                         qPrintable(nameOf(*stops[i - 1]) + QStringLiteral(" before ") + nameOf(*stops[i])));
    }
}

void TestTabOrder::backwardsIsTheSameWay() {
    test::FakeWindow fake;
    fake.window.resize(1280, 800);
    fill(fake);
    QVERIFY(fake.open());
    const QVector<QWidget*> stops = stopsOf(fake);
    QVERIFY(stops.size() > 10);
    stops.front()->setFocus();
    for (qsizetype i = stops.size() - 1; i >= 0; --i) {
        fake.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(nameOf(*QApplication::focusWidget()), nameOf(*stops[i]));
    }
}

SACCADE_TEST(TestTabOrder)
#include "tst_tab_order.moc"
