#include "app/cli/start.h"

#include "app/cli/caption_run.h"
#include "app/cli/compute_options.h"
#include "app/cli/resources.h"
#include "core/base/nearest_name.h"
#include "core/model/torchscript.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>
#include <memory>
#include <system_error>

namespace saccade::cli {
namespace {

namespace fs = std::filesystem;

/// The value of an environment variable with an absolute path, else an empty path.
fs::path folderFromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    const fs::path folder = value == nullptr ? "" : value;
    return folder.is_absolute() ? folder : fs::path();
}

/// The XDG cache folder, for files that can be generated again; empty if the user has no such folder.
fs::path sheetFolder() {
    fs::path cache = folderFromEnvironment("XDG_CACHE_HOME");
    if (cache.empty() && !folderFromEnvironment("HOME").empty())
        cache = folderFromEnvironment("HOME") / ".cache";
    return cache.empty() ? cache : cache / "saccade" / "sheets";
}

int captionOnTerminal(const std::vector<std::string>& images) {
    CaptionRequest request;
    request.paths = images;
    if (images.empty()) {
        request.paths = {resource("samples").string()};
        request.file_names = true;
    }
    request.sheets = sheetFolder();
    const CaptionOutcome outcome = captionImages(request);
    if (outcome.sheets > 0)
        std::cerr << "saccade: the attention sheets are in " << request.sheets.string() << '\n';
    else if (request.sheets.empty())
        std::cerr << "saccade: without HOME and XDG_CACHE_HOME there is no place for attention sheets\n";
    return outcome.status;
}

/// A word that is not a path is probably a mistyped command rather than a missing image.
void checkNoCommandIsMeant(const CLI::App& app, const std::vector<std::string>& images) {
    for (const std::string& image : images) {
        std::error_code error;
        if (image.find_first_of("./") != std::string::npos || fs::exists(image, error))
            continue;
        std::vector<std::string> commands;
        for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
            commands.push_back(command->get_name());
        throw CLI::ValidationError(unknownName(say("command"), image, commands).english());
    }
}

} // namespace

void addStart(CLI::App& app, Action& action, const OpenWindow& open_window) {
    const auto images = std::make_shared<std::vector<std::string>>();
    app.add_option_function<std::vector<std::string>>(
        "IMAGE",
        [&app, images](const std::vector<std::string>& given) {
            checkNoCommandIsMeant(app, given);
            *images = given;
        },
        "Images and folders to caption; default: the samples that come with the program");
    const auto allow = std::make_shared<bool>(false);
    addTorchScriptFlag(app, *allow);
    app.callback([&app, &action, images, allow, open_window] {
        if (*allow)
            allowTorchScript();
        if (app.get_subcommands().empty())
            action = [images, open_window] {
                return open_window ? open_window(*images) : captionOnTerminal(*images);
            };
        else if (!images->empty())
            throw CLI::ValidationError("\"" + images->front() +
                                       "\" comes before the command; name images after it.");
    });
}

} // namespace saccade::cli
