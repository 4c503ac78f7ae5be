#include "core/base/file_text.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

using namespace saccade;

namespace {

constexpr std::uintmax_t page_limit = 1 << 20;
constexpr int block_ms =
    300'000; // against a block that never ends; all of them together take little more than a minute

/// What stands between two fences of the page.
struct Block {
    QString language; ///< "sh", "cpp", "text", "text varies"
    QString text;
    QString section; ///< the heading above it
};

QList<Block> blocksOf(const QString& page) {
    QList<Block> blocks;
    QString section;
    bool inside = false;
    for (const QString& line : page.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("```"))) {
            inside = !inside;
            if (inside)
                blocks.append({line.mid(3), {}, section});
        } else if (inside) {
            blocks.last().text += line + QLatin1Char('\n');
        } else if (line.startsWith(QLatin1Char('#'))) {
            section = line.mid(line.indexOf(QLatin1Char(' ')) + 1);
        }
    }
    return blocks;
}

/// Numbers with a fraction may differ a little from one processor to the next, by one in the last digit or a
/// thousandth; everything else may not.
bool isSameWord(const QString& shown, const QString& printed) {
    if (shown == printed)
        return true;
    bool both[2] = {false, false};
    const double expected = shown.toDouble(&both[0]), actual = printed.toDouble(&both[1]);
    const auto decimals = [](const QString& number) { return number.section(QLatin1Char('.'), 1).size(); };
    if (!both[0] || !both[1] || decimals(shown) == 0 || decimals(shown) != decimals(printed))
        return false;
    const double last_digit = std::pow(10.0, -static_cast<double>(decimals(shown)));
    return std::abs(actual - expected) <= std::max(1.01 * last_digit, 0.001 * std::abs(expected));
}

/// Columns may be set narrower on the page, and commas and brackets stand apart from numbers.
QStringList wordsOf(QString line) {
    for (const char sign : {',', '(', ')', ':'})
        line.replace(QLatin1Char(sign), QStringLiteral(" %1 ").arg(QLatin1Char(sign)));
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isSameLine(const QString& shown, const QString& printed) {
    const QStringList expected = wordsOf(shown), actual = wordsOf(printed);
    return std::equal(expected.begin(), expected.end(), actual.begin(), actual.end(), isSameWord);
}

/// For what depends on a training, which gives other weights on another processor: captions (after a tab) and
/// numbers with a fraction may be any, and "…" stands for whatever the page leaves out.
bool isLikeLine(const QString& shown, const QString& printed) {
    static const QRegularExpression fraction(QStringLiteral("[0-9]+\\\\\\.[0-9]+"));
    QString pattern = QRegularExpression::escape(shown.section(QLatin1Char('\t'), 0, 0));
    pattern.replace(fraction, QStringLiteral("[0-9]+\\.[0-9]+"));
    pattern.replace(QRegularExpression::escape(QStringLiteral("…")), QStringLiteral(".*"));
    if (shown.contains(QLatin1Char('\t')))
        pattern += QStringLiteral("\t.+");
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(printed).hasMatch();
}

/// The first line of the page that the output lacks, in the order of the page; empty if it has all. The page
/// leaves lines out, and says so with a line "…".
QString missingLine(const Block& shown, const QString& printed) {
    const auto is_there = shown.language == QLatin1String("text") ? isSameLine : isLikeLine;
    const QStringList lines = printed.split(QLatin1Char('\n'));
    auto at = lines.begin();
    for (const QString& wanted : shown.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (wanted == QStringLiteral("…"))
            continue;
        at = std::find_if(at, lines.end(), [&](const QString& line) { return is_there(wanted, line); });
        if (at == lines.end())
            return wanted;
        ++at;
    }
    return {};
}

} // namespace

/// resources/docs/tutorial.md: its programs are those that are compiled here, its commands succeed one after
/// another in an empty folder, and they print what the page shows.
class TestTutorial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const std::filesystem::path source = SACCADE_SOURCE_DIR;
        blocks_ =
            blocksOf(QString::fromStdString(readFileText(source / "resources/docs/tutorial.md", page_limit)));
        for (const auto& entry : std::filesystem::directory_iterator(source / "tests/examples/tutorial"))
            programs_.insert(QString::fromStdString(readFileText(entry.path(), page_limit)));
        const QDir build(QCoreApplication::applicationDirPath() + QStringLiteral("/.."));
        environment_ = QProcessEnvironment::systemEnvironment();
        environment_.insert(QStringLiteral("HOME"), folder_.path());
        environment_.insert(QStringLiteral("SACCADE"), QStringLiteral(SACCADE_SOURCE_DIR));
        environment_.insert(QStringLiteral("PATH"),
                            build.absoluteFilePath(QStringLiteral("app")) + QLatin1Char(':') +
                                build.absoluteFilePath(QStringLiteral("tutorial")) + QLatin1Char(':') +
                                environment_.value(QStringLiteral("PATH")));
    }

    void thePageShowsTheProgramsAsTheyAre() {
        int shown = 0;
        for (const Block& block : blocks_)
            if (block.language == QLatin1String("cpp")) {
                ++shown;
                QVERIFY2(programs_.count(block.text) == 1, qPrintable(block.section));
            }
        QVERIFY(shown > 0);
    }

    void everyFenceIsOfAKnownKind() {
        for (const Block& block : blocks_)
            QVERIFY2((QStringList{"sh", "cpp", "text", "text varies"}).contains(block.language),
                     qPrintable(block.language));
    }

    void everyChapterHasSomethingToDo() {
        std::set<QString> chapters;
        for (const Block& block : blocks_)
            if (block.language == QLatin1String("sh"))
                chapters.insert(block.section.left(1));
        for (int chapter = 1; chapter <= 7; ++chapter)
            QVERIFY2(chapters.count(QString::number(chapter)) == 1, qPrintable(QString::number(chapter)));
    }

    void theCommandsPrintWhatThePageShows_data() {
        QTest::addColumn<int>("block");
        QHash<QString, int> of_section;
        for (int i = 0; i < blocks_.size(); ++i)
            if (blocks_[i].language == QLatin1String("sh"))
                QTest::addRow("%s, block %d", qPrintable(blocks_[i].section),
                              ++of_section[blocks_[i].section])
                    << i;
    }
    void theCommandsPrintWhatThePageShows() {
        QFETCH(int, block);
        QProcess shell;
        shell.setProcessEnvironment(environment_);
        shell.setWorkingDirectory(folder_.path());
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("bash"), {QStringLiteral("-euo"), QStringLiteral("pipefail"),
                                             QStringLiteral("-c"), blocks_[block].text});
        QVERIFY(shell.waitForFinished(block_ms));
        const QString printed = QString::fromUtf8(shell.readAll());
        QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0, qPrintable(printed));
        QVERIFY(block + 1 < blocks_.size());
        QVERIFY(blocks_[block + 1].language.startsWith(QLatin1String("text"))); // the page shows it
        const QString missing = missingLine(blocks_[block + 1], printed);
        QVERIFY2(missing.isEmpty(), qPrintable(missing + QStringLiteral("\nis not in\n") + printed));
    }

private:
    QTemporaryDir folder_;
    QProcessEnvironment environment_;
    QList<Block> blocks_;
    std::set<QString> programs_;
};

SACCADE_TEST(TestTutorial)
#include "tst_tutorial.moc"
