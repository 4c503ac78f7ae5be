#include "core/data/splits.h"

#include "core/base/error.h"
#include "core/data/content_hash.h"

#include <array>
#include <cstdint>
#include <map>
#include <utility>

namespace saccade {
namespace {

std::optional<Split> roleCalled(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, Split>, 6> roles = {
        {{"train", Split::Train},
         {"training", Split::Train},
         {"val", Split::Validation},
         {"validation", Split::Validation},
         {"dev", Split::Validation},
         {"test", Split::Test}}};
    for (const auto& [role_name, role] : roles)
        if (name == role_name)
            return role;
    return std::nullopt;
}

std::string splitsIn(const CaptionDataset& dataset) {
    std::map<std::string, std::size_t> counts;
    for (const CaptionedImage& image : dataset.images)
        ++counts[image.split_name];
    std::string text;
    for (const auto& [name, count] : counts)
        text += (text.empty() ? "" : ", ") + name + " (" + std::to_string(count) + " images)";
    return text.empty() ? "none" : text;
}

} // namespace

std::optional<Split> splitOfName(std::string_view name) {
    std::string lower(name);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    // "trainval" is for training, so "train" is looked for first.
    if (lower.find("train") != std::string::npos)
        return Split::Train;
    if (lower.find("val") != std::string::npos || lower.find("dev") != std::string::npos)
        return Split::Validation;
    if (lower.find("test") != std::string::npos)
        return Split::Test;
    return std::nullopt;
}

std::string nameOfSplit(Split split) {
    switch (split) {
    case Split::Train:
        return "train";
    case Split::Validation:
        return "val";
    case Split::Test:
        break;
    }
    return "test";
}

Split splitByHash(std::string_view file_name) {
    // The upper half: the lowest bits of FNV-1a depend on the lowest bits of the input alone.
    const std::uint64_t percent = (hashOfText(file_name) >> 32) % 100;
    return percent < 90 ? Split::Train : percent < 95 ? Split::Validation : Split::Test;
}

std::vector<std::size_t> imagesOfSplit(const CaptionDataset& dataset, const std::string& split) {
    const std::optional<Split> role = roleCalled(split);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < dataset.images.size(); ++i) {
        const CaptionedImage& image = dataset.images[i];
        if (role ? image.split == *role : image.split_name == split)
            found.push_back(i);
    }
    if (found.empty())
        throw Error("no image in split \"" + split + "\"; the dataset has: " + splitsIn(dataset));
    return found;
}

} // namespace saccade
