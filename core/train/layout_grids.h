#pragma once

#include "core/model/weights_file.h"
#include "core/train/objective.h"
#include "core/train/training_data.h"

namespace saccade {

/// Annotation grids of images that are not there, from where their objects are. While training goes on, the
/// annotation vectors of the cells that the objects of each category cover, and of those that no object
/// covers, are summed up as a normal distribution with independent channels. A grid is painted from draws of
/// these, the largest object first: each object is a draw of its own, and each cell of it another around
/// that.
class LayoutGrids {
public:
    LayoutGrids(ImageObjects& objects, int channels, torch::Device device);

    /// Takes in the images of a batch whose objects are known; earlier batches count less and less, since the
    /// grid is learned meanwhile.
    void observe(const TrainingBatch& batch);

    /// Whether enough was seen of all its categories.
    bool canPaint(const std::vector<LayoutObject>& layout) const;

    /// [layouts, rows x columns, channels], without gradients. Draws from LibTorch's generator.
    torch::Tensor paint(const std::vector<const std::vector<LayoutObject>*>& layouts, int rows,
                        int columns) const;

    /// What was taken in, for checkpoints; the tensors are this object's own.
    NamedTensors state() const;

private:
    std::int64_t rowOf(const std::string& category) const; ///< -1: not known
    torch::Tensor drawn(std::int64_t row, std::int64_t cells) const;

    ImageObjects& objects_;
    torch::Tensor count_;   ///< [categories + 1]: cells; the last are those that no object covers
    torch::Tensor sum_;     ///< [categories + 1, channels]
    torch::Tensor squares_; ///< [categories + 1, channels]
};

} // namespace saccade
