#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>

namespace saccade::cli {

/// Shows progress: on a terminal as a bar with the time left, elsewhere as a plain line for each tenth of the
/// work or each half minute, so that a log stays short.
class ProgressBar {
public:
    using Clock = std::chrono::steady_clock;

    /// `out` must outlive the bar.
    ProgressBar(std::ostream& out, bool terminal);
    /// On standard error.
    ProgressBar();
    /// Removes the bar.
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `label` names the work ("training"); another label starts another bar. `total` 0: unknown.
    void update(const std::string& label, std::size_t done, std::size_t total,
                Clock::time_point now = Clock::now());
    /// Removes the bar from the terminal so that a line can be printed; the next update draws it again.
    void clear();

private:
    bool isDue(std::size_t tenth, Clock::time_point now) const;
    std::string timeLeft(std::size_t done, std::size_t total, Clock::time_point now) const;

    std::ostream& out_;
    bool terminal_;
    std::string label_;
    Clock::time_point started_;
    Clock::time_point shown_;
    std::size_t first_done_ = 0; ///< work done when the bar started; not counted for the speed
    std::size_t shown_tenth_ = 0;
    bool drawn_ = false;
};

/// "12 s", "3 min 05 s", "2 h 10 min".
std::string durationText(double seconds);

} // namespace saccade::cli
