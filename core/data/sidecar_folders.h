#pragma once

#include "core/base/message.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace saccade {

/// An image in a folder with the files next to it that may contain its captions.
struct ImageWithSidecars {
    std::filesystem::path image;
    std::vector<std::filesystem::path> sidecars; ///< empty if the image has none
};

/// One folder of a dataset.
struct SidecarFolder {
    std::filesystem::path path;
    std::string split_name; ///< of this folder or the nearest one above that is named after a split; or ""
    std::vector<ImageWithSidecars> images; ///< in order of name
    Message unreadable;                    ///< the system's reason, if it cannot be read

    bool hasSidecar() const;
};

/// Visits a folder and its sub-folders, each once even if links are circular, one per call, so that the
/// caller can stop at any time. Hidden files and folders are skipped.
class SidecarFolders {
public:
    explicit SidecarFolders(std::filesystem::path root);
    /// False at the end.
    bool next(SidecarFolder& folder);

private:
    struct Waiting {
        std::filesystem::path path;
        std::string split_name;
    };

    std::vector<Waiting> waiting_; ///< the last is the next
    std::set<std::filesystem::path> seen_;
};

} // namespace saccade
