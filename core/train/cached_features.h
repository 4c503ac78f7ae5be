#pragma once

#include "core/data/feature_cache.h"
#include "core/train/feature_source.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <unordered_map>

namespace saccade {

/// The features of a frozen encoder, computed once into a file and read from there afterwards. A run that was
/// interrupted while computing them resumes where it stopped.
class CachedFeatures : public FeatureSource {
public:
    /// `images`: those of the dataset that will be needed. Nothing is written yet.
    CachedFeatures(const CaptionDataset& dataset, Captioner& captioner,
                   const std::vector<std::size_t>& images, const std::filesystem::path& folder,
                   BadImage bad_image);

    /// One line for the user: where the cache is and how large it will become.
    Message description() const;

    /// Opens the file, which is made where there is none, and sees what is in it. Throws FileError if there
    /// is too little disk space.
    void open();

    /// Computes what is missing, or of several processes that do so together, one `part` of `parts`: all see
    /// it when they open() the file again. `progress` is called with the number of images done; if it returns
    /// false, compute() stops and returns false. Call open() first.
    bool compute(const std::function<bool(std::size_t done, std::size_t total)>& progress,
                 std::size_t part = 0, std::size_t parts = 1);

    cv::Size shape(std::size_t image) override { return live_.shape(image); }
    BatchFeatures features(const std::vector<std::size_t>& images) override;

private:
    /// One depth of the encoder's features within a record.
    struct Level {
        std::int64_t rows, columns, channels;
        std::int64_t size() const { return rows * columns * channels; }
    };
    /// What is in a record, which is filled up with zeros.
    struct RecordShape {
        cv::Size input;
        std::vector<Level> levels;
    };

    void findShapes();
    std::vector<Level> levelsOf(cv::Size input);
    const std::vector<Level>& levelsOfImage(std::size_t image);
    FeatureCacheKey key() const;
    Geometry geometryOf(std::size_t record);
    void store(const std::vector<std::size_t>& records);

    const CaptionDataset& dataset_;
    Captioner& captioner_;
    std::vector<std::size_t> images_;                        ///< by record
    std::unordered_map<std::size_t, std::size_t> record_of_; ///< by image
    std::vector<RecordShape> shapes_;                        ///< that of a square first
    std::size_t record_halfs_ = 0;                           ///< as much as the largest takes
    std::unordered_map<std::size_t, Geometry> geometries_;   ///< of the requested records
    std::filesystem::path file_;
    LiveFeatures live_;
    std::optional<FeatureCache> cache_;
};

} // namespace saccade
