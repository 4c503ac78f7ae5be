#include "core/base/error.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/learn/chapters/chapters.h"
#include "ui/learn/worksheet.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace saccade;
using namespace saccade::ui;

class TestWorksheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsExercisesBeforeAnswers() {
        Chapter chapter{QStringLiteral("one"), QStringLiteral("Loss & <steps>"), {}, {}, {}};
        chapter.exercises = {{QStringLiteral("Is 1 < 2?"), QStringLiteral("Yes")},
                             {QStringLiteral("Why?"), QStringLiteral("It is so")}};
        const QString text = worksheetText(chapter, 3);
        QVERIFY(text.contains(QStringLiteral("3. Loss &amp; &lt;steps&gt;")));
        const auto at = [&text](const char* part) { return text.indexOf(QLatin1String(part)); };
        QVERIFY(at("Is 1 &lt; 2?") > 0 && at("Why?") > at("Is 1 &lt; 2?"));
        QVERIFY(at("page-break-before") > at("Why?"));
        QVERIFY(at("Yes") > at("page-break-before") && at("It is so") > at("Yes"));
    }

    void isAPdf() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("sheet.pdf")).toStdString();
        for (const Chapter& chapter : chapters()) {
            writeWorksheet(chapter, 1, file);
            const std::string pdf = test::readFile(file);
            QVERIFY(pdf.starts_with("%PDF-") && pdf.find("%%EOF") != std::string::npos);
            // The exercises, and the answers on a page of their own.
            QVERIFY(pdf.find("/Count 1\n") == std::string::npos);
        }
        QVERIFY_EXCEPTION_THROWN(
            writeWorksheet(chapters().front(), 1,
                           std::filesystem::path(folder.path().toStdString()) / "no/sheet.pdf"),
            FileError);
    }
};

SACCADE_TEST(TestWorksheet)
#include "tst_worksheet.moc"
