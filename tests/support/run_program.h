#pragma once

#include "app/cli/command_line.h"

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace saccade::test {

/// Captures what is written to a stream during its lifetime.
class Captured {
public:
    explicit Captured(std::ostream& stream) : stream_(stream), before_(stream.rdbuf(text_.rdbuf())) {}
    ~Captured() { stream_.rdbuf(before_); }
    Captured(const Captured&) = delete;
    Captured& operator=(const Captured&) = delete;

    std::string text() const { return text_.str(); }

private:
    std::ostringstream text_;
    std::ostream& stream_;
    std::streambuf* before_;
};

struct Outcome {
    int status = -1;
    std::string output; ///< standard output, as far as it goes through std::cout
    std::string errors; ///< the same of standard error
};

/// Runs the whole program with these arguments, inside this process.
inline Outcome runProgram(const std::vector<std::string>& arguments) {
    const Captured output(std::cout);
    const Captured errors(std::cerr);
    const int status = cli::runCommandLine(arguments);
    return {status, output.text(), errors.text()};
}

inline std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace saccade::test
