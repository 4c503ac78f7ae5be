#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace saccade {

/// An image of a folder with the files beside it that may hold its captions.
struct ImageWithSidecars {
    std::filesystem::path image;
    std::vector<std::filesystem::path> sidecars; ///< none where the image stands alone
};

/// One folder of a dataset.
struct SidecarFolder {
    std::filesystem::path path;
    std::string split_name; ///< of the nearest folder above, or this one, that is named for a split; or ""
    std::vector<ImageWithSidecars> images; ///< by name
    Message unreadable;                    ///< the system's reason, where it cannot be read

    bool hasSidecar() const;
};

/// Goes through a folder and its sub-folders, each once, though links may lead round; one at a time, so that
/// whoever has seen enough can stop. Hidden files and folders are passed over.
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
