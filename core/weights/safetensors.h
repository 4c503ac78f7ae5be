#pragma once

#include "core/base/binary_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace saccade {

enum class TensorType { F32, F16, BF16, F64, I64, I32, I16, I8, U8, Bool };

std::size_t bytesPerElement(TensorType type);
/// As in the file: "F32", "BOOL".
std::string typeName(TensorType type);

/// One tensor of a safetensors file: where its bytes are and what they mean.
struct TensorEntry {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::size_t offset = 0; ///< from the start of the file
    std::size_t bytes = 0;
};

/// A tensor with an element type that is not supported, such as eight-bit floats.
struct UnreadTensorEntry {
    std::string type; ///< as in the file
    std::vector<std::int64_t> shape;
    std::size_t bytes = 0;
};

/// A safetensors file. The whole header is checked (lengths, shapes against bytes, overlaps, file size)
/// before any tensor can be accessed, so a malformed or malicious file only causes a FileError.
class SafetensorsFile {
public:
    explicit SafetensorsFile(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return file_.path(); }
    const BinaryFile& file() const { return file_; }
    const std::map<std::string, TensorEntry>& tensors() const { return tensors_; }
    const std::map<std::string, UnreadTensorEntry>& unreadTensors() const { return unread_; }
    const std::map<std::string, std::string>& metadata() const { return metadata_; }
    /// The bytes of a tensor of this file. Throws FileError.
    std::vector<std::byte> data(const TensorEntry& entry) const {
        return file_.read(entry.offset, entry.bytes);
    }

private:
    BinaryFile file_;
    std::map<std::string, TensorEntry> tensors_;
    std::map<std::string, UnreadTensorEntry> unread_;
    std::map<std::string, std::string> metadata_;
};

/// A tensor to be written; `data` must outlive the call that writes it.
struct TensorView {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    const void* data = nullptr;
};

/// Writes atomically (temporary name, flush, rename). Tensors are ordered by decreasing element size, then by
/// name, so that each is aligned to its elements without gaps, which the reference reader would refuse.
void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, TensorView>& tensors,
                      const std::map<std::string, std::string>& metadata);

} // namespace saccade
