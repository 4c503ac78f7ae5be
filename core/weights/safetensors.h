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
/// As the file writes it: "F32", "BOOL".
std::string typeName(TensorType type);

/// One tensor of a safetensors file: where its bytes lie and what they mean.
struct TensorEntry {
    TensorType type = TensorType::F32;
    std::vector<std::int64_t> shape;
    std::size_t offset = 0; ///< from the start of the file
    std::size_t bytes = 0;
};

/// One whose elements are of a type that is not known here, as eight-bit floats.
struct UnreadTensorEntry {
    std::string type; ///< as the file writes it
    std::vector<std::int64_t> shape;
    std::size_t bytes = 0;
};

/// A safetensors file. The header is checked whole (lengths, shapes against bytes, overlaps, file size)
/// before any tensor can be reached, so a broken or hostile file is a FileError and no more.
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

/// Writes atomically (temporary name, flush, rename). Wider element types come first, then the order is by
/// name: so each tensor is aligned to its elements and no gap is left, which the reference reader would
/// refuse.
void writeSafetensors(const std::filesystem::path& path, const std::map<std::string, TensorView>& tensors,
                      const std::map<std::string, std::string>& metadata);

} // namespace saccade
