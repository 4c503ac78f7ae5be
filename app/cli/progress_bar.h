#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>

namespace saccade::cli {

/// Shows how far work is: on a terminal a bar with the time left; elsewhere a plain line at each tenth of the
/// work or each half minute, so that a log stays short.
class ProgressBar {
public:
    using Clock = std::chrono::steady_clock;

    /// `out` must outlive the bar.
    ProgressBar(std::ostream& out, bool terminal);
    /// On standard error, whatever that is.
    ProgressBar();
    /// Wipes the bar.
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `label` names the work ("training"); another label starts another bar. `total` 0: not known.
    void update(const std::string& label, std::size_t done, std::size_t total,
                Clock::time_point now = Clock::now());
    /// Wipes the bar off the terminal so that a line can be printed; the next update draws it again.
    void clear();

private:
    bool isDue(std::size_t tenth, Clock::time_point now) const;
    std::string timeLeft(std::size_t done, std::size_t total, Clock::time_point now) const;

    std::ostream& out_;
    bool terminal_;
    std::string label_;
    Clock::time_point started_;
    Clock::time_point shown_;
    std::size_t first_done_ = 0; ///< work done when the bar started; it tells nothing about the speed
    std::size_t shown_tenth_ = 0;
    bool drawn_ = false;
};

/// "12 s", "3 min 05 s", "2 h 10 min".
std::string durationText(double seconds);

} // namespace saccade::cli
