#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/reference_captions.h"
#include "core/data/results_file.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace saccade;
using namespace std::string_literals;

/// The readers of results files and of reference captions, and the record reader that both use.
class TestCaptionJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsResults();
    void leavesOutUnusableResults();
    void writesWhatItReads();
    void writesValidJsonOfAnything();
    void readsNumbersWithAPoint();
    void readsReferences();
    void leavesOutUnusableReferences();
    void readsImagesBehindAnnotations();
    void passesOverEverythingElse();
    void oneBadValueCostsItsRecordAlone();
    void readsJsonLines();
    void readsImagesForIds();
    void findsImagesByTheirFiles();
    void tellsSharedIds();
    void namesLineAndByte();
    void refusesEmptyFiles();
    void survivesBrokenFiles();

private:
    std::filesystem::path file(const std::string& content) {
        const std::filesystem::path path =
            std::filesystem::path(folder_.path().toStdString()) / "captions.json";
        test::writeFile(path, content);
        return path;
    }
    template <typename Read>
    QString errorOf(Read read, const std::string& content) {
        try {
            read(file(content));
        } catch (const Error& error) {
            return QString::fromStdString(error.what());
        }
        return "no error";
    }

    QTemporaryDir folder_;
};

void TestCaptionJson::readsResults() {
    const ResultsFile results = readResults(
        file(R"([{"image_id": 42, "caption": "a dog"}, {"caption": "caf\u00e9", "image_id": "x.jpg"}])"));
    QVERIFY(results.problems.empty());
    QCOMPARE(results.captions.size(), std::size_t{2});
    QCOMPARE(results.captions[0].image_id, std::string("42"));
    QCOMPARE(results.captions[0].caption, std::string("a dog"));
    QCOMPARE(results.captions[1].image_id, std::string("x.jpg"));
    QCOMPARE(results.captions[1].caption, std::string("caf\u00e9"));
}

void TestCaptionJson::leavesOutUnusableResults() {
    const ResultsFile results = readResults(file(
        R"([{"image_id": 1, "caption": "a"}, {"caption": "b"}, {"image_id": 2}, {"image_id": "1", "caption": "c"},
            {"image_id": 3, "caption": null}, {"image_id": [4], "caption": "d"}])"));
    QCOMPARE(results.captions.size(), std::size_t{1});
    QCOMPARE(results.captions[0].caption, std::string("a"));
    QCOMPARE(results.problems.size(), std::size_t{5});
    QVERIFY(results.problems[0].message.english().find("entry 2 has no image_id") == 0);
    QVERIFY(results.problems[1].message.english().find("entry 3 has no caption") == 0);
    QVERIFY(results.problems[2].message.english().find("entry 4 is a second caption of image 1") == 0);
}

void TestCaptionJson::writesWhatItReads() {
    const std::filesystem::path path = std::filesystem::path(folder_.path().toStdString()) / "results.json";
    const std::vector<CandidateCaption> captions = {
        {"42", "a \"red\" caf\u00e9"},  {"007", ""},      {"x.jpg", "a"}, {"0", "b"}, {"-7", "d"},
        {"123456789012345678901", "c"}, {"43", "e", true}};
    writeResults(path, captions);
    const std::string content = test::readFile(path);
    QVERIFY(content.find("[\n{\"image_id\":42,\"caption\":") == 0);
    QVERIFY(content.find(R"("image_id":"007")") != std::string::npos);
    QVERIFY(content.find(R"("image_id":-7,)") != std::string::npos);
    QVERIFY(content.find(R"("image_id":"43")") != std::string::npos);
    const ResultsFile results = readResults(path);
    QCOMPARE(results.captions.size(), captions.size());
    for (std::size_t i = 0; i < captions.size(); ++i) {
        QCOMPARE(results.captions[i].image_id, captions[i].image_id);
        QCOMPARE(results.captions[i].caption, captions[i].caption);
    }
}

