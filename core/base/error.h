#pragma once

#include "core/base/problem.h"

#include <cstddef>
#include <exception>
#include <filesystem>
#include <stdexcept>
#include <utility>

namespace saccade {

/// The engine's only exception type. The message is a sentence that a user can act on; what() is its English.
class Error : public std::runtime_error {
public:
    explicit Error(Message message) : std::runtime_error(message.english()), message_(std::move(message)) {}

    const Message& message() const { return message_; }

private:
    Message message_;
};

/// The message of any exception; the text of other libraries' exceptions is kept as it is.
inline Message messageOf(const std::exception& error) {
    const auto* own = dynamic_cast<const Error*>(&error);
    return own ? own->message() : Message::verbatim(error.what());
}

/// An error in a file: "<path>: <what>" or "<path>:<line>: <what>".
class FileError : public Error {
public:
    explicit FileError(Problem problem) : Error(problem.said()), problem_(std::move(problem)) {}
    FileError(const std::filesystem::path& path, Message what)
        : FileError(Problem{path, 0, std::move(what)}) {}
    FileError(const std::filesystem::path& path, std::size_t line, Message what)
        : FileError(Problem{path, line, std::move(what)}) {}

    /// The same as a value, for callers that continue without the file.
    const Problem& problem() const { return problem_; }

private:
    Problem problem_;
};

} // namespace saccade
