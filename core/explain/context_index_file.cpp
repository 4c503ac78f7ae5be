#include "core/explain/context_index_file.h"

#include "core/base/content_hash.h"
#include "core/base/error.h"
#include "core/base/json_object.h"
#include "core/base/system_reason.h"
#include "core/captioner/model_file.h"
#include "core/weights/safetensors.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <span>
#include <system_error>
#include <unistd.h>

namespace saccade {
namespace fs = std::filesystem;
namespace {

constexpr const char* contexts_key = "saccade.contexts"; ///< metadata key
constexpr int contexts_version = 1;
constexpr const char* contexts_ending = ".contexts";
/// About twenty times what 30,000 captions need.
constexpr std::size_t most_vector_bytes = std::size_t{1} << 31;
constexpr std::size_t most_text_bytes = std::size_t{1} << 26;
constexpr std::size_t most_space_bytes = std::size_t{1} << 26;

fs::path dataFolder() {
    if (const char* named = std::getenv("XDG_DATA_HOME"); named != nullptr && *named == '/')
        return fs::path(named) / "saccade" / "contexts";
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : "/") / ".local" / "share" / "saccade" / "contexts";
}

std::string hexText(std::uint64_t number) {
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16).ptr;
    return {digits.data(), end};
}

/// Beside the model first. In the folder of data, models of the same name do not get in each other's way.
std::array<fs::path, 2> contextIndexPlaces(const fs::path& model) {
    std::error_code ignored;
    const std::string name = model.stem().string();
    const std::string where = hexText(hashOfText(fs::absolute(model, ignored).string()));
    return {model.parent_path() / (name + contexts_ending),
            dataFolder() / (name + '-' + where + contexts_ending)};
}

std::uint64_t hexNumber(const std::string& text) {
    std::uint64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    if (failure != std::errc() || end != text.data() + text.size())
        throw Error(say("what the context index says of its model is not valid"));
    return number;
}

/// Texts with a zero byte after each.
std::string zeroEnded(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        all += text;
        all += '\0';
    }
    return all;
}

const TensorEntry& contextTensor(const SafetensorsFile& file, const char* name, TensorType type,
                                 std::size_t dimensions, std::size_t most_bytes) {
    const auto found = file.tensors().find(name);
    if (found == file.tensors().end())
        throw Error(say("the tensor %1 is missing", std::string(name)));
    if (found->second.type != type || found->second.shape.size() != dimensions ||
        found->second.bytes > most_bytes)
        throw Error(
            say("the tensor %1 has another type or shape than that of a context index", std::string(name)));
    return found->second;
}

template <typename T>
std::vector<T> numbersIn(const SafetensorsFile& file, const TensorEntry& entry) {
    std::vector<T> numbers(entry.bytes / sizeof(T));
    file.file().read(entry.offset, std::as_writable_bytes(std::span(numbers)));
    return numbers;
}

std::vector<std::string> textsIn(const SafetensorsFile& file, const char* name) {
    const TensorEntry& entry = contextTensor(file, name, TensorType::U8, 1, most_text_bytes);
    const std::vector<char> bytes = numbersIn<char>(file, entry);
    std::vector<std::string> texts;
    for (auto from = bytes.begin(); from != bytes.end();) {
        const auto end = std::find(from, bytes.end(), '\0');
        if (end == bytes.end())
            throw Error(say("the tensor %1 ends in the middle of a text", std::string(name)));
        texts.emplace_back(from, end);
        from = end + 1;
    }
    return texts;
}

torch::Tensor floatsIn(const SafetensorsFile& file, const char* name, std::size_t dimensions) {
    const TensorEntry& entry = contextTensor(file, name, TensorType::F32, dimensions, most_space_bytes);
    torch::Tensor tensor = torch::empty(entry.shape, torch::kFloat);
    file.file().read(entry.offset, {static_cast<std::byte*>(tensor.data_ptr()), tensor.nbytes()});
    return tensor;
}

