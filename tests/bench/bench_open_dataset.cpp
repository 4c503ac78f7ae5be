// Opens a captions file of the size of COCO's training set (118,287 images, 591,753 captions) and prints the
// seconds and the resident memory. The file and the images (empty, since they are not opened) are created in
// a temporary folder.
#include "core/base/random.h"
#include "core/data/open_dataset.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

constexpr int image_count = 118'287;
constexpr int caption_count = 591'753;

std::string caption(saccade::Random& random) {
    static const std::vector<std::string> words = {
        "man",    "woman",   "standing", "a",   "on",    "the",   "of",  "with",   "next",    "street", "dog",
        "riding", "kitchen", "white",    "red", "plate", "table", "two", "people", "holding", "in"};
    std::string text = "A";
    for (std::size_t length = 7 + random.below(7); length > 0; --length)
        text += " " + random.pick(words);
    return text + ".";
}

std::string imageRecord(int id) {
    char text[512];
    std::snprintf(
        text, sizeof text,
        R"({"license": 3,"file_name": "%012d.jpg","coco_url": "http://images.cocodataset.org/train2017/%012d.jpg",)"
        R"("height": 360,"width": 640,"date_captured": "2013-11-14 11:18:45",)"
        R"("flickr_url": "http://farm9.staticflickr.com/8186/%010d_c3b8d2a73c_z.jpg","id": %d})",
        id, id, id, id);
    return text;
}

void writeDataset(const fs::path& root) {
    fs::create_directories(root / "annotations");
    fs::create_directories(root / "train2017");
    saccade::Random random(1);
    std::ofstream json(root / "annotations/captions_train2017.json");
    json << R"({"info": {"description": "made for measuring"},"images": [)";
    char name[32];
    for (int i = 0; i < image_count; ++i) {
        json << (i > 0 ? "," : "") << imageRecord(i * 5 + 9);
        std::snprintf(name, sizeof name, "%012d.jpg", i * 5 + 9);
        std::ofstream(root / "train2017" / name);
    }
    json << R"(],"annotations": [)";
    for (int i = 0; i < caption_count; ++i)
        json << (i > 0 ? "," : "") << R"({"image_id": )" << (i % image_count) * 5 + 9 << R"(,"id": )" << i
             << R"(,"caption": ")" << caption(random) << "\"}";
    json << "]}";
}

double processorSeconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long residentMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void measure(const fs::path& root) {
    const long before = residentMegabytes();
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const double processor = processorSeconds();
        const saccade::CaptionDataset dataset = saccade::openDataset(root);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        const double work = processorSeconds() - processor;
        std::size_t captions = 0;
        for (const saccade::CaptionedImage& image : dataset.images)
            captions += image.captions.size();
        std::printf("%.2f s (%.2f s of processor time), %zu images, %zu captions, %zu problems; resident at "
                    "most %ld MB (%ld before)\n",
                    seconds.count(), work, dataset.images.size(), captions, dataset.problems.size(),
                    residentMegabytes(), before);
    }
}

} // namespace

int main() {
    std::string pattern = (fs::temp_directory_path() / "saccade-bench-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        return EXIT_FAILURE;
    const fs::path root = pattern;
    int status = EXIT_SUCCESS;
    try {
        writeDataset(root);
        std::printf("captions json: %.1f MB\n",
                    static_cast<double>(fs::file_size(root / "annotations/captions_train2017.json")) / 1e6);
        measure(root);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        status = EXIT_FAILURE;
    }
    fs::remove_all(root);
    return status;
}
