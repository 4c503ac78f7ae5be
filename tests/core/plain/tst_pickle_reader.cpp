#include "core/base/error.h"
#include "core/model/pickle_reader.h"
#include "core/model/state_dict.h"
#include "tests/support/mutations.h"

#include <QTest>

#include <string>

using namespace saccade;
using namespace std::string_literals;

namespace {

PickleGraph read(const std::string& pickle) {
    return readPickle(std::as_bytes(std::span(pickle.data(), pickle.size())));
}

std::map<std::string, PickledTensor> tensorsIn(const std::string& pickle) {
    return stateDictionary(read(pickle));
}

std::string text(const std::string& value) {
    return "\x8c"s + static_cast<char>(value.size()) + value;
}

/// A tensor of a storage of 6 floats: `offset`, `shape` and `strides` are pickled values.
std::string tensor(const std::string& offset, const std::string& shape, const std::string& strides) {
    return "ctorch._utils\n_rebuild_tensor_v2\n((" + text("storage") + "ctorch\nFloatStorage\n" + text("0") +
           text("cpu") + "K\x06tQ" + offset + shape + strides +
           "\x89"
           "ccollections\nOrderedDict\n)RtR";
}

/// {"w": value}
std::string dictionary(const std::string& value) {
    return "\x80\x02}" + text("w") + value + "s.";
}

const std::string two_by_three = "K\x02K\x03\x86";
const std::string row_major = "K\x03K\x01\x86";

} // namespace

class TestPickleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsATensor();
    void readsAParameter();
    void unwrapsACheckpoint();
    void readsNumbers();
    void passesOverOtherValues();
    void refuses_data();
    void refuses();
    void survivesSelfReference();
    void survivesDeepNesting();
    void boundsRepetition();
    void survivesMutations();
};

void TestPickleReader::readsATensor() {
    const auto tensors = tensorsIn(dictionary(tensor("K"s + '\0', two_by_three, row_major)));
    QCOMPARE(tensors.size(), std::size_t{1});
    const PickledTensor& entry = tensors.at("w");
    QCOMPARE(entry.storage.type, TensorType::F32);
    QCOMPARE(entry.storage.key, std::string("0"));
    QCOMPARE(entry.storage.elements, std::int64_t{6});
    QCOMPARE(entry.shape, (std::vector<std::int64_t>{2, 3}));
    QCOMPARE(entry.strides, (std::vector<std::int64_t>{3, 1}));
}

void TestPickleReader::readsAParameter() {
    const std::string parameter = "ctorch._utils\n_rebuild_parameter\n" +
                                  tensor("K\x03", "K\x03\x85", "K\x01\x85") +
                                  "\x88"
                                  "ccollections\nOrderedDict\n)R\x87R";
    const PickledTensor entry = tensorsIn(dictionary(parameter)).at("w");
    QCOMPARE(entry.offset, std::int64_t{3});
    QCOMPARE(entry.shape, std::vector<std::int64_t>{3});
}

void TestPickleReader::unwrapsACheckpoint() {
    const std::string inner = "}" + text("w") + tensor("K"s + '\0', two_by_three, row_major) + "s";
    for (const char* key : {"state_dict", "model", "model_state_dict"})
        QCOMPARE(tensorsIn("\x80\x02}" + text("epoch") + "K\x05s" + text(key) + inner + "s.").size(),
                 std::size_t{1});
    QVERIFY_EXCEPTION_THROWN(tensorsIn("\x80\x02}" + text("other") + inner + "s."), Error);
}

void TestPickleReader::readsNumbers() {
    // -2, 65534, 255 and, as a long of three bytes, -256; then 1.5 = 0x3ff8000000000000.
    const PickleGraph graph = read(
        "\x80\x02(J\xfe\xff\xff\xffM\xfe\xffK\xff\x8a\x03\x00\xff\xffG\x3f\xf8\x00\x00\x00\x00\x00\x00t."s);
    const auto& items = std::get<PickleSequence>(graph.values[graph.root]).items;
    QCOMPARE(items.size(), std::size_t{5});
    const auto integer = [&](std::size_t i) { return std::get<std::int64_t>(graph.values[items[i]]); };
    QCOMPARE(integer(0), std::int64_t{-2});
    QCOMPARE(integer(1), std::int64_t{65534});
    QCOMPARE(integer(2), std::int64_t{255});
    QCOMPARE(integer(3), std::int64_t{-256});
    QCOMPARE(std::get<double>(graph.values[items[4]]), 1.5);
}

