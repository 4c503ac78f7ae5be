#include "app/cli/scenes_command.h"

#include "core/base/error.h"
#include "core/data/scenes/writer.h"

#include <CLI/CLI.hpp>
#include <opencv2/core/utility.hpp>

#include <charconv>
#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <unistd.h>

namespace saccade::cli {
namespace {

struct ScenesArguments {
    std::string output;
    scenes::WriteOptions options;
};

/// Reads "320x240". Throws CLI::ValidationError for anything else.
scenes::SceneOptions parseSize(const std::string& text) {
    scenes::SceneOptions size;
    const char* const end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    const bool separated = width.ec == std::errc() && width.ptr != end && *width.ptr == 'x';
    const auto height = std::from_chars(separated ? width.ptr + 1 : end, end, size.height);
    if (height.ec != std::errc() || height.ptr != end)
        throw CLI::ValidationError("--size",
                                   "\"" + text + "\" is not WIDTHxHEIGHT in pixels, such as 320x240");
    try {
        scenes::checkOptions(size);
    } catch (const Error& error) {
        throw CLI::ValidationError("--size", error.what());
    }
    return size;
}

/// One line that is written over, on a terminal only.
class ProgressLine {
public:
    explicit ProgressLine(std::uint64_t total) : total_(total), shown_(::isatty(STDERR_FILENO) == 1) {}
    ~ProgressLine() {
        if (shown_)
            std::cerr << '\n';
    }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void update(std::uint64_t done) {
        const auto now = std::chrono::steady_clock::now();
        if (!shown_ || (done < total_ && now - last_ < std::chrono::milliseconds(200)))
            return;
        last_ = now;
        const double elapsed = std::chrono::duration<double>(now - start_).count();
        const double left = elapsed / static_cast<double>(done) * static_cast<double>(total_ - done);
        std::cerr << "\rsaccade: " << done << " of " << total_ << " scenes, " << static_cast<int>(left)
                  << " s left \x1b[K" << std::flush;
    }

private:
    std::uint64_t total_;
    bool shown_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point last_;
};

int writeDataset(const ScenesArguments& arguments) {
    cv::setNumThreads(1); // the scenes themselves are spread over the threads
    {
        ProgressLine progress(arguments.options.count);
        scenes::writeScenes(arguments.output, arguments.options,
                            [&](std::uint64_t done) { progress.update(done); });
    }
    const std::uint64_t validation = scenes::validationCount(arguments.options.count);
    std::cout << arguments.output << ": " << arguments.options.count - validation << " scenes for training, "
              << validation << " for validation\n";
    return all_done;
}

} // namespace

void addScenesCommand(CLI::App& app, Action& action) {
    auto arguments = std::make_shared<ScenesArguments>();
    CLI::App* command = app.add_subcommand(
        "scenes",
        "Write a COCO-format dataset of illustrated scenes with captions and instance masks. The last "
        "tenth of the scenes is the validation split. The same seed gives the same bytes.");
    command->add_option("--count", arguments->options.count, "Number of scenes")
        ->required()
        ->check(CLI::Range(std::uint64_t{1}, scenes::most_scenes));
    command->add_option("--seed", arguments->options.seed, "Which series of scenes (default 1)");
    command->add_option("--output", arguments->output, "Folder: new, empty, or a Scenes dataset to replace")
        ->required();
    command->add_option_function<std::string>(
        "--size", [arguments](const std::string& text) { arguments->options.scene = parseSize(text); },
        "Pixels, WIDTHxHEIGHT (default 320x240)");
    command
        ->add_option("--threads", arguments->options.threads, "Threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 64));
    command->callback([arguments, &action] { action = [arguments] { return writeDataset(*arguments); }; });
}

} // namespace saccade::cli
