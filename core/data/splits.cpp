#include "core/data/splits.h"

#include "core/base/content_hash.h"
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>

namespace saccade {
namespace {

struct Role {
    std::string_view name;
    Split split;
};

/// The role names that imagesOfSplit() accepts.
constexpr std::array roles = {Role{"train", Split::Train},    Role{"training", Split::Train},
                              Role{"val", Split::Validation}, Role{"validation", Split::Validation},
                              Role{"dev", Split::Validation}, Role{"test", Split::Test}};

/// Other names used by datasets. COCO 2014 was trained on without its "minival".
constexpr std::array other_names = {Role{"trainval", Split::Train},     Role{"restval", Split::Train},
                                    Role{"minitrain", Split::Train},    Role{"valminusminival", Split::Train},
                                    Role{"minival", Split::Validation}, Role{"valid", Split::Validation},
                                    Role{"devel", Split::Validation},   Role{"testing", Split::Test},
                                    Role{"testdev", Split::Test}};

template <std::size_t count>
std::optional<Split> named(const std::array<Role, count>& known, std::string_view name) {
    const auto found =
        std::find_if(known.begin(), known.end(), [name](const Role& role) { return role.name == name; });
    return found == known.end() ? std::nullopt : std::optional(found->split);
}

std::string lowered(std::string_view name) {
    std::string lower(name);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

/// Letters beyond ASCII count as letters.
bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

constexpr std::size_t small_folder = 20;              ///< with fewer images, all are needed for training
constexpr std::size_t maximum_validation_images = 40; ///< the number that giveValidationImages() aims for

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
    const std::string lower = lowered(name);
    for (auto at = lower.begin(); at != lower.end();) {
        const auto begin = std::find_if(at, lower.end(), isWordByte);
        at = std::find_if_not(begin, lower.end(), isWordByte);
        const std::string_view word(begin, at);
        if (const std::optional<Split> split = named(roles, word))
            return split;
        if (const std::optional<Split> split = named(other_names, word))
            return split;
    }
    return std::nullopt;
}

std::optional<Split> splitOfFolder(std::string_view name) {
    const std::string word = lowered(name.substr(0, name.find_last_not_of("0123456789") + 1));
    return std::all_of(word.begin(), word.end(), isWordByte) ? splitOfName(word) : std::nullopt;
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
    // The upper half: the lowest bits of FNV-1a depend only on the lowest bits of the input.
    const std::uint64_t percent = (hashOfText(file_name) >> 32) % 100;
    return percent < 90 ? Split::Train : percent < 95 ? Split::Validation : Split::Test;
}

void giveValidationImages(CaptionDataset& dataset) {
    std::vector<std::size_t> candidates;
    std::size_t hashed = 0, validation = 0;
    for (std::size_t i = 0; i < dataset.images.size(); ++i) {
        const CaptionedImage& image = dataset.images[i];
        hashed += image.split_by_hash ? 1 : 0;
        validation += image.split == Split::Validation ? 1 : 0;
        if (image.split_by_hash && image.split == Split::Train)
            candidates.push_back(i);
    }
    const std::size_t wanted = hashed < small_folder ? 0 : std::min(maximum_validation_images, hashed / 5);
    if (validation >= wanted)
        return;
    const std::size_t count = std::min(wanted - validation, candidates.size());
    const auto hash = [&](std::size_t i) { return hashOfText(dataset.images[i].path.filename().string()); };
    std::sort(candidates.begin(), candidates.end(),
              [&](std::size_t a, std::size_t b) { return std::pair(hash(a), a) < std::pair(hash(b), b); });
    candidates.resize(count);
    for (const std::size_t i : candidates) {
        CaptionedImage& image = dataset.images[i];
        if (image.split_name == nameOfSplit(image.split))
            image.split_name = nameOfSplit(Split::Validation);
        image.split = Split::Validation;
    }
}

std::vector<std::size_t> imagesOfSplit(const CaptionDataset& dataset, const std::string& split) {
    const std::optional<Split> role = named(roles, split);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < dataset.images.size(); ++i) {
        const CaptionedImage& image = dataset.images[i];
        if (role ? image.split == *role : image.split_name == split)
            found.push_back(i);
    }
    if (found.empty())
        throw Error(say("no image in split \"%1\"; the dataset has: %2", split, splitsIn(dataset)));
    return found;
}

} // namespace saccade
