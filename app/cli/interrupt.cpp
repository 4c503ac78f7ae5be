#include "app/cli/interrupt.h"

#include <csignal>

namespace saccade::cli {
namespace {

// A signal handler may only touch a flag like this.
volatile std::sig_atomic_t signal_came = 0;

void onSignal(int) {
    signal_came = 1;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace

void catchInterrupts() {
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

bool interrupted() {
    return signal_came != 0;
}

} // namespace saccade::cli
