#pragma once

#include "core/base/problem.h"
#include "core/data/mask_encoding.h"

#include <filesystem>
#include <opencv2/core/types.hpp>
#include <set>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace saccade {

/// Corners in pixels; (0, 0) is the upper left corner of the upper left pixel. An object may consist of
/// several pieces.
using Polygons = std::vector<std::vector<cv::Point2f>>;

/// Run lengths in COCO's compressed text form, decoded only when the mask is needed.
struct CompressedRunLengths {
    cv::Size size;
    std::string counts;
};

using ObjectShape = std::variant<Polygons, RunLengths, CompressedRunLengths>;

/// One object of an image.
struct InstanceObject {
    std::string category; ///< "dog"; the category's number if the file does not name it
    bool crowd = false;   ///< a group that was outlined as one
    double area = 0;      ///< pixels, as given in the file
    ObjectShape shape;
};

struct ImageInstances {
    cv::Size size; ///< of the image, in pixels; empty if the file does not say
    std::vector<InstanceObject> objects;
};

/// Those of the categories that occur in the image, in their order.
std::vector<std::string> categoriesIn(const ImageInstances& instances,
                                      const std::vector<std::string>& categories);

struct InstanceMasks {
    std::unordered_map<std::string, ImageInstances> images; ///< by the dataset's image id
    std::unordered_map<std::string, std::string> ids;       ///< of images, by file name without folders
    std::set<std::string> categories; ///< all that objects were outlined for, those that no image has, too
    std::vector<Problem> problems;
};

/// Reads a COCO instances file (https://cocodataset.org/#format-data). An object without a usable
/// "segmentation" is represented by its "bbox", a rectangle, if it has one. Objects without either, invalid
/// pieces of an outline and objects of unknown images are reported and skipped. Throws FileError if the file
/// cannot be read or contains no object.
InstanceMasks readInstanceMasks(const std::filesystem::path& path);

} // namespace saccade
