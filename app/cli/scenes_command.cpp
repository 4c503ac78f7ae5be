#include "app/cli/scenes_command.h"

#include "app/cli/progress_bar.h"
#include "core/base/error.h"
#include "core/data/scenes/writer.h"

#include <CLI/CLI.hpp>
#include <opencv2/core/utility.hpp>

#include <charconv>
#include <iostream>
#include <memory>
#include <string>

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

std::string sizeText(const scenes::SceneOptions& size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

int writeDataset(const ScenesArguments& arguments) {
    cv::setNumThreads(1); // the scenes themselves are spread over the threads
    {
        ProgressBar bar;
        scenes::writeScenes(arguments.output, arguments.options, [&](std::uint64_t done) {
            bar.update("drawing scenes", done, arguments.options.count);
        });
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
        ->check(CLI::Range(std::uint64_t{1}, scenes::maximum_scenes));
    command->add_option("--seed", arguments->options.seed, "Seed of the random scenes")
        ->capture_default_str();
    command->add_option("--output", arguments->output, "Folder: new, empty, or a Scenes dataset to replace")
        ->required();
    command->add_option_function<std::string>(
        "--size", [arguments](const std::string& text) { arguments->options.scene = parseSize(text); },
        "Pixels, WIDTHxHEIGHT (default " + sizeText({}) + ")");
    command
        ->add_option("--threads", arguments->options.threads, "Threads (default: as many as the machine has)")
        ->check(CLI::Range(1, 64));
    command->callback([arguments, &action] { action = [arguments] { return writeDataset(*arguments); }; });
}

} // namespace saccade::cli
