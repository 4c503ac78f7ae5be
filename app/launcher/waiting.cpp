#include "app/launcher/waiting.h"

#include <cstdlib>
#include <unistd.h>

namespace saccade::launcher {

bool isWaitingSet() {
    return std::getenv("OMP_WAIT_POLICY") != nullptr || std::getenv("GOMP_SPINCOUNT") != nullptr;
}

void startProgram(const std::filesystem::path& program, char** arguments) {
    if (!isWaitingSet())
        ::setenv("GOMP_SPINCOUNT", SACCADE_SPIN_COUNT, 0);
    ::execv(program.c_str(), arguments);
}

void restartUnlessWaitingIsSet(char** arguments) {
    if (!isWaitingSet())
        startProgram("/proc/self/exe", arguments);
}

} // namespace saccade::launcher
