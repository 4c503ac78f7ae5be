#include "core/base/random.h"
#include "core/text/tokenizer.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

namespace {

QString joined(const std::vector<std::string>& tokens) {
    QStringList list;
    for (const std::string& token : tokens)
        list << QString::fromStdString(token);
    return list.join(' ');
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenizesAsThePennTreebank_data();
    void tokenizesAsThePennTreebank();
    void splitsOnWhiteSpaceAlone();
    void takesAnyBytes();
};

void TestTokenizer::tokenizesAsThePennTreebank_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto add = [](const char* name, const char* text, const char* tokens) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
    };

    add("empty", "", "");
    add("only marks", " . , ; : - -- ... ? ! ' \" ", "");
    add("plain", "A man rides a Horse.", "a man rides a horse");
    add("spaces and lines", "\ta  man\nrides\r\n", "a man rides");
    add("comma without space", "red,white and blue", "red white and blue");

    add("not", "He doesn't, can't, won't, isn't and DON'T", "he does n't ca n't wo n't is n't and do n't");
    add("not after n", "shan't", "sha n't");
    add("not alone", "n't", "n't");
    add("clitics", "it's they're we'll I've I'd I'm", "it 's they 're we 'll i 've i 'd i 'm");
    add("two clitics", "shouldn't've he'd've", "should n't 've he 'd 've");
    add("curly apostrophe", "don\u2019t, it\u2019s", "do n't it 's");
    add("two words in one", "cannot gonna gotta lemme gimme wanna",
        "can not gon na got ta lem me gim me wan na");
    add("'tis", "'tis 'twas", "'t is 't was");
    add("two words hyphenated", "a wanna-be", "a wanna-be");
    add("longer word", "cannots", "cannots");

    add("possessive", "the dog's bowl", "the dog 's bowl");
    add("plural possessive", "the dogs' bowls", "the dogs bowls");
    add("possessive of a compound", "the T-shirt's print", "the t-shirt 's print");
    add("possessive of a year", "the 1950's", "the 1950 's");
    add("capital possessive", "The DOG'S bowl", "the dog 's bowl");
    add("split already", "the dog 's bowl", "the dog 's bowl");

    add("apostrophe inside", "ma'am at six o'clock, O'Neil", "ma'am at six o'clock o'neil");
    add("rock 'n' roll", "rock 'n' roll, rock 'n roll", "rock 'n' roll rock 'n roll");
    add("decades", "the '80s and 1950s of '98 ", "the '80s and 1950s of '98");
    add("y'all", "y'all", "y' all");
    add("'em", "get 'em", "get 'em");

    add("titles", "Mr. Smith, Mrs. Jones and Dr. Who", "mr. smith mrs. jones and dr. who");
    add("abbreviation at the end", "dogs, cats, etc.", "dogs cats etc.");
    add("acronyms", "in the U.S. at 7 a.m. e.g. here", "in the u.s. at 7 a.m. e.g. here");
    add("acronym without its last stop", "the U.S Capitol", "the u.s capitol");
    add("degree", "a Ph.D. student", "a ph.d. student");
    add("street", "5th Ave. and St. Mary", "5th ave. and st. mary");
    add("single letter", "a letter A. on it", "a letter a. on it");
    add("no. before a number", "no. 5 says no.", "no. 5 says no");
    add("word or abbreviation", "Miss. and the miss.", "miss. and the miss");
    add("stop before a comma", "a co-op., he said", "a co-op. he said");
    add("missing space", "a table.the dog", "a table the dog");

    add("numbers", "1,000 people, 3.5 miles, .5 and -5", "1,000 people 3.5 miles .5 and -5");
    add("time", "at 8:25.", "at 8:25");
    add("ordinal", "the 3rd 4x4", "the 3rd 4x4");
    add("currency", "$5.99 or US$7 or \u00A33 or \u20AC4 or 5\u00A2",
        "$ 5.99 or us$ 7 or # 3 or $ 4 or 5 cents");
    add("per cent", "50%", "50 %");
    add("hash", "#1 #dog", "# 1 #dog");
    add("fraction", "1/2 of 5 1/2 and \u00BD", "1\\/2 of 5 1\\/2 and 1\\/2");

    add("hyphens", "a well-known 3-year-old, black-and-white", "a well-known 3-year-old black-and-white");
    add("hyphen after a stop", "a U.S.-based 3.5-inch disk", "a u.s.-based 3.5-inch disk");
    add("lone hyphen", "a dog - a cat", "a dog a cat");
    add("leading hyphen", "-ependent", "ependent");
    add("dashes", "a dog -- a cat\u2014a cow\u2013a pig---a hen", "a dog a cat a cow a pig a hen");
    add("slash", "black/white and/or w/ cheese", "black\\/white and\\/or w \\/ cheese");
    add("asterisk", "a * b **", "a \\* b \\*\\*");
    add("underscore", "foo_bar _", "foo_bar _");

    add("ellipsis", "well... yes\u2026 no . . . ok ..", "well yes no ok");
    // The list contains single marks only.
    add("repeated marks", "wow!! what?! no! who?", "wow !! what ?! no who");
    add("double quotes", "a \"stop\" sign, \u201Ccurly\u201D, ``latex''", "a stop sign curly latex");
    add("single quotes", "a 'stop' sign, \u2018curly\u2019 'slide", "a stop sign curly slide");
    // The list has brackets in upper case, the tokens are in lower case: they stay.
    add("brackets", "a (red) {b} [c]", "a -lrb- red -rrb- -lcb- b -rcb- -lsb- c -rsb-");
    add("ampersand", "salt & pepper, AT&T, at&t", "salt & pepper at&t at & t");
    add("semicolon and colon", "one; two: three", "one two three");

    add("accents", "CAF\u00C9 \u00DCber \u0160koda na\u00EFve", "caf\u00E9 \u00FCber \u0161koda na\u00EFve");
    add("Greek and Cyrillic", "\u0391\u03B8\u03AE\u03BD\u03B1 \u041C\u043E\u0441\u043A\u0432\u0430",
        "\u03B1\u03B8\u03AE\u03BD\u03B1 \u043C\u043E\u0441\u043A\u0432\u0430");
    add("accented Greek capitals", "\u0386\u0388\u0389\u038A\u038C\u038E\u038F\u03AA\u03AB",
        "\u03AC\u03AD\u03AE\u03AF\u03CC\u03CD\u03CE\u03CA\u03CB");
    add("capitals of other letters", "\u0533\u0531\u054F \u1F08\u1F28 \u2C80 \u01A0\u01AF \u0130 \u1E9E",
        "\u0563\u0561\u057F \u1F00\u1F20 \u2C81 \u01A1\u01B0 i \u00DF");
    add("invisible signs", "a\u2063 white\u200E sa\u200Dil\uFEFF \u2060 and\u2064 a \u200Fb\u200Cox",
        "a white sail and a box");
    add("space without width", "a\u200Bdog \u200B runs", "a dog runs");
    add("variant of an emoji", "a heart\uFE0F \u2764\uFE0F", "a heart \u2764");
    add("soft hyphen", "sur\u00ADfing", "surfing");
    add("letters of other scripts",
        "\u0E2A\u0E38\u0E19\u0E31\u0E02 \u0915\u0941\u0924\u094D\u0924\u093E\u0964",
        "\u0E2A\u0E38\u0E19\u0E31\u0E02 \u0915\u0941\u0924\u094D\u0924\u093E");
    add("digits of other scripts", "\u0E53 \u0967\u0968", "\u0E53 \u0967\u0968");
    add("emoji left out", "a dog \U0001F600 runs", "a dog runs");
    add("no-break space", "a\u00A0dog", "a dog");
    add("address", "see avrovulcan.com, http://x.org/a.", "see avrovulcan.com http:\\/\\/x.org\\/a");

    add("American spelling", "a grey theatre, the neighbour's colourful harbour in the centre",
        "a gray theater the neighbor 's colorful harbor in the center");
    add("no American spelling", "Grey skies, a grey-haired troubadour, four hours, a detour",
        "grey skies a grey-haired troubadour four hours a detour");
}

void TestTokenizer::tokenizesAsThePennTreebank() {
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(joined(tokenizePtb(text.toStdString())), tokens);
}

void TestTokenizer::splitsOnWhiteSpaceAlone() {
    QCOMPARE(joined(tokenizeWhitespace("  A dog's\tday.\n")), QString("A dog's day."));
    QVERIFY(tokenizeWhitespace(" \n").empty());
    QVERIFY(tokenizeWhitespace("").empty());
}

void TestTokenizer::takesAnyBytes() {
    Random random(7);
    const std::string pieces = "aZ09 .,'-/!?$#@_&*()\"n'tlls'\xC3\xA9\xE2\x80\x99\xF0\x9F\x98\x80\xFF\x80";
    for (int round = 0; round < 5000; ++round) {
        std::string text(random.below(24), ' ');
        for (char& c : text)
            c = pieces[random.below(pieces.size())];
        for (const std::string& token : tokenizePtb(text)) {
            QVERIFY(!token.empty());
            QCOMPARE(tokenizeWhitespace(token).size(), std::size_t{1});
        }
    }
}

SACCADE_TEST(TestTokenizer)
#include "tst_tokenizer.moc"
