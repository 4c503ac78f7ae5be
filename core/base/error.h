#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>

namespace saccade {

/// The one exception type of the engine. The message is a sentence that a user can act on.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An error in a file: "<path>: <what>" or "<path>:<line>: <what>".
class FileError : public Error {
public:
    explicit FileError(Problem problem) : Error(problem.text()), problem_(std::move(problem)) {}
    FileError(const std::filesystem::path& path, const std::string& what)
        : FileError(Problem{path, 0, what}) {}
    FileError(const std::filesystem::path& path, std::size_t line, const std::string& what)
        : FileError(Problem{path, line, what}) {}

    /// The same as a value, for callers that go on without the file.
    const Problem& problem() const { return problem_; }

private:
    Problem problem_;
};

} // namespace saccade
