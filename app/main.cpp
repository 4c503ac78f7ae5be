#include "app/cli/command_line.h"
#include "app/cli/library_logging.h"
#include "app/cli/resources.h"
#include "app/window/display.h"
#include "app/window/window.h"

namespace {

/// Opens the window if there is a display; otherwise the program captions on the terminal.
int openWindow(const std::vector<std::string>& images) {
    return saccade::window::run({.images = images,
                                 .models = saccade::cli::resource("models"),
                                 .samples = saccade::cli::resource("samples"),
                                 .recipes = saccade::cli::resource("recipes")});
}

} // namespace

int main(int argc, char** argv) {
    saccade::cli::setUpLibraryLogging();
    return saccade::cli::runCommandLine({argv + (argc > 0 ? 1 : 0), argv + argc},
                                        saccade::window::hasDisplay() ? openWindow : nullptr);
}
