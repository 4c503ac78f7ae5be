#pragma once

#include <csetjmp>
#include <cstdio>

namespace saccade {

/// Leaves a C library from an error handler that must not return: an exception may not pass through the
/// library's frames, so it jumps back to run().
class Escape {
public:
    /// False if `step` was left by leave(). No object with a destructor may exist in `step` or what it calls.
    template <typename Step>
    bool run(const Step& step) {
        if (setjmp(back_) != 0)
            return false;
        step();
        return true;
    }

    /// Only within run(). `reason` may be a string in the frames that are left.
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
