#include "app/launcher/environment.h"

#include <cstdlib>
#include <unistd.h>

namespace saccade::launcher {
namespace {

constexpr const char* allocation_key = "GLIBC_TUNABLES";

bool isWaitingSet() {
    return std::getenv("OMP_WAIT_POLICY") != nullptr || std::getenv("GOMP_SPINCOUNT") != nullptr;
}

} // namespace

void startProgram(const std::filesystem::path& program, char** arguments) {
    if (!isWaitingSet())
        ::setenv("GOMP_SPINCOUNT", SACCADE_SPIN_COUNT, 0);
    ::setenv(allocation_key, SACCADE_MALLOC_TUNABLES, 0);
    ::execv(program.c_str(), arguments);
}

void restartUnlessEnvironmentIsSet(char** arguments) {
    if (!isWaitingSet() || std::getenv(allocation_key) == nullptr)
        startProgram("/proc/self/exe", arguments);
}

} // namespace saccade::launcher
