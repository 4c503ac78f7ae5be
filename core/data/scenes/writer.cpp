#include "core/data/scenes/writer.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/data/scenes/annotations.h"
#include "core/data/scenes/dataset_folder.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace saccade::scenes {
namespace {

void writeImage(const std::filesystem::path& path, const cv::Mat& rgb) {
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    if (!cv::imencode(".png", bgr, bytes, {cv::IMWRITE_PNG_COMPRESSION, 4}))
        throw FileError(path, say("could not be encoded as PNG"));
    writeFileAtomically(path, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

/// Runs work(0) … work(count - 1) on several threads. After a failure no new item is started and the first
/// exception is thrown.
template <typename Work>
void forEachInParallel(std::uint64_t count, int threads, const Work& work) {
    std::atomic<std::uint64_t> next{0};
    std::exception_ptr failure;
    std::mutex failure_lock;
    const auto run = [&] {
        try {
            for (std::uint64_t i = next++; i < count; i = next++)
                work(i);
        } catch (...) {
            next = count;
            const std::lock_guard guard(failure_lock);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back(run);
        run();
    }
    if (failure)
        std::rethrow_exception(failure);
}

int threadCount(const WriteOptions& options) {
    const int wanted =
        options.threads > 0 ? options.threads : static_cast<int>(std::thread::hardware_concurrency());
    return std::clamp(wanted, 1, 64);
}

} // namespace

std::uint64_t validationCount(std::uint64_t count) {
    return count < 2 ? 0 : std::max<std::uint64_t>(1, count / 10);
}

void writeScenes(const std::filesystem::path& folder, const WriteOptions& options,
                 const std::function<void(std::uint64_t)>& progress) {
    if (options.count < 1 || options.count > maximum_scenes)
        throw Error(say("the number of scenes must be 1 to %1", maximum_scenes));
    checkOptions(options.scene);
    const std::uint64_t validation = validationCount(options.count);
    const SplitSizes sizes{options.count - validation, validation};
    prepareFolder(folder, sizes);

    std::vector<SceneRecord> records(options.count);
    std::mutex progress_lock;
    std::uint64_t done = 0;
    forEachInParallel(options.count, threadCount(options), [&](std::uint64_t index) {
        const Scene scene = makeScene(options.seed, index, options.scene);
        writeImage(folder / imagePath(sizes, index), scene.rgb);
        records[index] = recordOf(scene, index);
        const std::lock_guard guard(progress_lock);
        ++done;
        if (progress)
            progress(done);
    });

    const std::span<const SceneRecord> all(records);
    writeAnnotations(folder / "annotations", "train", all.first(sizes.train), options.scene);
    writeAnnotations(folder / "annotations", "val", all.subspan(sizes.train), options.scene);
    finishFolder(folder);
}

} // namespace saccade::scenes
