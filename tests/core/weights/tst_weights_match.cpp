#include "core/base/error.h"
#include "core/weights/weights_match.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace saccade;

namespace {

using Shape = std::vector<std::int64_t>;

/// A network of two stages; a third is left out.
WantedWeights wanted() {
    return {{{"stem.weight", {4, 3}},
             {"stage1.a.weight", {4, 4}},
             {"stage1.b.weight", {4, 4}},
             {"stage2.a.weight", {8, 4}}},
            {"stage3"}};
}

void add(WeightsIndex& index, const std::string& name, const Shape& shape,
         TensorType type = TensorType::F32) {
    index.tensors[name] = {type, shape, Shape(shape.size(), 1), {}};
}

void addNetwork(WeightsIndex& index, const std::string& prefix) {
    for (const auto& [name, shape] : wanted().shapes)
        add(index, prefix + name, shape);
}

WeightsIndex network(const std::string& prefix) {
    WeightsIndex index;
    addNetwork(index, prefix);
    return index;
}

std::string messageOf(const WeightsIndex& index) {
    try {
        findWeights(index, wanted());
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

} // namespace

class TestWeightsMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAnyPrefix_data() {
        QTest::addColumn<std::string>("prefix");
        for (const char* prefix :
             {"", "module.", "module.module.", "_orig_mod.", "model.", "state_dict.model.backbone.", "0.",
              "model_ema.module.", "stem.", "stage1.", "a.weight."})
            QTest::newRow(prefix) << std::string(prefix);
    }

    void findsAnyPrefix() {
        QFETCH(const std::string, prefix);
        WeightsIndex index = network(prefix);
        add(index, "optimiser.state.0.moment", {4, 3});
        const WeightsPlace place = findWeights(index, wanted());
        QCOMPARE(place.prefix, prefix);
        QVERIFY(place.others.empty());
    }

    void takesTheShortestOfSeveral() {
        WeightsIndex index = network("teacher.");
        addNetwork(index, "ema.module.");
        addNetwork(index, "model.");
        const WeightsPlace place = findWeights(index, wanted());
        QCOMPARE(place.prefix, std::string("model."));
        QCOMPARE(place.others, (std::vector<std::string>{"teacher.", "ema.module."}));
    }

    void takesTheOneThatFits() {
        WeightsIndex index = network("big.");
        add(index, "a.stem.weight", {64, 3});
        for (const char* name : {"stage1.a.weight", "stage1.b.weight", "stage2.a.weight"})
            add(index, std::string("a.") + name, {4, 4});
        QCOMPARE(findWeights(index, wanted()).prefix, std::string("big."));
    }

    void passesOverWhatIsNotOfTheNetwork() {
        WeightsIndex index = network("module.");
        add(index, "module.stage3.a.weight", {8, 8}); // left out
        add(index, "module.fc.weight", {10, 8});
        add(index, "module.stem2.weight", {4, 4});    // not a family: the network has one stem
        add(index, "module.stage1.a.total_ops", {1}); // left by a profiler
        add(index, "module.stage1.num_batches_tracked", {}, TensorType::I64);
        add(index, "stage1.c.weight", {4, 4}); // of another network, under another prefix
        QCOMPARE(findWeights(index, wanted()).prefix, std::string("module."));
    }

    void refusesADeeperNetwork_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"stage1.c.weight", "stage2.b.weight", "stage4.a.weight", "stem.bias"})
            QTest::newRow(name) << std::string(name);
    }

    void refusesADeeperNetwork() {
        QFETCH(const std::string, name);
        WeightsIndex index = network("module.");
        add(index, "module." + name, {4, 4});
        QCOMPARE(
            QString::fromStdString(messageOf(index)),
            QStringLiteral(
                "holds the tensor \"module.%1\", which this encoder does not have: these are the weights "
                "of another encoder")
                .arg(QString::fromStdString(name)));
    }

    void saysWhatDoesNotFit() {
        WeightsIndex index = network("m.");
        index.tensors.at("m.stem.weight").shape = {4, 1};
        QCOMPARE(messageOf(index),
                 std::string("\"m.stem.weight\" has the shape [4, 1] where the encoder needs [4, 3]"));
        index = network("m.");
        index.tensors.at("m.stem.weight").type = TensorType::I8;
        QCOMPARE(
            messageOf(index),
            std::string("\"m.stem.weight\" has integers where the encoder needs floating-point numbers"));
        index.tensors.erase("m.stem.weight");
        QCOMPARE(messageOf(index),
                 std::string("has no \"m.stem.weight\"; these are not the weights of this encoder"));
        index.unread["m.stem.weight"] = Message::verbatim("\"m.stem.weight\" is odd");
        QCOMPARE(messageOf(index), std::string("\"m.stem.weight\" is odd"));
        index.unread.clear();
        index.objects["m.stem.weight"] = "mine.Tensor";
        QCOMPARE(messageOf(index), std::string("\"m.stem.weight\" is a Python object, not a tensor"));
    }

    void namesWhatTheFileHolds() {
        WeightsIndex index;
        for (const char* name : {"model.conv1.weight", "model.conv2.weight", "model.conv3.weight", "other"})
            add(index, name, {4, 4});
        const std::string text =
            "does not hold the weights of this encoder: its tensors are called "
            "\"model.conv1.weight\", \"model.conv2.weight\", \"model.conv3.weight\" …, but the "
            "encoder looks for \"stage1.a.weight\", \"stage1.b.weight\", "
            "\"stage2.a.weight\" …";
        QCOMPARE(messageOf(index), text);
        index.keys = {"model", "epoch", "other"};
        QCOMPARE(messageOf(index), text + "; its entries are \"model\", \"epoch\", \"other\"");
        index.objects["decoder"] = "mine.Decoder";
        QCOMPARE(messageOf(index), text +
                                       "; its entries are \"model\", \"epoch\", \"other\"; the Python object "
                                       "mine.Decoder (\"decoder\") was not looked into");
    }

    void explainsFilesWithoutTensors() {
        WeightsIndex index;
        QCOMPARE(messageOf(index), std::string("has no named tensors"));
        index.keys = {"epoch", "lr\n"};
        QCOMPARE(messageOf(index), std::string("has no tensors; its entries are \"epoch\", \"lr?\""));
        index.objects["encoder"] = "torch.nn.Sequential";
        const std::string message = messageOf(index);
        QVERIFY(message.starts_with("holds the Python object torch.nn.Sequential (\"encoder\"), which"));
        QVERIFY(message.ends_with("torch.save(model.state_dict(), \"weights.pth\")"));
    }
};

SACCADE_TEST(TestWeightsMatch)
#include "tst_weights_match.moc"
