#include "core/train/image_objects.h"

#include "core/base/error.h"
#include "core/metrics/mask_coverage.h"

#include <opencv2/core.hpp>

#include <map>
#include <optional>
#include <set>

namespace saccade {
namespace {

std::optional<InstanceMasks> masksIn(const std::filesystem::path& file,
                                     const ImageObjects::ProblemSink& problem) {
    try {
        InstanceMasks masks = readInstanceMasks(file);
        for (const Problem& each : masks.problems)
            problem(each.said());
        return masks;
    } catch (const Error& error) {
        problem(error.message());
        return std::nullopt;
    }
}

} // namespace

ImageObjects::ImageObjects(const CaptionDataset& dataset, const std::vector<std::size_t>& images,
                           ProblemSink problem)
    : dataset_(dataset), problem_(std::move(problem)) {
    std::map<std::size_t, std::vector<std::size_t>> images_of_file;
    for (const std::size_t image : images)
        if (const auto file = dataset.images[image].instance_file)
            images_of_file[*file].push_back(image);
    std::set<std::string> categories;
    for (const auto& [file, of_file] : images_of_file) {
        std::optional<InstanceMasks> masks = masksIn(dataset.instance_files[file], problem_);
        if (!masks)
            continue;
        for (const std::size_t image : of_file)
            if (const auto found = masks->images.find(dataset.images[image].id);
                found != masks->images.end()) {
                for (const InstanceObject& object : found->second.objects)
                    categories.insert(object.category);
                objects_.emplace(image, std::move(found->second));
            }
    }
    categories_.assign(categories.begin(), categories.end());
    names_ = ObjectNames(categories);
}

std::vector<std::string> ImageObjects::present(std::size_t image,
                                               const std::vector<std::string>& categories) const {
    return categoriesIn(objects_.at(image), categories);
}

cv::Mat ImageObjects::coverage(std::size_t image, const std::vector<std::string>& categories,
                               const Geometry& geometry, cv::Size grid) {
    const auto found = objects_.find(image);
    if (found == objects_.end())
        return {};
    try {
        cv::Mat covered = maskCoverage(found->second, categories, geometry, grid);
        return cv::countNonZero(covered) > 0 ? covered : cv::Mat();
    } catch (const Error& error) {
        problem_(FileError(dataset_.images[image].path, error.message()).message());
        objects_.erase(found);
        return {};
    }
}

} // namespace saccade
