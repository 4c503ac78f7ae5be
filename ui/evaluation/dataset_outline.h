#pragma once

#include "core/data/caption_dataset.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace saccade::ui {

/// What a form needs to know about a dataset.
struct DatasetOutline {
    struct SplitSize {
        std::string name; ///< as in the dataset
        Split role = Split::Train;
        std::size_t images = 0;
    };

    QString format;
    std::size_t images = 0;
    std::size_t captions = 0;
    std::size_t problems = 0;
    std::vector<SplitSize> splits; ///< test first, then validation and training

    /// Index of a split, or -1.
    int splitCalled(const std::string& name) const;
};

DatasetOutline outlineOf(const CaptionDataset& dataset);

/// The last part of the path, or of each of several separated by commas.
QString datasetTitle(const std::string& paths);

} // namespace saccade::ui
