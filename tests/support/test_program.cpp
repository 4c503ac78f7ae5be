#include "tests/support/test_program.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QFileInfo>
#include <QMap>
#include <QTest>

namespace {

QMap<QString, saccade::test::MakeTest>& tests() {
    static QMap<QString, saccade::test::MakeTest> tests; // created by the first class, before main()
    return tests;
}

int run(saccade::test::MakeTest make, const QStringList& arguments) {
    return QTest::qExec(make().get(), arguments);
}

} // namespace

bool saccade::test::addTest(const char* file, MakeTest make) {
    tests().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), make);
    return true;
}

/// Without the name of a class, all are run one after another.
int main(int argc, char** argv) {
#ifdef QT_WIDGETS_LIB
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as in QTEST_MAIN
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && tests().contains(arguments[1])) {
        const QString name = arguments.takeAt(1);
        return run(tests().value(name), arguments);
    }
    if (arguments.size() > 1 && !arguments[1].startsWith(QLatin1Char('-'))) {
        qCritical("There is no test \"%s\".", qUtf8Printable(arguments[1]));
        return 2;
    }
    int failures = 0;
    for (const saccade::test::MakeTest make : tests())
        failures += run(make, arguments);
    return failures;
}
