#pragma once

#include "core/base/message.h"
#include "core/metrics/ngrams.h"

#include <memory>
#include <unordered_map>
#include <utility>

namespace saccade {

/// The number of images whose references contain each n-gram. Those of a training set are used to reward
/// captions when a model trains on CIDEr (Rennie et al. 2017).
class DocumentFrequencies {
public:
    /// Adds the references of one image.
    void add(const std::vector<Tokens>& references);
    void add(const std::vector<NgramCounts>& references);

    std::size_t images() const { return images_; }
    /// 0 for an n-gram that is in no reference.
    std::size_t images(std::uint64_t ngram) const;

private:
    std::unordered_map<std::uint64_t, std::uint32_t> counts_;
    std::size_t images_ = 0;
};

/// CIDEr-D of one candidate (Vedantam et al. 2015, section 5; sigma 6, n-grams up to 4), 0…10. Throws Error
/// without a reference.
double ciderD(const Tokens& candidate, const std::vector<Tokens>& references,
              const DocumentFrequencies& frequencies);

/// Whether CIDEr can distinguish captions of these images. An n-gram in the references of every image has no
/// weight, so every caption scores 0 if there is only one image, or if all have the same references: the 0
/// then says nothing about the captions. `references[i]` are those of image i.
bool ciderMeansSomething(const std::vector<std::vector<Tokens>>& references);

/// What to report when it cannot.
inline constexpr MessageText<> cider_means_nothing =
    marked("CIDEr is always 0 for a single image, and for images that share all their references, so it says "
           "nothing here.");

/// CIDEr-D over a set of images, as in the COCO caption evaluation: document frequencies come from the added
/// references, unless others are given. 0…10; 0 for a single image, since all its n-grams are in every image.
class Cider {
public:
    Cider() = default;
    explicit Cider(std::shared_ptr<const DocumentFrequencies> frequencies) : given_(std::move(frequencies)) {}

    /// Adds one image. Throws Error without a reference.
    void add(const Tokens& candidate, const std::vector<Tokens>& references);
    /// The mean over images. Throws Error if none was added.
    double value() const;
    std::vector<double> imageValues() const;
    void reset();

private:
    struct Image {
        NgramCounts candidate;
        std::vector<NgramCounts> references;
    };

    std::shared_ptr<const DocumentFrequencies> given_;
    DocumentFrequencies own_;
    std::vector<Image> images_;
};

} // namespace saccade
