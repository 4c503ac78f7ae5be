/// How long a context index takes to answer, and how much memory.
///
///     bench_context_index [--captions N] [--threads N]
///
/// Captions have ten words in random places of 256 directions; the search does the same whatever they are.
/// Prints the size of the file, the memory of the process with the index read, and the median time of an
/// answer for any word and for the same word.

#include "core/base/random.h"
#include "core/explain/context_index_file.h"

#include <CLI/CLI.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <unistd.h>

namespace {

using namespace saccade;

constexpr int words_per_caption = 10, captions_per_image = 5, dimensions = 256, channels = 512,
              vocabulary_size = 5'000;

ContextIndex randomIndex(int captions) {
    Random random(1);
    torch::manual_seed(1);
    ContextIndexContent content;
    content.space = {torch::zeros({channels}), torch::eye(channels).narrow(0, 0, dimensions).contiguous()};
    for (int caption = 0; caption < captions; ++caption) {
        if (caption % captions_per_image == 0)
            content.images.push_back("image" + std::to_string(caption) + ".jpg");
        content.caption_images.push_back(static_cast<std::int32_t>(content.images.size()) - 1);
        std::string text;
        for (int word = 0; word < words_per_caption; ++word)
            text += (word > 0 ? " w" : "w") + std::to_string(random.below(vocabulary_size));
        content.captions.push_back(text);
        const std::vector<std::int8_t> bytes = eightBits(torch::randn({words_per_caption, dimensions}));
        content.vectors.insert(content.vectors.end(), bytes.begin(), bytes.end());
    }
    return ContextIndex(std::move(content));
}

double megabytesInUse() {
    std::ifstream statistics("/proc/self/statm");
    long total = 0, resident = 0;
    statistics >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double medianMilliseconds(const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    CLI::App parser("Time and memory of a context index.");
    int captions = 30'000, threads = 2;
    parser.add_option("--captions", captions);
    parser.add_option("--threads", threads);
    CLI11_PARSE(parser, argc, argv);
    torch::set_num_threads(threads);
    const std::filesystem::path file = std::filesystem::temp_directory_path() / "bench.contexts";
    writeContextIndex(file, randomIndex(captions));
    const double before = megabytesInUse();
    const auto start = std::chrono::steady_clock::now();
    const ContextIndex index = readContextIndex(file, 0);
    const std::chrono::duration<double, std::milli> reading = std::chrono::steady_clock::now() - start;
    const torch::Tensor query = torch::randn({channels});
    const double any = medianMilliseconds([&] { index.nearest(query, 8); });
    const double same = medianMilliseconds([&] { index.nearest(query, 8, "w7"); });
    std::cout << index.facts().words << " contexts, file " << std::filesystem::file_size(file) / 1'000'000
              << " MB, read in " << reading.count() << " ms\nmemory of the index "
              << megabytesInUse() - before << " MB, of the process " << megabytesInUse()
              << " MB\nanswer: any word " << any << " ms, same word " << same << " ms\n";
    std::filesystem::remove(file);
}
