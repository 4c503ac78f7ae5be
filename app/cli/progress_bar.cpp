#include "app/cli/progress_bar.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <sstream>
#include <unistd.h>

namespace saccade::cli {
namespace {

constexpr std::size_t bar_width = 30;

std::string twoDigits(long long number) {
    std::string text = std::to_string(number);
    if (text.size() < 2)
        text.insert(text.begin(), '0');
    return text;
}

double secondsBetween(ProgressBar::Clock::time_point from, ProgressBar::Clock::time_point to) {
    return std::chrono::duration<double>(to - from).count();
}

/// "[#####---------]  50 %  5/10", or only the count if the total is unknown.
std::string amountText(std::size_t done, std::size_t total, bool with_bar) {
    if (total == 0)
        return std::to_string(done);
    const std::size_t shown = std::min(done, total);
    const std::size_t filled = shown * bar_width / total;
    std::ostringstream text;
    if (with_bar)
        text << '[' << std::string(filled, '#') << std::string(bar_width - filled, '-') << "] ";
    text << shown * 100 / total << " % (" << done << '/' << total << ')';
    return text.str();
}

} // namespace

ProgressBar::ProgressBar(std::ostream& out, bool terminal) : out_(out), terminal_(terminal) {}

ProgressBar::ProgressBar() : ProgressBar(std::cerr, ::isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
    clear();
}

void ProgressBar::update(const std::string& label, std::size_t done, std::size_t total,
                         Clock::time_point now) {
    const bool begins = label != label_ || done < first_done_;
    if (begins) {
        label_ = label;
        started_ = shown_ = now;
        first_done_ = done;
        shown_tenth_ = total > 0 ? done * 10 / total : 0;
    }
    const std::size_t tenth = total > 0 ? done * 10 / total : 0;
    if (!(begins && terminal_) && !isDue(tenth, now))
        return;
    shown_ = now;
    shown_tenth_ = tenth;
    const std::string text = label_ + " " + amountText(done, total, terminal_) + timeLeft(done, total, now);
    if (terminal_)
        out_ << "\r\x1b[K" << text << std::flush;
    else
        out_ << "saccade: " << text << std::endl;
    drawn_ = terminal_;
}

bool ProgressBar::isDue(std::size_t tenth, Clock::time_point now) const {
    const double quiet = secondsBetween(shown_, now);
    if (terminal_)
        return quiet >= 0.1 || !drawn_;
    // Work of a few seconds needs no lines at all.
    return quiet >= 30 || (quiet >= 2 && tenth > shown_tenth_);
}

std::string ProgressBar::timeLeft(std::size_t done, std::size_t total, Clock::time_point now) const {
    if (done <= first_done_ || done >= total)
        return {};
    const double each = secondsBetween(started_, now) / static_cast<double>(done - first_done_);
    return ", " + durationText(each * static_cast<double>(total - done)) + " left";
}

void ProgressBar::clear() {
    if (drawn_)
        out_ << "\r\x1b[K" << std::flush;
    drawn_ = false;
}

std::string durationText(double seconds) {
    const long long whole = std::llround(seconds);
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + twoDigits(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + twoDigits(whole % 3600 / 60) + " min";
}

} // namespace saccade::cli
