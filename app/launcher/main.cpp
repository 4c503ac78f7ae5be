#include "app/launcher/environment.h"

#include <cerrno>
#include <cstring>
#include <iostream>

/// Starts the program of the same name in libexec/saccade, next to this one's folder.
int main(int, char** argv) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path launcher = fs::read_symlink("/proc/self/exe", error);
    const fs::path program = launcher.parent_path().parent_path() / "libexec/saccade/saccade";
    saccade::launcher::startProgram(program, argv);
    std::cerr << "saccade: " << program.string() << ": cannot be started (" << std::strerror(errno) << ")\n";
    return 1;
}
