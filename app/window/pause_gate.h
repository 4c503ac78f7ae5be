#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace saccade::window {

/// Blocks a thread that reaches it while it is closed.
class PauseGate {
public:
    void setClosed(bool closed) {
        {
            const std::scoped_lock lock(mutex_);
            closed_ = closed;
        }
        changed_.notify_all();
    }

    bool isClosed() const {
        const std::scoped_lock lock(mutex_);
        return closed_;
    }

    /// Returns when the gate is open, or when `stop` is requested.
    void pass(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, stop, [this] { return !closed_; });
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    bool closed_ = false;
};

} // namespace saccade::window
