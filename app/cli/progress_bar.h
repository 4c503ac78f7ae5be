#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <string>

namespace saccade::cli {

/// True when standard error is a terminal.
bool errorIsTerminal();

/// Shows how far work is: a bar with the time left on a terminal; elsewhere a plain line now and then, every
/// tenth of the work or every half minute, whichever comes later.
class ProgressBar {
public:
    using Clock = std::chrono::steady_clock;

    /// `out` must outlive the bar.
    ProgressBar(std::ostream& out, bool terminal);
    /// On standard error.
    ProgressBar();
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `label` names the work ("training"); another label starts another bar. `total` 0: not known.
    void update(const std::string& label, std::size_t done, std::size_t total,
                Clock::time_point now = Clock::now());
    /// Wipes the bar off the terminal so that a line can be printed; the next update draws it again.
    void clear();

private:
    void draw(std::size_t done, std::size_t total, Clock::time_point now);
    void print(std::size_t done, std::size_t total, Clock::time_point now);

    std::ostream& out_;
    bool terminal_;
    std::string label_;
    Clock::time_point started_;
    Clock::time_point shown_;
    std::size_t first_done_ =
        0; ///< work that was done when the bar started; it does not count for the time left
    std::size_t shown_tenth_ = 0;
    bool drawn_ = false;
};

/// "12 s", "3 min 05 s", "2 h 10 min".
std::string durationText(double seconds);

} // namespace saccade::cli