void TestCaptionJson::writesValidJsonOfAnything() {
    const std::filesystem::path path = std::filesystem::path(folder_.path().toStdString()) / "odd.json";
    writeResults(path, {});
    QCOMPARE(test::readFile(path), std::string("[\n]\n"));
    writeResults(path, {{"1", "\"quoted\" \xff"}});
    QCOMPARE(readResults(path).captions.at(0).caption, std::string("\"quoted\" \xef\xbf\xbd"));
    QVERIFY_EXCEPTION_THROWN(writeResults(path / "below", {}), FileError);
}

void TestCaptionJson::readsNumbersWithAPoint() {
    const ResultsFile results =
        readResults(file(R"([{"image_id": 42.0, "caption": "a"}, {"image_id": 2.5e3, "caption": "b"},
                 {"image_id": 0.5, "caption": "c"}])"));
    QCOMPARE(results.captions.size(), std::size_t{2});
    QCOMPARE(results.captions[0].image_id, std::string("42"));
    QCOMPARE(results.captions[1].image_id, std::string("2500"));
    QCOMPARE(results.problems.size(), std::size_t{1});
}

void TestCaptionJson::readsReferences() {
    const ReferenceCaptions references =
        readReferenceCaptions(file(R"({"images": [{"id": 1}, {"id": "b"}, {"id": 3}], "annotations": [
            {"image_id": 1, "id": 9, "caption": "one"}, {"image_id": "b", "caption": "two"},
            {"image_id": 1, "caption": "three"}]})"));
    QVERIFY(references.problems.empty());
    QCOMPARE(references.by_image.size(), std::size_t{3});
    QCOMPARE(references.by_image.at("1"), (std::vector<std::string>{"one", "three"}));
    QCOMPARE(references.by_image.at("b"), (std::vector<std::string>{"two"}));
    QVERIFY(references.by_image.at("3").empty());
}

void TestCaptionJson::leavesOutUnusableReferences() {
    const ReferenceCaptions references = readReferenceCaptions(
        file(R"({"images": [{"id": 1}], "annotations": [{"image_id": 1, "caption": "one"}, {"image_id": 1},
            {"caption": "x"}, {"image_id": 2, "caption": "two"}]})"));
    QCOMPARE(references.by_image.size(), std::size_t{1});
    QCOMPARE(references.problems.size(), std::size_t{3});
    QVERIFY(references.problems[2].message.english().find("image 2") != std::string::npos);
}

void TestCaptionJson::readsImagesBehindAnnotations() {
    const ReferenceCaptions references = readReferenceCaptions(
        file(R"({"annotations": [{"image_id": 1, "caption": "one"}], "images": [{"id": 1}, {"id": 2}]})"));
    QCOMPARE(references.by_image.size(), std::size_t{2});
    QCOMPARE(readReferenceCaptions(file(R"({"annotations": [{"image_id": 1, "caption": "one"}]})"))
                 .by_image.size(),
             std::size_t{1});
}

void TestCaptionJson::passesOverEverythingElse() {
    const ReferenceCaptions references = readReferenceCaptions(file(
        R"({"info": {"annotations": [{"image_id": 7, "caption": "no"}]}, "licenses": [{"id": 1}], "list": [[{"id": 5}]],
            "annotations": [{"more": {"image_id": 8, "caption": "no"}, "image_id": 1, "list": [{"id": 3}, 4],
                             "caption": "one"}, "x", 5, null]})"));
    QCOMPARE(references.by_image.size(), std::size_t{1});
    QCOMPARE(references.by_image.at("1"), (std::vector<std::string>{"one"}));
}

