#include "app/cli/command_line.h"
#include "app/cli/library_logging.h"

int main(int argc, char** argv) {
    saccade::cli::setUpLibraryLogging();
    return saccade::cli::runCommandLine({argv + (argc > 0 ? 1 : 0), argv + argc});
}
