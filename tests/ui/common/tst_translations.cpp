#include "tests/support/test_program.h"
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest/QtTest>

using namespace saccade::ui;

namespace {

struct CatalogueEntry {
    QString source;
    QStringList forms; ///< one, or one per plural form
    bool finished = true;
};

std::vector<CatalogueEntry> messagesOf(const QString& file) {
    std::vector<CatalogueEntry> messages;
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&ts);
    bool plural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            messages.push_back({});
            plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!plural)
                messages.back().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.back().forms << xml.readElementText();
        }
    }
    return messages;
}

/// "%1", "%Ln" …, sorted.
QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%(?:L?n|L?\\d)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void windowSpeaksTheLanguage();
    void pluralsOfEnglish();
};

void TestTranslations::everyTextIsTranslated_data() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        if (!language.code.isEmpty())
            QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestTranslations::everyTextIsTranslated() {
    QFETCH(QString, code);
    const std::vector<CatalogueEntry> messages =
        messagesOf(QStringLiteral(SACCADE_SOURCE_DIR "/translations/saccade_%1.ts").arg(code));
    QVERIFY(messages.size() > (code == QLatin1String("en") ? 5U : 700U));
    for (const CatalogueEntry& message : messages) {
        QVERIFY2(message.finished && !message.forms.isEmpty(), qPrintable(message.source));
        for (const QString& form : message.forms) {
            QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            QCOMPARE(placeholders(form), placeholders(message.source));
            QCOMPARE(form.count(QLatin1Char('&')), message.source.count(QLatin1Char('&')));
        }
    }
}

void TestTranslations::windowSpeaksTheLanguage() {
    const auto quit = [] { return QCoreApplication::translate("saccade::ui::MainWindow", "&Quit"); };
    QCOMPARE(quit(), QStringLiteral("&Quit"));
    {
        const Translations german(QStringLiteral("de"));
        QVERIFY(quit() != QLatin1String("&Quit"));
    }
    QCOMPARE(quit(), QStringLiteral("&Quit"));
}

void TestTranslations::pluralsOfEnglish() {
    const Translations english(QStringLiteral("en"));
    const auto images = [](int count) {
        return QCoreApplication::translate("saccade::ui::ImageTable", "%Ln image(s)", nullptr, count);
    };
    QCOMPARE(images(1), QStringLiteral("1 image"));
    QCOMPARE(images(2), QStringLiteral("2 images"));
}

SACCADE_TEST(TestTranslations)
#include "tst_translations.moc"
