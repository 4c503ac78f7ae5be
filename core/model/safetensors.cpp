#include "core/model/safetensors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/model/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace saccade {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors files are little-endian");

constexpr std::size_t length_bytes = 8;
constexpr std::size_t maximum_header = 100'000'000; // the bound of the reference reader

/// A whole file mapped read-only; empty files are refused. The caller unmaps.
std::pair<const std::byte*, std::size_t> mapFile(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw FileError(path, std::string("cannot be opened (") + std::strerror(errno) + ")");
    struct stat status = {};
    const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    const std::size_t size = regular ? static_cast<std::size_t>(status.st_size) : 0;
    void* mapping = size > 0 ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0) : MAP_FAILED;
    ::close(descriptor);
    if (!regular)
        throw FileError(path, "is not a regular file");
    if (size < length_bytes) {
        if (mapping != MAP_FAILED)
            ::munmap(mapping, size);
        throw FileError(path, "is too short for a safetensors file");
    }
    if (mapping == MAP_FAILED)
        throw FileError(path, "cannot be mapped into memory");
    return {static_cast<const std::byte*>(mapping), size};
}

SafetensorsHeader readHeader(const std::filesystem::path& path, const std::byte* mapping, std::size_t size) {
    std::uint64_t length = 0;
    std::memcpy(&length, mapping, length_bytes);
    if (length > maximum_header || length > size - length_bytes)
        throw FileError(path, "is not a safetensors file, or it is cut off (header of " +
                                  std::to_string(length) + " bytes in a file of " + std::to_string(size) +
                                  ")");
    const std::size_t start = length_bytes + static_cast<std::size_t>(length);
    const std::string_view json(reinterpret_cast<const char*>(mapping) + length_bytes,
                                static_cast<std::size_t>(length));
    try {
        SafetensorsHeader header = parseSafetensorsHeader(json, size - start);
        for (auto& [name, entry] : header.tensors)
            entry.offset += start;
        return header;
    } catch (const Error& error) {
        throw FileError(path, error.what());
    }
}

std::size_t bytesOf(const TensorView& view) {
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
        const std::size_t end = offset + bytesOf(view);
        header[name] = {
            {"dtype", typeName(view.type)}, {"shape", view.shape}, {"data_offsets", std::array{offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + length_bytes - 1) / length_bytes * length_bytes, ' ');
    return text;
}

} // namespace

SafetensorsFile::SafetensorsFile(const std::filesystem::path& path) : path_(path) {
    std::tie(mapping_, size_) = mapFile(path);
    try {
        SafetensorsHeader header = readHeader(path, mapping_, size_);
        tensors_ = std::move(header.tensors);
        metadata_ = std::move(header.metadata);
    } catch (...) {
        ::munmap(const_cast<std::byte*>(mapping_), size_);
        throw;
    }
}

SafetensorsFile::~SafetensorsFile() {
    ::munmap(const_cast<std::byte*>(mapping_), size_);
}

const std::byte* SafetensorsFile::data(const TensorEntry& entry) const {
    return mapping_ + entry.offset;
}

void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, TensorView>& tensors,
                      const std::map<std::string, std::string>& metadata) {
    const std::vector<const NamedView*> order = fileOrder(tensors);
    std::string header;
    try {
        header = headerOf(order, metadata);
    } catch (const nlohmann::json::exception&) {
        throw FileError(path, "cannot be written: a tensor's name or a metadata text is not valid UTF-8");
    }
    AtomicFile file(path);
    const std::uint64_t length = header.size();
    file.write(&length, length_bytes);
    file.write(header);
    for (const NamedView* tensor : order)
        if (const std::size_t bytes = bytesOf(tensor->second); bytes > 0)
            file.write(tensor->second.data, bytes);
    file.commit();
}

} // namespace saccade
