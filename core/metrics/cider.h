#pragma once

#include "core/base/message.h"
#include "core/metrics/ngrams.h"

#include <memory>
#include <unordered_map>
#include <utility>

namespace saccade {

/// In the references of how many images each n-gram occurs. Those of a training set serve to reward captions
/// while a model trains on CIDEr (Rennie et al. 2017).
class DocumentFrequencies {
public:
    /// The references of one image.
    void add(const std::vector<Tokens>& references);
    void add(const std::vector<NgramCounts>& references);

    std::size_t images() const { return images_; }
    /// 0 for an n-gram that no reference holds.
    std::size_t images(std::uint64_t ngram) const;

private:
    std::unordered_map<std::uint64_t, std::uint32_t> counts_;
    std::size_t images_ = 0;
};

/// CIDEr-D of one candidate (Vedantam et al. 2015, section 5; sigma 6, n-grams up to 4), 0…10. Throws Error
/// without a reference.
double ciderD(const Tokens& candidate, const std::vector<Tokens>& references,
              const DocumentFrequencies& frequencies);

/// Whether CIDEr can tell captions of these images apart. What is in the references of every image weighs
/// nothing, so that every caption scores 0 where there is one image alone, or where the references of all are
/// the same: then the 0 says nothing about the captions. `references[i]` are those of image i.
bool ciderMeansSomething(const std::vector<std::vector<Tokens>>& references);

/// What to say of a CIDEr that does not.
inline constexpr MessageText<> cider_means_nothing =
    marked("CIDEr is always 0 for a single image, and for images that share all their references, so it says "
           "nothing here.");

/// CIDEr-D over a set of images, as the COCO caption evaluation computes it: document frequencies come from
/// the references that were added, unless others are given. 0…10; 0 for a single image, whose every n-gram is
/// in all.
class Cider {
public:
    Cider() = default;
    explicit Cider(std::shared_ptr<const DocumentFrequencies> frequencies) : given_(std::move(frequencies)) {}

    /// One image. Throws Error without a reference.
    void add(const Tokens& candidate, const std::vector<Tokens>& references);
    /// The mean over images. Throws Error when none was added.
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
