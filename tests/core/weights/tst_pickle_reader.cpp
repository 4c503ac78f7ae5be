#include "core/base/error.h"
#include "core/weights/pickle_reader.h"
#include "core/weights/weights_index.h"
#include "tests/support/mutations.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <string>

using namespace saccade;
using namespace std::string_literals;

namespace {

const std::string dictionary_start = "\x80\x02}"; // protocol 2, an empty dictionary
const std::string two_by_three = "K\x02K\x03\x86";
const std::string row_major = "K\x03K\x01\x86";

PickleGraph read(const std::string& pickle) {
    return readPickle(std::as_bytes(std::span(pickle.data(), pickle.size()))).graph;
}

/// The storage "0" of 6 floats is at byte 1000.
WeightsIndex indexOf(const std::string& pickle) {
    return weightsIndex(read(pickle), {{"0", {1000, 24}}});
}

std::map<std::string, StoredTensor> tensorsIn(const std::string& pickle) {
    return indexOf(pickle).tensors;
}

std::string text(const std::string& value) {
    std::string pickle = "\x8c";
    pickle += static_cast<char>(value.size());
    return pickle.append(value);
}

/// A tensor of a storage of 6 floats: `offset`, `shape` and `strides` are pickled values.
std::string tensor(const std::string& offset, const std::string& shape, const std::string& strides) {
    return "ctorch._utils\n_rebuild_tensor_v2\n(("s + text("storage") + "ctorch\nFloatStorage\n" + text("0") +
           text("cpu") + "K\x06tQ" + offset + shape + strides +
           "\x89"
           "ccollections\nOrderedDict\n)RtR";
}

std::string wholeTensor() {
    return tensor("K"s + '\0', two_by_three, row_major);
}

/// {"w": value}
std::string dictionary(const std::string& value) {
    return dictionary_start + text("w") + value + "s.";
}

} // namespace

class TestPickleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsATensor();
    void readsAParameter();
    void readsATensorOfAClass();
    void namesWhatLiesInDictionariesAndLists();
    void readsDictionariesOfPython2();
    void readsNumbers();
    void passesOverOtherValues();
    void keepsOnlyTheNameOfAnObject_data();
    void keepsOnlyTheNameOfAnObject();
    void tensorsThatCannotBeRead_data();
    void tensorsThatCannotBeRead();
    void refuses_data();
    void refuses();
    void survivesSelfReference();
    void survivesDeepNesting();
    void boundsRepetition();
    void boundsNames();
    void survivesMutations();
};

void TestPickleReader::readsATensor() {
    const auto tensors = tensorsIn(dictionary(wholeTensor()));
    QCOMPARE(tensors.size(), std::size_t{1});
    const StoredTensor& entry = tensors.at("w");
    QCOMPARE(entry.type, TensorType::F32);
    QCOMPARE(entry.shape, (std::vector<std::int64_t>{2, 3}));
    QCOMPARE(entry.strides, (std::vector<std::int64_t>{3, 1}));
    QCOMPARE(entry.region.offset, std::uint64_t{1000});
    QCOMPARE(entry.region.bytes, std::uint64_t{24});
    // The second column: elements 1 and 4.
    const StoredTensor column = tensorsIn(dictionary(tensor("K\x01", "K\x02\x85", "K\x03\x85"))).at("w");
    QCOMPARE(column.region.offset, std::uint64_t{1004});
    QCOMPARE(column.region.bytes, std::uint64_t{16});
}

void TestPickleReader::readsAParameter() {
    const std::string hooks = "ccollections\nOrderedDict\n)R";
    const std::string view = tensor("K\x03", "K\x03\x85", "K\x01\x85");
    for (const std::string& parameter :
         {"ctorch._utils\n_rebuild_parameter\n" + view + "\x88" + hooks + "\x87R",
          "ctorch._utils\n_rebuild_parameter_with_state\n(" + view + "\x88" + hooks + "}tR"}) {
        const StoredTensor entry = tensorsIn(dictionary(parameter)).at("w");
        QCOMPARE(entry.region.offset, std::uint64_t{1012});
        QCOMPARE(entry.shape, std::vector<std::int64_t>{3});
    }
}

void TestPickleReader::readsATensorOfAClass() {
    // _rebuild_from_type_v2(function, class, arguments, state)
    std::string arguments = wholeTensor();
    arguments.erase(0, arguments.find("(("));
    arguments.pop_back(); // the call
    const std::string value = "ctorch._tensor\n_rebuild_from_type_v2\n(ctorch._utils\n_rebuild_tensor_v2\n"
                              "cmine\nTensor\n" +
                              arguments + "}tR";
    QCOMPARE(tensorsIn(dictionary(value)).size(), std::size_t{1});
}

