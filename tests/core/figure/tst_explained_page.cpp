#include "core/figure/explained_page.h"
#include "tests/support/captions.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace saccade;
using Json = nlohmann::json;

namespace {

ExplainedCaption explainedDog() {
    ExplainedCaption explained;
    explained.caption = test::captioned({"a", "dog</script><b>"}, {200, 100});
    explained.blank = Blank::Blurred;
    ExplainedWord word{1, WordSight{"dog", std::log(0.4F), std::log(0.1F)}, {}, std::nullopt};
    word.maps = {{"attention", 2, 2, {0.7F, 0.1F, 0.1F, 0.1F}}, {"grad_cam", 2, 2, {0, 0, 0, 1}}};
    explained.words = {word};
    return explained;
}

/// What the page's script reads.
Json dataOf(const std::string& page) {
    const std::string begin = R"(id="data">)";
    const std::size_t at = page.find(begin) + begin.size();
    return Json::parse(page.substr(at, page.find("</script>", at) - at));
}

} // namespace

class TestExplainedPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWordsMapsAndFigures() {
        const Json data =
            dataOf(explainedPage(explainedDog(), cv::Mat(100, 200, CV_8UC3, cv::Scalar(9, 9, 9))));
        QCOMPARE(data.at("words").size(), std::size_t{2});
        const Json& dog = data.at("words").at(1);
        QCOMPARE(dog.at("word").get<std::string>(), std::string("dog</script><b>"));
        QCOMPARE(dog.at("maps").size(), std::size_t{2});
        QVERIFY(std::abs(dog.at("without").get<double>() - 0.1) < 1e-6);
        QVERIFY(std::abs(dog.at("seen").get<double>() - 0.75) < 1e-6);
        QVERIFY(data.at("words").at(0).at("maps").empty()); // was not explained
        QVERIFY(data.at("x") == (Json{0.0, 100.0, 200.0}));
        QVERIFY(data.at("y") == (Json{0.0, 50.0, 100.0}));
    }

    void needsNoNetwork() {
        const std::string page =
            explainedPage(explainedDog(), cv::Mat(100, 200, CV_8UC3, cv::Scalar(9, 9, 9)));
        const std::string without_namespace = [&page] {
            std::string text = page;
            const std::string svg = "http://www.w3.org/2000/svg";
            text.erase(text.find(svg), svg.size());
            return text;
        }();
        QVERIFY(without_namespace.find("http:") == std::string::npos);
        QVERIFY(without_namespace.find("https:") == std::string::npos);
    }

    /// Nothing is loaded: no address stands where a browser looks for one, and the page forbids it.
    void namesNoOtherFile() {
        const QString page = QString::fromStdString(
            explainedPage(explainedDog(), cv::Mat(100, 200, CV_8UC3, cv::Scalar(9, 9, 9))));
        QRegularExpressionMatchIterator found =
            QRegularExpression(QStringLiteral("\\b(?:src|href)\\s*=\\s*\"([^\"]{0,40})")).globalMatch(page);
        int places = 0;
        for (; found.hasNext(); ++places)
            QVERIFY(found.next().captured(1).startsWith(QLatin1String("data:image/jpeg;base64,")));
        QCOMPARE(places, 1);
        QVERIFY(page.contains(QLatin1String("default-src 'none'")));
    }

    /// Verdicts are said by whoever writes the page, in its language.
    void verdictsAreTranslated() {
        ExplainedCaption explained = explainedDog();
        MapTest test;
        test.whole = std::log(0.5F);
        test.blurred = std::log(0.4F); // keeps four fifths
        const std::vector<float> falling = {std::log(0.5F), std::log(0.4F)};
        const std::vector<float> rising = {std::log(0.4F), std::log(0.5F)};
        test.uniform.deletion = falling;
        test.uniform.insertion = rising;
        test.centre = test.uniform;
        test.random = {test.uniform, test.uniform};
        test.maps = {test.uniform, test.uniform};
        explained.words[0].test = test;
        ExplainedPageTexts texts;
        texts.language = "de";
        texts.say = [](const Message& verdict) {
            return "Urteil über " + verdict.arguments().front().english();
        };
        const std::string page = explainedPage(explained, cv::Mat(100, 200, CV_8UC3), texts);
        QVERIFY(page.find("<html lang=\"de\">") != std::string::npos);
        QCOMPARE(dataOf(page).at("words").at(1).at("tests").at(0).at("verdict").get<std::string>(),
                 std::string("Urteil über dog</script><b>"));
    }

    /// The script runs: it makes a button of each word.
    void opensInABrowser() {
        const QString dom = opened({});
        if (dom.isNull())
            QSKIP("needs chromium");
        QVERIFY2(dom.contains(QStringLiteral("dog&lt;/script&gt;&lt;b&gt;<i style")),
                 qPrintable(dom.right(1500)));
        QCOMPARE(dom.count(QStringLiteral("aria-pressed=\"")), 2);
        QVERIFY(dom.contains(QStringLiteral("Point at a word")));
    }

    void wordsReactInABrowser_data() {
        QTest::addColumn<QString>("event");
        QTest::newRow("keyboard") << "word.focus();";
        QTest::newRow("pointer") << "word.dispatchEvent(new PointerEvent('pointerenter'));";
        QTest::newRow("click, and the pointer leaves")
            << "word.click(); word.dispatchEvent(new PointerEvent('pointerleave'));";
    }

    /// The second word tells its probability and what it would have been without the image.
    void wordsReactInABrowser() {
        QFETCH(const QString, event);
        const QString dom = opened("const word = document.querySelectorAll('#words button')[1]; " + event);
        if (dom.isNull())
            QSKIP("needs chromium");
        QVERIFY2(dom.contains(QStringLiteral("without the image 10%")), qPrintable(dom.right(1500)));
        QCOMPARE(dom.count(QStringLiteral("aria-pressed=\"true\"")), 1);
        QVERIFY(dom.contains(QStringLiteral("<option>grad_cam</option>")));
    }

    void theWordIsLeftWithThePointer() {
        const QString dom = opened("const word = document.querySelectorAll('#words button')[1];"
                                   "word.dispatchEvent(new PointerEvent('pointerenter'));"
                                   "word.dispatchEvent(new PointerEvent('pointerleave'));");
        if (dom.isNull())
            QSKIP("needs chromium");
        QVERIFY(dom.contains(QStringLiteral("Point at a word")));
        QCOMPARE(dom.count(QStringLiteral("aria-pressed=\"true\"")), 0);
    }

private:
    /// What a browser makes of the page after this script; null without a browser.
    static QString opened(const QString& script) {
        const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            return {};
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("dog.html"));
        std::ofstream(file.toStdString())
            << explainedPage(explainedDog(), cv::Mat(100, 200, CV_8UC3, cv::Scalar(9, 9, 9))) << "<script>"
            << script.toStdString() << "</script>";
        QProcess process;
        process.start(browser,
                      {QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
                       QStringLiteral("--disable-gpu"),
                       QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
                       QStringLiteral("--dump-dom"), QStringLiteral("file://") + file});
        if (!process.waitForFinished(120000))
            process.kill();
        process.waitForFinished();
        const QString dom = QString::fromUtf8(process.readAllStandardOutput());
        return dom.isNull() ? QStringLiteral("") : dom;
    }
};

SACCADE_TEST(TestExplainedPage)
#include "tst_explained_page.moc"
