#pragma once

#include "app/cli/progress_bar.h"
#include "core/base/message.h"

#include <cstddef>
#include <string>

namespace saccade::cli {

/// Work on many images as a command shows it on standard error: a bar, and complaints in between. From its
/// making on, an interrupt ends the work in good order.
class WorkProgress {
public:
    WorkProgress();

    /// Whether to go on. `label` names the work, as that of the bar.
    bool update(const std::string& label, std::size_t done, std::size_t total);
    void complain(const Message& sentence);
    bool hasComplained() const { return complained_; }
    /// Wipes the bar, so that something else can be printed.
    void clear() { bar_.clear(); }

private:
    ProgressBar bar_;
    bool complained_ = false;
};

} // namespace saccade::cli