void TestPickleReader::namesWhatLiesInDictionariesAndLists() {
    const std::string inner = "}" + text("w") + wholeTensor() + "s";
    const WeightsIndex index =
        indexOf("\x80\x02}(" + text("epoch") + "K\x05" + text("net") + inner + "K\x07" + inner +
                text("list") + "](" + inner + "K\x01" + inner + "eu.");
    std::vector<std::string> names;
    for (const auto& [name, tensor] : index.tensors)
        names.push_back(name);
    QCOMPARE(names, (std::vector<std::string>{"7.w", "list.0.w", "list.2.w", "net.w"}));
    QCOMPARE(index.keys, (std::vector<std::string>{"epoch", "net", "7", "list"}));
}

void TestPickleReader::readsDictionariesOfPython2() {
    // OrderedDict([["w", tensor]]), with a short text of 8 bits
    const std::string pairs = "](](U\x01w" + wholeTensor() + "ee";
    QCOMPARE(tensorsIn("\x80\x02"
                       "ccollections\nOrderedDict\n" +
                       pairs + "\x85R.")
                 .count("w"),
             std::size_t{1});
}

void TestPickleReader::readsNumbers() {
    // -2, 65534, 255, as a long of three bytes -256, 1.5 = 0x3ff8000000000000, as a line 3000000000; and
    // 2^64, which is skipped.
    const PickleGraph graph = read("\x80\x02(J\xfe\xff\xff\xffM\xfe\xffK\xff\x8a\x03\x00\xff\xff"
                                   "G\x3f\xf8\x00\x00\x00\x00\x00\x00I3000000000\n"
                                   "\x8a\x09\0\0\0\0\0\0\0\0\x01t."s);
    const auto& items = std::get<PickleSequence>(graph.values[graph.root]).items;
    QCOMPARE(items.size(), std::size_t{7});
    const auto integer = [&](std::size_t i) { return std::get<std::int64_t>(graph.values[items[i]]); };
    QCOMPARE(integer(0), std::int64_t{-2});
    QCOMPARE(integer(1), std::int64_t{65534});
    QCOMPARE(integer(2), std::int64_t{255});
    QCOMPARE(integer(3), std::int64_t{-256});
    QCOMPARE(std::get<double>(graph.values[items[4]]), 1.5);
    QCOMPARE(integer(5), std::int64_t{3'000'000'000});
    QVERIFY(std::holds_alternative<PickleOther>(graph.values[items[6]]));
}

void TestPickleReader::passesOverOtherValues() {
    const std::string pickle = "\x80\x02}("s + text("n") + "N" + text("list") + "](K\x01K\x02" + "e" +
                               "K\x07K\x08" + text("w") + wholeTensor() + "u.";
    QCOMPARE(tensorsIn(pickle).size(), std::size_t{1});
}

void TestPickleReader::keepsOnlyTheNameOfAnObject_data() {
    QTest::addColumn<std::string>("object");
    QTest::addColumn<std::string>("name");
    const auto row = [](const char* name, const std::string& object) {
        QTest::newRow(name) << object << std::string(name);
    };
    row("posix.system", "cposix\nsystem\n" + text("true") + "\x85R");
    row("builtins.eval", text("builtins") + text("eval") + "\x93" + text("1") + "\x85R");
    row("argparse.Namespace", "cargparse\nNamespace\n)\x81}" + text("lr") + "K\x01sb");
    row("mine.Filled", "cmine\nFilled\n)}\x92(" + text("a") +
                           "K\x01u(K\x01"
                           "e");
    row("mine.Old", "(K\x01imine\nOld\n");
    row("torch.FloatStorage", "ctorch\nFloatStorage\n)R");
    row("torch._utils._rebuild_qtensor", "ctorch._utils\n_rebuild_qtensor\n" + wholeTensor() + "\x85R");
    // Its shape is a text, so it is not a valid tensor.
    row("torch._utils._rebuild_tensor_v2", tensor("K"s + '\0', text("ab"), row_major));
}

void TestPickleReader::keepsOnlyTheNameOfAnObject() {
    QFETCH(const std::string, object);
    QFETCH(const std::string, name);
    const WeightsIndex index =
        indexOf("\x80\x02}(" + text("object") + object + text("w") + wholeTensor() + "u.");
    QCOMPARE(index.tensors.size(), std::size_t{1});
    QCOMPARE(index.objects, (std::map<std::string, std::string>{{"object", name}}));
}

void TestPickleReader::tensorsThatCannotBeRead_data() {
    QTest::addColumn<std::string>("value");
    const auto row = [](const char* name, const std::string& value) { QTest::newRow(name) << value; };
    const std::string zero = "K"s + '\0';
    row("offset beyond the storage", tensor("K\x01", two_by_three, row_major));
    row("shape beyond the storage", tensor(zero, "K\x02K\x04\x86", "K\x04K\x01\x86"));
    row("strides beyond the storage", tensor(zero, two_by_three, "K\x04K\x01\x86"));
    row("broadcast", tensor(zero, "K\x07\x85", zero + "\x85"));
    row("negative offset", tensor("J\xff\xff\xff\xff", two_by_three, row_major));
    row("negative size", tensor(zero, "J\xff\xff\xff\xff\x85", "K\x01\x85"));
    row("negative stride", tensor("K\x05", "K\x02\x85", "J\xff\xff\xff\xff\x85"));
    row("strides missing", tensor(zero, two_by_three, ")"));
    row("size overflows", tensor(zero, "\x8a\x05\0\0\0\0\x01\x8a\x05\0\0\0\0\x01\x86"s, row_major));
    row("fractional size", tensor(zero, "G\x3f\xf8\0\0\0\0\0\0\x85"s, "K\x01\x85"));
}

/// They do not matter if nobody asks for them.
void TestPickleReader::tensorsThatCannotBeRead() {
    QFETCH(const std::string, value);
    const WeightsIndex index = indexOf("\x80\x02}(" + text("a") + value + text("w") + wholeTensor() + "u.");
    QCOMPARE(index.tensors.size(), std::size_t{1});
    QCOMPARE(index.unread.at("a").english(), std::string("the tensor \"a\" reaches beyond its storage"));
    const PickleGraph graph = read(dictionary(wholeTensor()));
    QCOMPARE(weightsIndex(graph, {{"0", {1000, 23}}}).unread.at("w").english(),
             std::string("the data of the tensor \"w\" is cut off"));
    QVERIFY(weightsIndex(graph, {}).unread.contains("w"));
}

void TestPickleReader::refuses_data() {
    QTest::addColumn<std::string>("pickle");
    const auto row = [](const char* name, const std::string& pickle) { QTest::newRow(name) << pickle; };
    row("empty", "");
    row("no end", "\x80\x02}");
    row("nothing on the stack", "\x80\x02.");
    row("newer protocol", "\x80\x06}.");
    row("an extension", "\x80\x02\x82\x01.");
    row("a buffer from elsewhere", "\x80\x05\x97.");
    row("never stored", "\x80\x02h\x01.");
    row("group not opened", "\x80\x02K\x01t.");
    row("key without a value", "\x80\x02}(K\x01u.");
    row("arguments are no tuple", "\x80\x02"
                                  "cposix\nsystem\nK\x01R.");
    row("number is none", "\x80\x02I1x\n.");
    row("text breaks off", "\x80\x02X\xff\xff\xff\xff"
                           "abc");
    row("long text breaks off", "\x80\x04\x8d\xff\xff\xff\xff\xff\xff\xff\xff"
                                "abc");
    row("name breaks off", "\x80\x02"
                           "ctorch\nFloat");
}

void TestPickleReader::refuses() {
    QFETCH(const std::string, pickle);
    QVERIFY_EXCEPTION_THROWN(tensorsIn(pickle), Error);
}

void TestPickleReader::survivesSelfReference() {
    // d = {}; d["w"] = d; d["list"] = [d, tensor]
    const std::string pickle =
        "\x80\x02}q\x01"s + text("w") + "h\x01s" + text("list") + "](h\x01" + wholeTensor() + "es.";
    QCOMPARE(tensorsIn(pickle).size(), std::size_t{1});
}

void TestPickleReader::survivesDeepNesting() {
    const std::string pickle = "\x80\x02"s + std::string(500'000, ']') + std::string(499'999, 'a') + ".";
    QVERIFY(std::holds_alternative<PickleSequence>(read(pickle).values[0]));
}

void TestPickleReader::boundsRepetition() {
    QVERIFY_EXCEPTION_THROWN(read("\x80\x02"s + std::string(2'000'000, 'N') + "."), Error);
}

/// A list of as many names as there are bytes, and a dictionary under a long key many times over.
void TestPickleReader::boundsNames() {
    std::string many = "\x80\x02}("s + text("list") + "](" + wholeTensor() + "q\x01";
    for (int i = 0; i < 800'000; ++i)
        many += "h\x01";
    QVERIFY_EXCEPTION_THROWN(indexOf(many + "eu."), Error);
    const std::string key(100'000, 'k');
    const std::string wide =
        "\x80\x02}X\xa0\x86\x01\0"s + key + dictionary_start.substr(2) + text("w") + wholeTensor() + "ss.";
    QVERIFY(tensorsIn(wide).empty());
}

void TestPickleReader::survivesMutations() {
    const std::string valid = "\x80\x02}q\x01("s + text("epoch") + "K\x05" + text("state_dict") + "}(" +
                              text("n") + "cmine\nClass\n)\x81}" + text("x") + "K\x01sb" + text("a") +
                              tensor("K\x01", "K\x05\x85", "K\x01\x85") + text("b") + wholeTensor() + "uu.";
    QCOMPARE(tensorsIn(valid).size(), std::size_t{2});
    QVERIFY(test::survivesMutations<Error>(valid, 20'000, [](const std::string& pickle) {
        for (const auto& [name, tensor] : tensorsIn(pickle))
            if (tensor.region.offset < 1000 || tensor.region.offset + tensor.region.bytes > 1024)
                throw std::logic_error("outside of the storage");
    }));
}

SACCADE_TEST(TestPickleReader)
#include "tst_pickle_reader.moc"
