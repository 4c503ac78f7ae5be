#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace saccade::window {

/// Blocks a thread that works in steps: while it is closed, except for steps that are let through one by one,
/// and between two steps where they are to follow each other slowly. A wait ends at once when it is no longer
/// wanted, or when `stop` is requested.
class PauseGate {
public:
    using Clock = std::chrono::steady_clock;

    void setClosed(bool closed) {
        change([&] {
            closed_ = closed;
            asked_ = owed_ = 0;
        });
    }
    bool isClosed() const {
        const std::scoped_lock lock(mutex_);
        return closed_;
    }

    /// Lets one more step through while it is closed: the next one that begins, so that one which is under
    /// way when the gate is closed does not count.
    void letStepThrough() {
        change([&] { asked_ += closed_ ? 1 : 0; });
    }

    /// The least time from the end of a step to the end of the next one; 0: as fast as they come.
    void setPace(std::chrono::milliseconds pace) {
        change([&] { pace_ = pace; });
    }
    std::chrono::milliseconds pace() const {
        const std::scoped_lock lock(mutex_);
        return pace_;
    }

    /// Whether somebody watches step by step.
    bool isSlow() const {
        const std::scoped_lock lock(mutex_);
        return closed_ || pace_.count() > 0;
    }

    /// For the thread, wherever it can wait: returns when it may go on.
    void pass(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        passClosed(lock, stop);
    }

    /// For the thread, after each step: as pass(), and not before the pace allows it.
    void passAfterStep(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        if (owed_ > 0)
            --owed_;
        if (!closed_ && pace_.count() > 0) {
            const auto pace = pace_;
            changed_.wait_until(lock, stop, last_step_ + pace, [&] { return closed_ || pace_ != pace; });
        }
        passClosed(lock, stop);
        last_step_ = Clock::now();
    }

private:
    template <typename Change>
    void change(Change&& change) {
        {
            const std::scoped_lock lock(mutex_);
            change();
        }
        changed_.notify_all();
    }

    void passClosed(std::unique_lock<std::mutex>& lock, const std::stop_token& stop) {
        changed_.wait(lock, stop, [this] { return !closed_ || asked_ + owed_ > 0; });
        owed_ += asked_;
        asked_ = 0;
    }

    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    bool closed_ = false;
    int asked_ = 0; ///< steps that were asked for since the thread last looked
    int owed_ = 0;  ///< steps that it was let through for and has not done
    std::chrono::milliseconds pace_{0};
    Clock::time_point last_step_{}; ///< when the thread went on after it
};

} // namespace saccade::window
