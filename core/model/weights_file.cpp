#include "core/model/weights_file.h"

#include "core/base/error.h"
#include "core/model/safetensors.h"
#include "core/model/state_dict.h"
#include "core/model/tensor_types.h"
#include "core/model/zip_directory.h"

#include <ATen/Functions.h>
#include <caffe2/serialize/inline_container.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <string_view>
#include <tuple>

namespace saccade {
namespace {

constexpr std::size_t maximum_pickle = 16 * 1024 * 1024; // some 150 bytes a tensor
constexpr std::string_view zip_start = "PK\x03\x04";
// Protocol 2 and a long number: as a safetensors header's length these bytes would be 176 MB, more than is
// allowed.
constexpr std::string_view legacy_start = "\x80\x02\x8a\x0a";

at::Tensor booleansChecked(at::Tensor tensor) {
    // A byte other than 0 and 1 would be no valid bool.
    return tensor.scalar_type() == at::kBool ? tensor.view(at::kByte).ne(0) : tensor;
}

NamedTensors readSafetensorsWeights(const std::filesystem::path& path) {
    const SafetensorsFile file(path);
    NamedTensors tensors;
    for (const auto& [name, entry] : file.tensors())
        tensors.emplace(name, readTensor(file, entry));
    return tensors;
}

/// The storages of a zip file, each read once however many tensors share it.
class Storages {
public:
    explicit Storages(caffe2::serialize::PyTorchStreamReader& reader) : reader_(reader) {}

    at::Tensor view(const std::string& name, const PickledTensor& tensor) {
        const c10::Storage& storage = load(tensor.storage.key);
        // stateDictionary() has checked the view against the number of elements that the pickle claims.
        const auto elements = storage.nbytes() / bytesPerElement(tensor.storage.type);
        if (elements < static_cast<std::size_t>(tensor.storage.elements))
            throw Error("the data of the tensor \"" + name + "\" is cut off");
        at::Tensor result = at::empty({0}, scalarType(tensor.storage.type));
        return result.set_(storage, tensor.offset, tensor.shape, tensor.strides);
    }

private:
    const c10::Storage& load(const std::string& key) {
        const auto found = storages_.find(key);
        if (found != storages_.end())
            return found->second;
        auto [data, bytes] = reader_.getRecord("data/" + key);
        return storages_.emplace(key, c10::Storage({}, bytes, std::move(data), nullptr, false)).first->second;
    }

    caffe2::serialize::PyTorchStreamReader& reader_;
    std::map<std::string, c10::Storage> storages_;
};

void refuseBigEndian(caffe2::serialize::PyTorchStreamReader& reader) {
    if (!reader.hasRecord("byteorder"))
        return;
    const auto [data, bytes] = reader.getRecord("byteorder");
    if (std::string_view(static_cast<const char*>(data.get()), bytes) != "little")
        throw Error("was written on a big-endian machine, which is not supported");
}

NamedTensors readZipWeights(const std::filesystem::path& path) {
    requireStoredZip(path);
    caffe2::serialize::PyTorchStreamReader reader(path.string());
    if (!reader.hasRecord("data.pkl"))
        throw Error("is a zip file, but none that torch.save wrote");
    refuseBigEndian(reader);
    const auto [pickle, bytes] = reader.getRecord("data.pkl");
    if (bytes > maximum_pickle)
        throw Error("has a larger index than any state dictionary needs");
    const auto entries = stateDictionary(readPickle({static_cast<const std::byte*>(pickle.get()), bytes}));
    Storages storages(reader);
    NamedTensors tensors;
    for (const auto& [name, entry] : entries)
        tensors.emplace(name, booleansChecked(storages.view(name, entry)));
    return tensors;
}

/// DataParallel puts "module." before every name.
NamedTensors withoutModulePrefix(NamedTensors tensors) {
    constexpr std::string_view prefix = "module.";
    const bool prefixed = std::all_of(tensors.begin(), tensors.end(), [&](const auto& tensor) {
        return tensor.first.compare(0, prefix.size(), prefix) == 0;
    });
    if (!prefixed)
        return tensors;
    NamedTensors result;
    for (const auto& [name, tensor] : tensors)
        result.emplace(name.substr(prefix.size()), tensor);
    return result;
}

std::array<char, 4> firstBytes(const std::filesystem::path& path) {
    std::array<char, 4> start = {};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw FileError(path, "cannot be opened");
    file.read(start.data(), start.size());
    return start;
}

} // namespace

NamedTensors readWeights(const std::filesystem::path& path) {
    const std::array<char, 4> bytes = firstBytes(path);
    const std::string_view start(bytes.data(), bytes.size());
    if (start == legacy_start)
        throw FileError(path, "is in PyTorch's format from before version 1.6. Save it anew in Python: "
                              "torch.save(torch.load(\"old.pth\"), \"new.pth\")");
    if (start != zip_start)
        return withoutModulePrefix(readSafetensorsWeights(path));
    try {
        return withoutModulePrefix(readZipWeights(path));
    } catch (const FileError&) {
        throw;
    } catch (const c10::Error& error) {
        throw FileError(path, "is broken: " + std::string(error.what_without_backtrace()));
    } catch (const std::exception& error) {
        throw FileError(path, error.what());
    }
}

} // namespace saccade
