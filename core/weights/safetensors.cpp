#include "core/weights/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/weights/file_kind.h"
#include "core/weights/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

namespace saccade {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors files are little-endian");

constexpr std::size_t length_bytes = 8;
/// The JSON of the header; offsets are relative to the end of the header.
std::string headerText(const BinaryFile& file) {
    switch (tensorFileKind(file)) {
    case TensorFileKind::Zip:
        throw FileError(file.path(), say("is a zip file, as PyTorch writes them, not a safetensors file"));
    case TensorFileKind::Legacy:
        throw FileError(file.path(), say("is a PyTorch file, not a safetensors file"));
    case TensorFileKind::Other:
        throw FileError(file.path(), sentenceOnOtherFile(file));
    case TensorFileKind::Safetensors:
        break;
    }
    std::uint64_t length = 0;
    file.read(0, std::as_writable_bytes(std::span(&length, 1)));
    if (length > file.size() - length_bytes)
        throw FileError(
            file.path(),
            say("is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)", length,
                file.size()));
    std::string text(static_cast<std::size_t>(length), '\0');
    file.read(length_bytes, std::as_writable_bytes(std::span(text)));
    return text;
}

std::size_t sizeOf(const TensorView& view) {
    std::size_t bytes = bytesPerElement(view.type);
    for (const std::int64_t size : view.shape)
        bytes *= static_cast<std::size_t>(size);
    return bytes;
}

using NamedView = std::pair<const std::string, TensorView>;

std::vector<const NamedView*> fileOrder(const std::map<std::string, TensorView>& tensors) {
    std::vector<const NamedView*> order;
    order.reserve(tensors.size());
    for (const NamedView& tensor : tensors)
        order.push_back(&tensor);
    std::stable_sort(order.begin(), order.end(), [](const NamedView* a, const NamedView* b) {
        return bytesPerElement(a->second.type) > bytesPerElement(b->second.type);
    });
    return order;
}

std::string headerOf(const std::vector<const NamedView*>& order,
                     const std::map<std::string, std::string>& metadata) {
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::size_t offset = 0;
    for (const NamedView* tensor : order) {
        const auto& [name, view] = *tensor;
        const std::size_t end = offset + sizeOf(view);
        header[name] = {
            {"dtype", typeName(view.type)}, {"shape", view.shape}, {"data_offsets", std::array{offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + length_bytes - 1) / length_bytes * length_bytes, ' ');
    return text;
}

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : file_(path) {
    const std::string json = headerText(file_);
    const std::size_t start = length_bytes + json.size();
    try {
        SafetensorsHeader header =
            parseSafetensorsHeader(json, static_cast<std::size_t>(file_.size()) - start);
        tensors_ = std::move(header.tensors);
        unread_ = std::move(header.unread);
        metadata_ = std::move(header.metadata);
    } catch (const Error& error) {
        throw FileError(path, error.message());
    }
    for (auto& [name, entry] : tensors_)
        entry.offset += start;
}

void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, TensorView>& tensors,
                      const std::map<std::string, std::string>& metadata) {
    const std::vector<const NamedView*> order = fileOrder(tensors);
    std::string header;
    try {
        header = headerOf(order, metadata);
    } catch (const nlohmann::json::exception&) {
        throw FileError(path,
                        say("cannot be written: a tensor's name or a metadata text is not valid UTF-8"));
    }
    AtomicFile file(path);
    const std::uint64_t length = header.size();
    file.write(&length, length_bytes);
    file.write(header);
    for (const NamedView* tensor : order)
        if (const std::size_t bytes = sizeOf(tensor->second); bytes > 0)
            file.write(tensor->second.data, bytes);
    file.commit();
}

} // namespace saccade