void TestPickleReader::passesOverOtherValues() {
    const std::string pickle = "\x80\x02}(" + text("n") + "N" + text("list") + "](K\x01K\x02" + "e" +
                               "K\x07K\x08" + text("w") + tensor("K"s + '\0', two_by_three, row_major) + "u.";
    QCOMPARE(tensorsIn(pickle).size(), std::size_t{1});
}

void TestPickleReader::refuses_data() {
    QTest::addColumn<std::string>("pickle");
    const auto row = [](const char* name, const std::string& pickle) { QTest::newRow(name) << pickle; };
    const std::string zero = "K"s + '\0';
    row("empty", "");
    row("no end", "\x80\x02}");
    row("nothing on the stack", "\x80\x02.");
    row("newer protocol", "\x80\x06}.");
    row("no dictionary", "\x80\x02K\x01.");
    row("empty dictionary", "\x80\x02}.");
    row("a call of the system", "\x80\x02"
                                "cposix\nsystem\n" +
                                    text("true") + "\x85R.");
    row("a call by stack", "\x80\x04" + text("builtins") + text("eval") + "\x93" + text("1") + "\x85R.");
    row("a protocol 0 instance", "\x80\x02(iposix\nsystem\n.");
    row("a new object", "\x80\x02"
                        "ccollections\nOrderedDict\n)\x81.");
    row("an extension", "\x80\x02\x82\x01.");
    row("a storage type called", "\x80\x02"
                                 "ctorch\nFloatStorage\n)R.");
    row("offset beyond the storage", dictionary(tensor("K\x01", two_by_three, row_major)));
    row("shape beyond the storage", dictionary(tensor(zero, "K\x02K\x04\x86", "K\x04K\x01\x86")));
    row("strides beyond the storage", dictionary(tensor(zero, two_by_three, "K\x04K\x01\x86")));
    row("broadcast", dictionary(tensor(zero, "K\x07\x85", zero + "\x85")));
    row("negative offset", dictionary(tensor("J\xff\xff\xff\xff", two_by_three, row_major)));
    row("negative size", dictionary(tensor(zero, "J\xff\xff\xff\xff\x85", "K\x01\x85")));
    row("negative stride", dictionary(tensor("K\x05", "K\x02\x85", "J\xff\xff\xff\xff\x85")));
    row("strides missing", dictionary(tensor(zero, two_by_three, ")")));
    row("size overflows",
        dictionary(tensor(zero, "\x8a\x05\0\0\0\0\x01\x8a\x05\0\0\0\0\x01\x86"s, row_major)));
    row("text as shape", dictionary(tensor(zero, text("ab"), row_major)));
    row("never stored", "\x80\x02h\x01.");
    row("group not opened", "\x80\x02K\x01t.");
    row("key without a value", "\x80\x02}(K\x01u.");
    row("text breaks off", "\x80\x02X\xff\xff\xff\xff"
                           "abc");
    row("name breaks off", "\x80\x02"
                           "ctorch\nFloat");
}

void TestPickleReader::refuses() {
    QFETCH(const std::string, pickle);
    QVERIFY_EXCEPTION_THROWN(tensorsIn(pickle), Error);
}

void TestPickleReader::survivesSelfReference() {
    // d = {}; d["w"] = d; then d["state_dict"] = d, which unwrapping must not follow for ever.
    QVERIFY_EXCEPTION_THROWN(
        tensorsIn("\x80\x02}q\x01" + text("w") + "h\x01s" + text("state_dict") + "h\x01s."), Error);
}

void TestPickleReader::survivesDeepNesting() {
    const std::string pickle = "\x80\x02" + std::string(500'000, ']') + std::string(499'999, 'a') + ".";
    QVERIFY(std::holds_alternative<PickleSequence>(read(pickle).values[0]));
}

void TestPickleReader::boundsRepetition() {
    QVERIFY_EXCEPTION_THROWN(read("\x80\x02" + std::string(2'000'000, 'N') + "."), Error);
}

void TestPickleReader::survivesMutations() {
    const std::string valid = "\x80\x02}q\x01(" + text("epoch") + "K\x05" + text("state_dict") + "}(" +
                              text("a") + tensor("K\x01", "K\x05\x85", "K\x01\x85") + text("b") +
                              tensor("K"s + '\0', two_by_three, row_major) + "uu.";
    QCOMPARE(tensorsIn(valid).size(), std::size_t{2});
    QVERIFY(
        test::survivesMutations<Error>(valid, 20'000, [](const std::string& pickle) { tensorsIn(pickle); }));
}

QTEST_APPLESS_MAIN(TestPickleReader)
#include "tst_pickle_reader.moc"
