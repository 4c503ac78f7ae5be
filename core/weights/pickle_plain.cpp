#include "core/weights/pickle_plain.h"

#include "core/base/error.h"

#include <charconv>
#include <string_view>

namespace saccade {
namespace {

using Value = std::optional<PickleValue>;

Value longInteger(PickleBytes& bytes, std::size_t length) {
    const auto value = bytes.takeLong(length);
    return value ? Value(*value) : PickleOther{};
}

/// Python 2 wrote whole numbers of more than 32 bits as a line.
Value integerLine(PickleBytes& bytes) {
    const std::string_view line = bytes.takeLine();
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
    if (error != std::errc() || end != line.data() + line.size())
        throw Error(say("the pickle has something else where a number belongs"));
    return value;
}

/// Nothing if the operation does not give a number.
Value numberOf(PickleBytes& bytes, unsigned char operation) {
    switch (operation) {
    case 'N':
        return PickleNone{};
    case 0x88: // NEWTRUE
        return true;
    case 0x89: // NEWFALSE
        return false;
    case 'I': // INT
        return integerLine(bytes);
    case 'J': // BININT
        return std::int64_t{bytes.takeNumber<std::int32_t>()};
    case 'K': // BININT1
        return std::int64_t{bytes.takeByte()};
    case 'M': // BININT2
        return std::int64_t{bytes.takeNumber<std::uint16_t>()};
    case 0x8a: // LONG1
        return longInteger(bytes, bytes.takeByte());
    case 0x8b: // LONG4
        return longInteger(bytes, bytes.takeNumber<std::uint32_t>());
    case 'G': // BINFLOAT
        return bytes.takeBigEndianDouble();
    default:
        return std::nullopt;
    }
}

Value textOf(PickleBytes& bytes, std::uint64_t length) {
    return std::string(bytes.take(length));
}

Value bytesOf(PickleBytes& bytes, std::uint64_t length) {
    bytes.take(length);
    return PickleOther{};
}

/// Nothing if the operation gives neither text nor bytes.
Value text(PickleBytes& bytes, unsigned char operation) {
    switch (operation) {
    case 'X': // BINUNICODE
    case 'T': // BINSTRING, of Python 2
        return textOf(bytes, bytes.takeNumber<std::uint32_t>());
    case 0x8c: // SHORT_BINUNICODE
    case 'U':  // SHORT_BINSTRING, of Python 2
        return textOf(bytes, bytes.takeByte());
    case 0x8d: // BINUNICODE8
        return textOf(bytes, bytes.takeNumber<std::uint64_t>());
    case 'C': // SHORT_BINBYTES
        return bytesOf(bytes, bytes.takeByte());
    case 'B': // BINBYTES
        return bytesOf(bytes, bytes.takeNumber<std::uint32_t>());
    case 0x8e: // BINBYTES8
    case 0x96: // BYTEARRAY8
        return bytesOf(bytes, bytes.takeNumber<std::uint64_t>());
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<PickleValue> takePlainValue(PickleBytes& bytes, unsigned char operation) {
    Value value = numberOf(bytes, operation);
    return value ? value : text(bytes, operation);
}

} // namespace saccade
