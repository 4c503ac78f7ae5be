#include "core/base/error.h"
#include "core/base/text_encoding.h"
#include "core/base/utf8.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace std::string_literals;

class TestTextEncoding : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path file_;

    std::string read(const std::string& bytes) {
        test::writeFile(file_, bytes);
        return readUtf8Text(file_, 100);
    }

private Q_SLOTS:
    void initTestCase() { file_ = std::filesystem::path(folder_.path().toStdString()) / "text.txt"; }

    void utf8StaysAsItIs() {
        for (const std::string& text :
             {""s, "a"s, "caf\u00e9\r\n"s, "\xEF\xBB\xBF"s + "a"s, "caf\xE9"s, "ab\0c"s})
            QCOMPARE(read(text), text);
    }

    void utf16WithItsMark() {
        // U+0061 U+00E9 U+72AC U+1F415 (D83D DC15) and a line break: one, two, three and four bytes.
        const std::string text = "a\u00e9\u72ac\U0001F415\n";
        QCOMPARE(read("\xFF\xFE"
                      "a\0\xE9\0\xAC\x72\x3D\xD8\x15\xDC\n\0"s),
                 text);
        QCOMPARE(read("\xFE\xFF\0a\0\xE9\x72\xAC\xD8\x3D\xDC\x15\0\n"s), text);
        QCOMPARE(read("\xFF\xFE"s), std::string());
    }

    void brokenUtf16IsNoText() {
        for (const std::string& bytes : {"\xFF\xFE"
                                         "a\0\x3D\xD8"s, // half a pair at the end
                                         "\xFF\xFE\x3D\xD8"
                                         "a\0"s,                 // and before something else
                                         "\xFE\xFF\xDC\x15\0a"s, // the second half alone
                                         "\xFE\xFF\0a\0"s})      // half a code unit
            QVERIFY(!isUtf8(read(bytes)));
    }

    void otherEncodingsAreTold() {
        for (const std::string& bytes :
             {"\xFF\xFE\0\0a\0\0\0"s, "\0\0\xFE\xFF\0\0\0a"s, "a\0b\0"s, "\0a\0b"s, "\0"s})
            QVERIFY_THROWS_EXCEPTION(FileError, read(bytes));
        QVERIFY_THROWS_EXCEPTION(FileError, readUtf8Text(file_.parent_path(), 100));
    }

    void flawsOfLines() {
        QVERIFY(!textFlaw(""));
        QVERIFY(!textFlaw("un caf\u00e9\tnoir"));
        QCOMPARE(textFlaw("un caf\xE9").value().english(), "is not UTF-8 text"s);
        QCOMPARE(textFlaw("a\0b"s).value().english(), "has a control character"s);
        QCOMPARE(textFlaw("\x1B$B8$").value().english(), "has a control character"s); // ISO-2022-JP
    }
};

SACCADE_TEST(TestTextEncoding)
#include "tst_text_encoding.moc"
