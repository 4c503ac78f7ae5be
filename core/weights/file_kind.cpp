#include "core/weights/file_kind.h"

#include "core/base/file_text.h"
#include "core/base/message.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <string_view>

namespace saccade {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t looked_at = 512;
constexpr std::uint64_t maximum_header = 100'000'000; // the limit of safetensors' reference reader
// The large number at the start of every legacy file, after the opcode and the length of the number.
constexpr auto legacy_mark = "\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"sv;

struct Mark {
    std::size_t offset;
    std::string_view bytes;
    MessageText<> sentence;
};

constexpr MessageText<> picture = marked("is an image, not weights or a model");
constexpr MessageText<> archive = marked("is an archive; unpack it and use the file inside");
constexpr MessageText<> hdf5 =
    marked("is an HDF5 file, as Keras writes them; only PyTorch and safetensors files are read");
constexpr MessageText<> gguf = marked("is a GGUF file; only PyTorch and safetensors files are read");
constexpr MessageText<> numpy = marked("is a NumPy file; only PyTorch and safetensors files are read");
constexpr MessageText<> lite =
    marked("is a TensorFlow Lite file; only PyTorch and safetensors files are read");
constexpr MessageText<> saved_model =
    marked("is a TensorFlow model; only PyTorch and safetensors files are read");
constexpr MessageText<> onnx = marked("is an ONNX model; only PyTorch and safetensors files are read");

constexpr std::array marks = {
    Mark{0, "\x89PNG"sv, picture},
    Mark{0, "\xff\xd8\xff"sv, picture},
    Mark{0, "GIF8"sv, picture},
    Mark{8, "WEBP"sv, picture},
    Mark{0, "BM"sv, picture},
    Mark{0, "II*\0"sv, picture},
    Mark{0, "MM\0*"sv, picture},
    Mark{4, "ftypavif"sv, picture},
    Mark{4, "ftypheic"sv, picture},
    Mark{0, "%PDF"sv, marked("is a PDF document, not weights or a model")},
    Mark{0, "\x1f\x8b"sv, archive},
    Mark{0, "BZh"sv, archive},
    Mark{0,
         "\xfd"
         "7zXZ"sv,
         archive},
    Mark{0, "\x28\xb5\x2f\xfd"sv, archive},
    Mark{0, "7z\xbc\xaf\x27\x1c"sv, archive},
    Mark{0, "Rar!"sv, archive},
    Mark{257, "ustar"sv, archive},
    Mark{0, "PK\x05\x06"sv, marked("is an empty zip file")},
    Mark{0, "\x89HDF\r\n\x1a\n"sv, hdf5},
    Mark{0, "GGUF"sv, gguf},
    Mark{0, "ggjt"sv, gguf},
    Mark{0, "tjgg"sv, gguf},
    Mark{0, "lmgg"sv, gguf},
    Mark{0, "\x93NUMPY"sv, numpy},
    Mark{4, "TFL3"sv, lite},
    Mark{0, "\x08\x01\x12"sv, saved_model},
    Mark{0,
         "\x7f"
         "ELF"sv,
         marked("is a program, not weights or a model")},
    Mark{0, "MZ"sv, marked("is a program, not weights or a model")},
};

std::string textFrom(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A protocol buffer whose first field is a small version number and whose second is a text or a graph.
bool isOnnx(std::string_view start) {
    return start.size() > 2 && start[0] == '\x08' && start[1] > 1 && start[1] < 32 &&
           ("\x12\x1a\x22\x3a"sv.find(start[2]) != std::string_view::npos);
}

/// A protocol buffer that begins with a node, which begins with its name: a frozen TensorFlow graph.
bool isGraph(std::string_view start) {
    const std::size_t node = start.find("\x0a", 1);
    return start.starts_with('\x0a') && (node == 2 || node == 3) && start.size() > node + 2 &&
           std::isalpha(static_cast<unsigned char>(start[node + 2])) != 0;
}

bool isPickle(std::string_view start) {
    return start.size() > 2 && start[0] == '\x80' && start[1] >= 0 && start[1] <= 5;
}

/// A character may be truncated at the end.
bool isText(std::string_view start) {
    const bool controls = std::any_of(start.begin(), start.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && "\t\n\r\f"sv.find(c) == std::string_view::npos) ||
               c == '\x7f';
    });
    bool utf8 = false;
    for (std::size_t cut = 0; !utf8 && cut < 4 && cut <= start.size(); ++cut)
        utf8 = isUtf8(start.substr(0, start.size() - cut));
    return !controls && utf8;
}

MessageText<> sentenceOnText(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (text.starts_with("\xef\xbb\xbf"))
        text.erase(0, 3);
    const std::string_view trimmed_text = trimmed(text);
    if (trimmed_text.starts_with("version http") && text.find("git-") != std::string::npos)
        return marked("is a Git LFS pointer, not the file itself; run \"git lfs pull\" to fetch it");
    if (trimmed_text.starts_with('<'))
        return marked("is a web page, not the file itself; download it again");
    if (trimmed_text.starts_with('{') || trimmed_text.starts_with('['))
        return marked("is a JSON file, not weights or a model");
    return marked("is a text file, not weights or a model");
}

} // namespace

TensorFileKind tensorFileKind(const BinaryFile& file) {
    const std::string start = textFrom(file.start(looked_at));
    if (start.starts_with("PK\x03\x04"))
        return TensorFileKind::Zip;
    if (isPickle(start) && start.substr(0, 32).find(legacy_mark) != std::string::npos)
        return TensorFileKind::Legacy;
    std::uint64_t header = maximum_header + 1;
    if (start.size() >= sizeof header)
        std::memcpy(&header, start.data(), sizeof header);
    const bool opens = start.size() > sizeof header && start[sizeof header] == '{';
    return header <= maximum_header && opens ? TensorFileKind::Safetensors : TensorFileKind::Other;
}

Message sentenceOnOtherFile(const BinaryFile& file) {
    const std::string start = textFrom(file.start(looked_at));
    if (start.empty())
        return say("is empty");
    if (isText(start))
        return say(sentenceOnText(start));
    for (const Mark& mark : marks)
        if (start.size() > mark.offset && std::string_view(start).substr(mark.offset).starts_with(mark.bytes))
            return say(mark.sentence);
    if (isPickle(start))
        return say("is a Python pickle, but not one that torch.save wrote");
    if (isOnnx(start))
        return say(onnx);
    if (isGraph(start))
        return say(saved_model);
    if (std::all_of(start.begin(), start.end(), [](char c) { return c == '\0'; }))
        return say("begins with nothing but zeros; it was not written or downloaded completely");
    return say("is neither a safetensors file nor PyTorch weights, or it is damaged");
}

} // namespace saccade
