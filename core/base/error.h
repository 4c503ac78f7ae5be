#pragma once

#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace saccade {

/// The one exception type of the engine. The message is a sentence that a user can act on.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An error in a file: "<path>: <what>" or "<path>:<line>: <what>".
class FileError : public Error {
public:
    FileError(const std::filesystem::path& path, const std::string& what)
        : Error(path.string() + ": " + what) {}
    FileError(const std::filesystem::path& path, std::size_t line, const std::string& what)
        : Error(path.string() + ":" + std::to_string(line) + ": " + what) {}
};

} // namespace saccade