void TestCaptionJson::oneBadValueCostsItsRecordAlone() {
    const ResultsFile results =
        readResults(file("[{\"image_id\": 1, \"caption\": \"a\"},\n"
                         "{\"image_id\": 2, \"caption\": \"\\udead\"},\n"
                         "{\"image_id\": 3, \"caption\": \"caf\xE9\"},\n"
                         "{\"image_id\": 4, \"caption\": NaN},\n"
                         "{\"image_id\": 5, \"caption\": \"e\", \"id\": null, \"score\": NaN}]"));
    QCOMPARE(results.captions.size(), std::size_t{2});
    QCOMPARE(results.captions[1].image_id, std::string("5"));
    QCOMPARE(results.problems.size(), std::size_t{3});
    QCOMPARE(results.problems[0].line, std::size_t{2});
    QCOMPARE(results.problems[0].message.english(),
             std::string("entry 2 is left out: its \"caption\" has half a surrogate pair"));
    QCOMPARE(results.problems[1].message.english(),
             std::string("entry 3 is left out: its \"caption\" is not UTF-8 text"));
    QCOMPARE(results.problems[2].message.english(),
             std::string("entry 4 is left out: its \"caption\" is NaN or infinite"));

    const ReferenceCaptions references = readReferenceCaptions(
        file("{\"annotations\": [{\"image_id\": 1, \"caption\": \"one\"},\n"
             "{\"image_id\": 1, \"caption\": \"b\0d\"}, {\"image_id\": -Infinity, \"caption\": \"x\"}],\n"s
             "\"images\": [{\"id\": 1, \"width\": NaN}, {\"id\": NaN}]}"));
    QCOMPARE(references.by_image.at("1"), (std::vector<std::string>{"one"}));
    QCOMPARE(references.problems.size(), std::size_t{3});
    QCOMPARE(references.problems[1].line, std::size_t{2});
    QCOMPARE(references.problems[1].message.english(),
             std::string("annotation 3 is left out: its \"image_id\" is NaN or infinite"));
    QCOMPARE(references.problems[2].message.english(),
             std::string("image 2 is left out: its \"id\" is NaN or infinite"));
    QVERIFY(errorOf(readResults, R"([{"image_id": 1, "caption": NaN}])").contains("is NaN or infinite"));
}

void TestCaptionJson::readsJsonLines() {
    const ResultsFile results = readResults(
        file("\n{\"image_id\": 1, \"caption\": \"a\", \"words\": [{\"caption\": \"no\"}, [1]]}\n\n"
             "{\"image_id\": 2, \"caption\": \"b\"}\r\n{\"image_id\": 3}\n"));
    QCOMPARE(results.captions.size(), std::size_t{2});
    QCOMPARE(results.captions[1].caption, std::string("b"));
    QCOMPARE(results.problems.size(), std::size_t{1});
    QCOMPARE(results.problems[0].line, std::size_t{5});
    const QString error = errorOf(readResults, "{\"image_id\": 1, \"caption\": \"a\"}\n{\"image_id\" 2}\n");
    QVERIFY2(error.contains("captions.json:2: the JSON is malformed (byte 4"), qPrintable(error));
}

void TestCaptionJson::readsImagesForIds() {
    const ResultsFile results = readResults(file(
        R"([{"image": "val/a.jpg", "caption": "a", "words": [{"word": "a"}]}, {"image": "b.jpg", "caption": "b",
                  "image_id": 7}])"));
    QCOMPARE(results.captions.size(), std::size_t{2});
    QCOMPARE(results.captions[0].image_id, std::string("val/a.jpg"));
    QCOMPARE(results.captions[1].image_id, std::string("7"));
}

void TestCaptionJson::findsImagesByTheirFiles() {
    const ReferenceCaptions references = readReferenceCaptions(
        file(R"({"images": [{"id": 1, "file_name": "a.jpg"}, {"id": 2, "file_name": "one/b.jpg"},
             {"id": 3, "file_name": "two/b.jpg"}, {"id": "a.png", "file_name": "c.jpg"}, {"id": 5, "file_name": "a.png"}],
             "annotations": [{"image_id": 1, "caption": "x"}]})"));
    const auto idOf = [&references](const char* name) { return references.idOf(name).value_or("none"); };
    for (const char* name : {"1", "a.jpg", "/data/val/a.jpg"})
        QCOMPARE(idOf(name), std::string("1"));
    QCOMPARE(idOf("/data/two/b.jpg"), std::string("3"));
    QCOMPARE(idOf("two/b.jpg"), std::string("3"));
    QCOMPARE(idOf("a.png"), std::string("a.png")); // an id takes precedence
    for (const char* name : {"b.jpg", "stwo/b.jpg", "d.jpg", "6", ""})
        QCOMPARE(idOf(name), std::string("none"));
}

