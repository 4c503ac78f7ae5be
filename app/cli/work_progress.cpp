#include "app/cli/work_progress.h"

#include "app/cli/interrupt.h"

#include <iostream>

namespace saccade::cli {

WorkProgress::WorkProgress() {
    catchInterrupts();
}

bool WorkProgress::update(const std::string& label, std::size_t done, std::size_t total) {
    bar_.update(label, done, total);
    return !interrupted();
}

void WorkProgress::complain(const Message& sentence) {
    complained_ = true;
    bar_.clear();
    std::cerr << "saccade: " << sentence.english() << '\n';
}

} // namespace saccade::cli
