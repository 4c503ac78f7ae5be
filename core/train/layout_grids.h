#pragma once

#include "core/model/weights_file.h"
#include "core/train/objective.h"
#include "core/train/training_data.h"

namespace saccade {

/// Synthesises annotation grids for images that do not exist from the positions of their objects. During
/// training, the annotation vectors of the cells covered by each category's objects, and of cells covered by
/// none, are collected as a normal distribution with independent channels. A grid is painted from samples of
/// these, the largest object first: each object is one sample, and each of its cells another around that.
class LayoutGrids {
public:
    LayoutGrids(ImageObjects& objects, int channels, torch::Device device);

    /// Adds the images of a batch whose objects are known. Earlier batches count less and less, since the
    /// grid changes as it is learned.
    void observe(const TrainingBatch& batch);

    /// Whether enough has been observed of all its categories.
    bool canPaint(const std::vector<LayoutObject>& layout) const;

    /// [layouts, rows x columns, channels], without gradients. Draws from LibTorch's generator.
    torch::Tensor paint(const std::vector<const std::vector<LayoutObject>*>& layouts, int rows,
                        int columns) const;

    /// The collected statistics, for checkpoints; the tensors are this object's own.
    NamedTensors state() const;

private:
    std::int64_t rowOf(const std::string& category) const; ///< -1: unknown
    torch::Tensor drawn(std::int64_t row, std::int64_t cells) const;

    ImageObjects& objects_;
    torch::Tensor count_;   ///< [categories + 1]: cells; the last are those covered by no object
    torch::Tensor sum_;     ///< [categories + 1, channels]
    torch::Tensor squares_; ///< [categories + 1, channels]
};

} // namespace saccade
