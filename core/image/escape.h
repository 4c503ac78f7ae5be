#pragma once

#include <csetjmp>
#include <cstdio>

namespace saccade {

/// The way out of a C library that must not return from its error handler: an exception may not pass through
/// its frames, so it jumps back to run().
class Escape {
public:
    /// False where `step` was left by leave(). No object with a destructor may live in `step` or what it
    /// calls.
    template <typename Step>
    bool run(const Step& step) {
        if (setjmp(back_) != 0)
            return false;
        step();
        return true;
    }

    /// Only within run(). `reason` may be a string of the frames that are left.
    [[noreturn]] void leave(const char* reason) {
        std::snprintf(reason_, sizeof reason_, "%s", reason);
        std::longjmp(back_, 1);
    }

    const char* reason() const { return reason_; }

private:
    std::jmp_buf back_{};
    char reason_[256] = "";
};

} // namespace saccade
