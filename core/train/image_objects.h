#pragma once

#include "core/data/caption_dataset.h"
#include "core/data/instance_masks.h"
#include "core/image/geometry.h"
#include "core/metrics/object_names.h"

#include <functional>
#include <opencv2/core/mat.hpp>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

/// The objects in the images of a dataset, to learn from in training.
class ImageObjects {
public:
    using ProblemSink = std::function<void(const Message& sentence)>;

    /// Reads the instances files of `images` of the dataset, which must outlive it. `problem` reports, now
    /// and later, files and outlines that cannot be used; the rest is used.
    ImageObjects(const CaptionDataset& dataset, const std::vector<std::size_t>& images, ProblemSink problem);

    bool knows(std::size_t image) const { return objects_.contains(image); }

    /// All categories that occur, in alphabetical order.
    const std::vector<std::string>& categories() const { return categories_; }
    const ObjectNames& names() const { return names_; }

    /// Those of the categories that occur in a known image, in their order.
    std::vector<std::string> present(std::size_t image, const std::vector<std::string>& categories) const;

    /// The share of each cell covered by objects of these categories (see maskCoverage): CV_64F [rows,
    /// columns]. Empty if they cover none or if a mask cannot be drawn; such an image no longer counts as
    /// known.
    cv::Mat coverage(std::size_t image, const std::vector<std::string>& categories, const Geometry& geometry,
                     cv::Size grid);

private:
    const CaptionDataset& dataset_;
    ProblemSink problem_;
    std::unordered_map<std::size_t, ImageInstances> objects_;
    std::vector<std::string> categories_;
    ObjectNames names_;
};

} // namespace saccade
