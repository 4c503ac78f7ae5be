#include "core/figure/explained_page.h"
#include "tests/support/captions.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <QProcess>
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

    /// The script runs: it makes a button of each word.
    void opensInABrowser() {
        QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        if (browser.isEmpty())
            QSKIP("needs chromium");
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("dog.html"));
        std::ofstream(file.toStdString())
            << explainedPage(explainedDog(), cv::Mat(100, 200, CV_8UC3, cv::Scalar(9, 9, 9)));
        QProcess process;
        process.start(browser, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                                QStringLiteral("--disable-gpu"), QStringLiteral("--dump-dom"), file});
        QVERIFY(process.waitForFinished(120000));
        const QString dom = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(dom.contains(QStringLiteral("dog&lt;/script&gt;&lt;b&gt;<i style")),
                 qPrintable(dom.right(1500)));
        QCOMPARE(dom.count(QStringLiteral("aria-pressed")), 2);
    }
};

SACCADE_TEST(TestExplainedPage)
#include "tst_explained_page.moc"
