#include "core/weights/weights_index.h"

#include "core/base/error.h"
#include "core/weights/file_kind.h"
#include "core/weights/legacy_weights.h"
#include "core/weights/pickle_names.h"
#include "core/weights/pickle_reader.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace saccade {
namespace {

constexpr std::size_t maximum_dimensions = 16;
constexpr std::uint64_t maximum_pickle = 16 * 1024 * 1024; // about 150 bytes per tensor

std::optional<std::vector<std::int64_t>> integers(const PickleGraph& graph, PickleIndex index) {
    const auto& items = graph.as<PickleSequence>(index)->items;
    if (items.size() > maximum_dimensions)
        return std::nullopt;
    std::vector<std::int64_t> result;
    for (const PickleIndex item : items) {
        const auto* number = graph.as<std::int64_t>(item);
        if (number == nullptr)
            return std::nullopt;
        result.push_back(*number);
    }
    return result;
}

/// Number of elements from the first to the last of a view, 0 for an empty one; nothing if it extends beyond
/// its storage. More elements than the storage has would be a broadcast view: useless as a weight, and able
/// to claim petabytes in a file of a few bytes.
std::optional<std::int64_t> span(std::int64_t offset, const std::vector<std::int64_t>& shape,
                                 const std::vector<std::int64_t>& strides, std::int64_t elements) {
    if (offset < 0 || offset > elements || shape.size() != strides.size())
        return std::nullopt;
    std::int64_t last = offset;
    std::int64_t count = 1;
    bool empty = false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::int64_t steps = std::max<std::int64_t>(shape[i] - 1, 0);
        std::int64_t reach = 0;
        empty = empty || shape[i] == 0;
        if (shape[i] < 0 || strides[i] < 0 ||
            __builtin_mul_overflow(count, std::max<std::int64_t>(shape[i], 1), &count) ||
            __builtin_mul_overflow(steps, strides[i], &reach) || __builtin_add_overflow(last, reach, &last))
            return std::nullopt;
    }
    if (empty)
        return 0;
    if (count > elements || last >= elements)
        return std::nullopt;
    return last - offset + 1;
}

void addTensor(WeightsIndex& index, const std::string& name, const PickleGraph& graph,
               const PickledTensor& tensor, const std::map<std::string, FileRegion>& storages) {
    const auto& storage = *graph.as<PickledStorage>(tensor.storage);
    auto shape = integers(graph, tensor.shape);
    auto strides = integers(graph, tensor.strides);
    const auto elements = shape && strides ? span(tensor.offset, *shape, *strides, storage.elements)
                                           : std::optional<std::int64_t>();
    if (!elements) {
        index.unread[name] = say("the tensor \"%1\" reaches beyond its storage", name);
        return;
    }
    const std::size_t width = bytesPerElement(storage.type);
    const auto found = storages.find(*graph.as<std::string>(storage.key));
    if (found == storages.end() ||
        found->second.bytes / width < static_cast<std::uint64_t>(storage.elements)) {
        index.unread[name] = say("the data of the tensor \"%1\" is cut off", name);
        return;
    }
    const std::uint64_t first = found->second.offset + static_cast<std::uint64_t>(tensor.offset) * width;
    index.tensors[name] = {storage.type,
                           std::move(*shape),
                           std::move(*strides),
                           {first, static_cast<std::uint64_t>(*elements) * width}};
}

std::vector<std::int64_t> rowMajor(const std::vector<std::int64_t>& shape) {
    std::vector<std::int64_t> strides(shape.size(), 1);
    for (std::size_t i = shape.size(); i-- > 1;)
        strides[i - 1] = strides[i] * std::max<std::int64_t>(shape[i], 1);
    return strides;
}

WeightsIndex indexOfSafetensors(const std::filesystem::path& path) {
    const SafetensorsFile file(path);
    WeightsIndex index;
    for (const auto& [name, entry] : file.tensors())
        index.tensors[name] = {entry.type, entry.shape, rowMajor(entry.shape), {entry.offset, entry.bytes}};
    for (const auto& [name, entry] : file.unreadTensors())
        index.unread[name] =
            say("\"%1\" has the element type \"%2\", which is not supported", name, entry.type);
    return index;
}

/// The record "data.pkl" and its companions are in a folder of any name, or in none.
WeightsIndex indexOfZip(const BinaryFile& file) {
    constexpr std::string_view pickle_name = "data.pkl";
    const auto records = storedRecords(file);
    const auto pickle = std::find_if(records.begin(), records.end(), [&](const auto& record) {
        return record.first == pickle_name || record.first.ends_with("/" + std::string(pickle_name));
    });
    if (pickle == records.end())
        throw Error(say("is a zip file, but none that torch.save wrote"));
    const std::string folder = pickle->first.substr(0, pickle->first.size() - pickle_name.size());
    const auto bytesOf = [&file](const FileRegion& region) {
        if (region.bytes > maximum_pickle)
            throw Error(say("has a larger index than any state dictionary needs"));
        return file.read(region.offset, static_cast<std::size_t>(region.bytes));
    };
    if (const auto order = records.find(folder + "byteorder"); order != records.end()) {
        const auto text = bytesOf(order->second);
        if (std::string_view(reinterpret_cast<const char*>(text.data()), text.size()) != "little")
            throw Error(say("was written on a big-endian machine, which is not supported"));
    }
    std::map<std::string, FileRegion> storages;
    const std::string storage_folder = folder + "data/";
    for (const auto& [name, region] : records)
        if (name.starts_with(storage_folder))
            storages[name.substr(storage_folder.size())] = region;
    return weightsIndex(readPickle(bytesOf(pickle->second)).graph, storages);
}

WeightsIndex indexOfLegacy(const BinaryFile& file) {
    const LegacyWeights weights = readLegacyWeights(file);
    return weightsIndex(weights.graph, weights.storages);
}

} // namespace

WeightsIndex weightsIndex(const PickleGraph& graph, const std::map<std::string, FileRegion>& storages) {
    PickleNames names = namesIn(graph);
    WeightsIndex index;
    for (const auto& [name, tensor] : names.tensors)
        addTensor(index, name, graph, *graph.as<PickledTensor>(tensor), storages);
    index.objects = std::move(names.objects);
    index.keys = std::move(names.keys);
    return index;
}

WeightsIndex readWeightsIndex(const BinaryFile& file) {
    try {
        switch (tensorFileKind(file)) {
        case TensorFileKind::Safetensors:
            return indexOfSafetensors(file.path());
        case TensorFileKind::Zip:
            return indexOfZip(file);
        case TensorFileKind::Legacy:
            return indexOfLegacy(file);
        case TensorFileKind::Other:
            break;
        }
        throw Error(sentenceOnOtherFile(file));
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(file.path(), error.message());
    }
}

} // namespace saccade
