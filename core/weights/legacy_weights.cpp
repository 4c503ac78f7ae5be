#include "core/weights/legacy_weights.h"

#include "core/base/error.h"
#include "core/weights/pickle_reader.h"

#include <span>

namespace saccade {
namespace {

constexpr std::size_t maximum_pickles = 16 * 1024 * 1024; // about 150 bytes per tensor
constexpr std::int64_t known_version = 1001;

/// Several pickles, one after another.
class Pickles {
public:
    explicit Pickles(std::span<const std::byte> bytes) : bytes_(bytes) {}

    PickleGraph next() {
        ReadPickle pickle = readPickle(bytes_.subspan(position_));
        position_ += pickle.bytes;
        return std::move(pickle.graph);
    }

    std::size_t position() const { return position_; }

private:
    std::span<const std::byte> bytes_;
    std::size_t position_ = 0;
};

void checkMachine(const PickleGraph& facts) {
    const auto* dictionary = facts.as<PickleDictionary>(facts.root);
    if (dictionary == nullptr)
        return;
    for (const auto& [key, value] : dictionary->items) {
        const auto* name = facts.as<std::string>(key);
        const auto* little = facts.as<bool>(value);
        if (name != nullptr && *name == "little_endian" && little != nullptr && !*little)
            throw Error(say("was written on a big-endian machine, which is not supported"));
    }
}

std::map<std::string, TensorType> storageTypes(const PickleGraph& graph) {
    std::map<std::string, TensorType> types;
    for (PickleIndex i = 0; i < graph.values.size(); ++i)
        if (const auto* storage = graph.as<PickledStorage>(i))
            types.emplace(*graph.as<std::string>(storage->key), storage->type);
    return types;
}

/// The storages follow each other in the order of their keys. After one whose type is unknown, or which is
/// truncated, no other can be found.
std::map<std::string, FileRegion> findStorages(const BinaryFile& file, std::uint64_t position,
                                               const PickleGraph& keys,
                                               const std::map<std::string, TensorType>& types) {
    const auto* list = keys.as<PickleSequence>(keys.root);
    if (list == nullptr)
        throw Error(say("the pickle has something else where a list of storages belongs"));
    std::map<std::string, FileRegion> storages;
    for (const PickleIndex item : list->items) {
        const auto* key = keys.as<std::string>(item);
        const auto type = key == nullptr ? types.end() : types.find(*key);
        std::int64_t elements = 0;
        if (type == types.end() || file.size() - position < sizeof elements)
            break;
        file.read(position, std::as_writable_bytes(std::span(&elements, 1)));
        position += sizeof elements;
        const std::size_t width = bytesPerElement(type->second);
        if (elements < 0 || static_cast<std::uint64_t>(elements) > (file.size() - position) / width)
            break;
        const std::uint64_t bytes = static_cast<std::uint64_t>(elements) * width;
        storages[*key] = {position, bytes};
        position += bytes;
    }
    return storages;
}

} // namespace

LegacyWeights readLegacyWeights(const BinaryFile& file) {
    const std::vector<std::byte> start = file.start(maximum_pickles);
    Pickles pickles(start);
    pickles.next(); // the magic number, by which the file was recognised
    const PickleGraph version = pickles.next();
    const auto* number = version.as<std::int64_t>(version.root);
    if (number == nullptr || *number != known_version)
        throw Error(say("is in an unknown PyTorch format"));
    checkMachine(pickles.next());
    LegacyWeights weights;
    weights.graph = pickles.next();
    const PickleGraph keys = pickles.next();
    weights.storages = findStorages(file, pickles.position(), keys, storageTypes(weights.graph));
    return weights;
}

} // namespace saccade
