#pragma once

#include "tests/support/test_images.h"

#include <string>

namespace saccade::test {

/// PNG specification, annex D.
inline std::uint32_t checkSum(const Bytes& bytes) {
    std::uint32_t sum = 0xffffffff;
    for (const std::uint8_t byte : bytes) {
        sum ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? sum >> 1 ^ 0xedb88320 : sum >> 1;
    }
    return ~sum;
}

inline Bytes pngChunk(const std::string& type, const Bytes& content) {
    Bytes chunk;
    append(chunk, static_cast<std::uint32_t>(content.size()), 4, true);
    const std::size_t length_bytes = chunk.size();
    for (const char letter : type)
        chunk.push_back(static_cast<std::uint8_t>(letter));
    for (const std::uint8_t byte : content)
        chunk.push_back(byte);
    append(chunk, checkSum({chunk.begin() + static_cast<std::ptrdiff_t>(length_bytes), chunk.end()}), 4,
           true);
    return chunk;
}

/// RFC 1950 and 1951: one uncompressed block.
inline Bytes stored(const Bytes& data) {
    const auto size = static_cast<std::uint32_t>(data.size());
    Bytes stream = {0x78, 0x01, 0x01};
    append(stream, size, 2, false);
    append(stream, size ^ 0xffff, 2, false);
    stream.insert(stream.end(), data.begin(), data.end());
    std::uint32_t a = 1;
    std::uint32_t b = 0;
    for (const std::uint8_t byte : data) {
        a = (a + byte) % 65521;
        b = (b + a) % 65521;
    }
    append(stream, b << 16 | a, 4, true);
    return stream;
}

/// A PNG file of one row. `row`: its bytes, packed as in PNG; `chunks` come before the pixels.
inline Bytes pngRow(std::uint32_t width, std::uint8_t bits, std::uint8_t colour, const Bytes& row,
                    const std::vector<Bytes>& chunks = {}) {
    Bytes header;
    append(header, width, 4, true);
    append(header, 1, 4, true);
    header.insert(header.end(), {bits, colour, 0, 0, 0});
    Bytes filtered = {0};
    filtered.insert(filtered.end(), row.begin(), row.end());
    Bytes file = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    const auto add = [&file](const Bytes& chunk) { file.insert(file.end(), chunk.begin(), chunk.end()); };
    add(pngChunk("IHDR", header));
    for (const Bytes& chunk : chunks)
        add(chunk);
    add(pngChunk("IDAT", stored(filtered)));
    add(pngChunk("IEND", {}));
    return file;
}

} // namespace saccade::test
