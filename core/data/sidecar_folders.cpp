#include "core/data/sidecar_folders.h"

#include "core/data/splits.h"
#include "core/image/decode_image.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <utility>

namespace saccade {
namespace {

namespace fs = std::filesystem;

/// The text files of a folder by name, with the ending in lower case: "a.TXT" is found as "a.txt".
using TextFiles = std::multimap<std::string, fs::path>;

constexpr const char* endings[] = {".txt", ".caption"};

std::string loweredEnding(const fs::path& file) {
    std::string ending = file.extension().string();
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return ending;
}

/// Files named after the image's full name are its own; others may be shared by images with the same stem.
std::vector<fs::path> sidecarsOf(const fs::path& image, const TextFiles& texts) {
    std::vector<fs::path> found;
    for (const fs::path& name : {image.filename(), image.stem()}) {
        for (const char* ending : endings) {
            const auto [first, last] = texts.equal_range(name.string() + ending);
            for (auto text = first; text != last; ++text)
                found.push_back(text->second);
        }
        if (!found.empty())
            break;
    }
    return found;
}

/// The content of a folder, sorted by kind.
struct FolderContent {
    std::vector<fs::path> folders;
    std::vector<fs::path> images;
    TextFiles texts;
};

void sortIn(const fs::directory_entry& entry, FolderContent& content) {
    const fs::path& path = entry.path();
    std::error_code ignored;
    if (path.filename().native().starts_with('.'))
        return;
    const std::string ending = loweredEnding(path);
    const bool is_text = std::find(std::begin(endings), std::end(endings), ending) != std::end(endings);
    if (entry.is_directory(ignored))
        content.folders.push_back(path);
    else if ((is_text || isImageFile(path)) && !entry.is_regular_file(ignored))
        return;
    else if (is_text)
        content.texts.emplace(path.stem().string() + ending, path);
    else if (isImageFile(path))
        content.images.push_back(path);
}

FolderContent contentOf(const fs::path& folder, std::error_code& error) {
    FolderContent content;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        sortIn(*entry, content);
    std::sort(content.images.begin(), content.images.end());
    std::sort(content.folders.begin(), content.folders.end(), std::greater());
    return content;
}

} // namespace

bool SidecarFolder::hasSidecar() const {
    return std::any_of(images.begin(), images.end(),
                       [](const ImageWithSidecars& image) { return !image.sidecars.empty(); });
}

SidecarFolders::SidecarFolders(fs::path root) {
    waiting_.push_back({std::move(root), {}});
}

bool SidecarFolders::next(SidecarFolder& folder) {
    std::error_code ignored;
    while (!waiting_.empty() && !seen_.insert(fs::weakly_canonical(waiting_.back().path, ignored)).second)
        waiting_.pop_back();
    if (waiting_.empty())
        return false;
    const Waiting now = std::move(waiting_.back());
    waiting_.pop_back();
    std::error_code error;
    const FolderContent content = contentOf(now.path, error);
    folder = {now.path, now.split_name, {}, error ? systemReason(error) : Message()};
    for (const fs::path& image : content.images)
        folder.images.push_back({image, sidecarsOf(image, content.texts)});
    for (const fs::path& inner : content.folders) {
        const std::string name = inner.filename().string();
        waiting_.push_back({inner, splitOfFolder(name) ? name : now.split_name});
    }
    return true;
}

} // namespace saccade