ContextIndexContent contentIn(const SafetensorsFile& file, std::uint64_t model) {
    const auto metadata = file.metadata().find(contexts_key);
    if (metadata == file.metadata().end())
        throw Error(say("is not a context index"));
    const JsonObject facts(metadata->second, say("What the context index says of itself"));
    if (facts.integer("version", 0, 0, INT64_MAX) != contexts_version)
        throw Error(say("was written by another version of Saccade; make the context index again"));
    ContextIndexContent content;
    content.model = hexNumber(facts.text("model", {}));
    if (content.model != model)
        throw Error(say("is the context index of another model, or of an earlier state of this one; make "
                        "it again"));
    content.dataset = facts.text("dataset", {});
    content.split = facts.text("split", {});
    content.root = facts.text("root", {});
    content.images = textsIn(file, "images");
    content.captions = textsIn(file, "captions");
    content.caption_images = numbersIn<std::int32_t>(
        file, contextTensor(file, "caption_images", TensorType::I32, 1, most_text_bytes));
    content.space = {floatsIn(file, "centre", 1), floatsIn(file, "components", 2)};
    const TensorEntry& vectors = contextTensor(file, "vectors", TensorType::I8, 2, most_vector_bytes);
    if (vectors.shape[1] != content.space.dimensions())
        throw Error(say("the tensor %1 has another type or shape than that of a context index",
                        std::string("vectors")));
    content.vectors = numbersIn<std::int8_t>(file, vectors);
    return content;
}

} // namespace

std::optional<fs::path> findContextIndex(const fs::path& model) {
    std::error_code ignored;
    for (const fs::path& place : contextIndexPlaces(model))
        if (fs::exists(place, ignored))
            return place;
    return std::nullopt;
}

fs::path newContextIndex(const fs::path& model) {
    const auto [beside, in_data] = contextIndexPlaces(model);
    const fs::path folder = beside.parent_path().empty() ? fs::path(".") : beside.parent_path();
    if (::access(folder.c_str(), W_OK) == 0)
        return beside;
    std::error_code failure;
    fs::create_directories(in_data.parent_path(), failure);
    if (failure)
        throw FileError(in_data.parent_path(),
                        say("the folder for the context index cannot be made (%1)", systemReason(failure)));
    return in_data;
}

std::uint64_t contextModel(Captioner& captioner) {
    const ModelConfig& config = captioner.config();
    std::string text = config.encoder.name + '\n' + config.decoder.name + '\n' +
                       std::to_string(config.preprocess.size) + ' ' + fitName(config.preprocess.fit) + '\n';
    for (const std::string& word : captioner.vocabulary().words())
        text += word + '\n';
    std::uint64_t hash = hashOfText(text);
    for (const auto& [name, tensor] : tensorsOf(captioner)) {
        const torch::Tensor plain = tensor.detach().to(torch::kCPU).contiguous();
        hash = hashOfBytes({static_cast<const std::byte*>(plain.data_ptr()), plain.nbytes()}, hash);
    }
    return hash;
}

ContextIndex readContextIndex(const fs::path& path, std::uint64_t model) {
    const SafetensorsFile file(path);
    try {
        return ContextIndex(contentIn(file, model));
    } catch (const FileError&) {
        throw;
    } catch (const Error& error) {
        throw FileError(path, error.message());
    }
}

void requireContextIndex(const fs::path& file) {
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored) || fs::is_empty(file, ignored))
        return;
    bool own = false;
    try {
        own = SafetensorsFile(file).metadata().contains(contexts_key);
    } catch (const Error&) {
    }
    if (!own)
        throw FileError(file, say("is not a context index, so it is not replaced; choose another name"));
}

void writeContextIndex(const fs::path& file, const ContextIndex& index) {
    requireContextIndex(file);
    const ContextIndexContent& content = index.content();
    const std::string images = zeroEnded(content.images), captions = zeroEnded(content.captions);
    const auto size = [](const auto& values) { return static_cast<std::int64_t>(values.size()); };
    const ContextSpace& space = content.space;
    const torch::Tensor centre = space.centre.contiguous(), components = space.components.contiguous();
    const nlohmann::json facts = {{"version", contexts_version},
                                  {"model", hexText(content.model)},
                                  {"dataset", content.dataset},
                                  {"split", content.split},
                                  {"root", content.root.string()}};
    writeSafetensors(file,
                     {{"vectors",
                       {TensorType::I8,
                        {static_cast<std::int64_t>(index.facts().words), space.dimensions()},
                        content.vectors.data()}},
                      {"centre", {TensorType::F32, centre.sizes().vec(), centre.data_ptr()}},
                      {"components", {TensorType::F32, components.sizes().vec(), components.data_ptr()}},
                      {"images", {TensorType::U8, {size(images)}, images.data()}},
                      {"captions", {TensorType::U8, {size(captions)}, captions.data()}},
                      {"caption_images",
                       {TensorType::I32, {size(content.caption_images)}, content.caption_images.data()}}},
                     {{contexts_key, jsonText(facts)}});
}

} // namespace saccade