void TestCaptionJson::tellsSharedIds() {
    QVERIFY(!sharedIds("r.json", {{"1", "a"}, {"2", "a"}}));
    QCOMPARE(
        sharedIds("r.json", {{"1", "a"}, {"2", "b"}, {"1", "c"}, {"2", "d"}, {"1", "e"}})->text(),
        std::string("r.json: 3 captions have an id that another image also has; the first is 1; score joined "
                    "datasets separately"));
}

void TestCaptionJson::namesLineAndByte() {
    // The third line is truncated after its 13 bytes; the two before have 2 and 33.
    const QString error = errorOf(readResults, "[\n{\"image_id\": 1, \"caption\": \"a\"},\n{\"image_id\":");
    QVERIFY2(error.contains("captions.json:3: the JSON breaks off (byte 4"), qPrintable(error));
    QVERIFY(errorOf(readResults, "[{\"image_id\": 1, \"caption\": \"a\"},\n]")
                .contains(":2: the JSON is malformed"));
    QVERIFY(errorOf(readResults, "[{\"image_id\": 1, \"caption\": \"a").contains(":1: the JSON breaks off"));
    QVERIFY2(errorOf(readReferenceCaptions, "{\"annotations\": [\xFF]}")
                 .contains(":1: the JSON is malformed (byte"),
             "bad bytes");
}

void TestCaptionJson::refusesEmptyFiles() {
    QVERIFY(errorOf(readResults, "").contains("is empty"));
    QVERIFY(errorOf(readReferenceCaptions, " \n").contains("is empty"));
    QVERIFY(errorOf(readResults, "[]").contains("has no captions"));
    QVERIFY(errorOf(readResults, R"({"annotations": [{"image_id": 1, "caption": "a"}]})")
                .contains("has no captions"));
    QVERIFY(
        errorOf(readReferenceCaptions, R"([{"image_id": 1, "caption": "a"}])").contains("has no captions"));
    QVERIFY_EXCEPTION_THROWN(readResults("/nowhere/at/all.json"), FileError);
    QVERIFY_EXCEPTION_THROWN(readResults(folder_.path().toStdString()), FileError);
}

void TestCaptionJson::survivesBrokenFiles() {
    const std::string results =
        R"([{"image_id": 1, "caption": "a dog\u00e9"}, {"image_id": "b", "caption": "c"}])";
    const std::string references =
        R"({"images": [{"id": 1}], "annotations": [{"image_id": 1, "caption": "a"}, {"image_id": 2.5e3}]})";
    Random random(11);
    int broken = 0;
    for (int round = 0; round < 1500; ++round) {
        const bool second = round % 2 == 1;
        std::string content = second ? references : results;
        if (random.chance(0.3))
            content.resize(random.below(content.size()));
        for (std::size_t flips = random.below(4); flips > 0 && !content.empty(); --flips)
            content[random.below(content.size())] ^= static_cast<char>(1 << random.below(8));
        const std::filesystem::path path = file(content);
        try {
            if (second)
                readReferenceCaptions(path);
            else
                readResults(path);
        } catch (const Error&) {
            ++broken;
        }
    }
    QVERIFY(broken > 500);
    QVERIFY(errorOf(readResults, std::string(200000, '[')).contains("the JSON breaks off"));
}

SACCADE_TEST(TestCaptionJson)
#include "tst_caption_json.moc"
