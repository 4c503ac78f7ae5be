#include "app/cli/caption_run.h"

#include "app/cli/caption_files.h"
#include "app/cli/caption_printer.h"
#include "app/cli/decoding_options.h"
#include "app/cli/image_paths.h"
#include "app/cli/progress_bar.h"
#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/captioner/caption_together.h"
#include "core/data/sidecar_files.h"
#include "core/image/decode_image.h"
#include "core/search/constraints.h"

#include <algorithm>
#include <iostream>
#include <optional>
#include <span>

namespace saccade::cli {
namespace {

namespace fs = std::filesystem;

/// Images per batch.
constexpr std::size_t batch_images = 16;

/// Captions the images of one call of the program, batch by batch. An image that fails is reported on
/// standard error; the others are still captioned.
class CaptionRun {
public:
    explicit CaptionRun(const CaptionRequest& request)
        : request_(request), sidecars_(request.overwrite),
          printer_(std::cout, captionFormatFromName(request.format),
                   {request.decode.alternatives > 0, request.decode.hypotheses != 1,
                    request.hypothesis_attention}) {}

    CaptionOutcome run() {
        const std::vector<fs::path> images = wantedImages();
        if (!images.empty()) {
            if (!request_.sheets.empty())
                sheets_.emplace(request_.sheets);
            const torch::Device device = prepareComputing(request_.compute);
            models_ = readTogether(modelFiles(request_.models), device);
            checkWords();
        }
        const std::span<const fs::path> all(images);
        for (std::size_t begin = 0; begin < all.size(); begin += batch_images) {
            progress_.update("captioning", begin, all.size());
            captionBatch(all.subspan(begin, std::min(batch_images, all.size() - begin)));
        }
        progress_.clear();
        printer_.finish();
        return {failed_ ? some_failed : all_done, sheets_written_};
    }

private:
    std::vector<fs::path> wantedImages() {
        const ImagePaths paths = imagePaths({request_.paths.begin(), request_.paths.end()});
        for (const Problem& problem : paths.problems)
            fail(problem.text());
        if (const std::string left_out = leftOutText(paths.left_out); !left_out.empty())
            std::cerr << "saccade: " << left_out << '\n';
        if (!request_.sidecar)
            return paths.images;
        std::vector<fs::path> wanted;
        std::size_t kept = 0;
        for (const fs::path& image : paths.images)
            attempt([&] {
                if (sidecars_.wants(image))
                    wanted.push_back(image);
                else
                    ++kept;
            });
        if (kept > 0)
            std::cerr << "saccade: captions that exist were kept: " << kept
                      << "; --overwrite replaces them\n";
        return wanted;
    }

    /// Invalid words affect every image: they are reported once, before the first image is opened.
    void checkWords() const {
        constraintsFor(request_.decode, models_.front()->vocabulary());
        std::string unknown;
        for (const std::string& word : unknownBannedWords(request_.decode, models_.front()->vocabulary()))
            unknown += (unknown.empty() ? "\"" : ", \"") + word + '"';
        if (!unknown.empty())
            std::cerr << "saccade: not in the model's vocabulary, so banning has no effect: " << unknown
                      << '\n';
    }

    void captionBatch(std::span<const fs::path> paths) {
        std::vector<fs::path> read;
        ModelInputs inputs;
        for (const fs::path& path : paths)
            attempt([&] {
                addInput(inputs, models_, decodeImage(path, largestInput(models_)));
                read.push_back(path);
            });
        std::vector<CaptionResult> results;
        attempt([&] { results = captionTogether(models_, inputs, request_.decode); });
        for (std::size_t i = 0; i < results.size(); ++i) {
            results[i].image = (request_.file_names ? read[i].filename() : read[i]).string();
            attempt([&] { deliver(read[i], results[i]); });
        }
    }

    void deliver(const fs::path& path, const CaptionResult& result) {
        progress_.clear();
        printer_.print(result);
        noteUnfamiliar(result);
        if (result.best().words.empty())
            throw FileError(path, say("the caption is empty; the model says nothing about this image"));
        if (request_.sidecar)
            sidecars_.write(path, result.best().caption());
        if (sheets_) {
            sheets_->write(path, result);
            ++sheets_written_;
        }
    }

    /// JSON has it among its values.
    void noteUnfamiliar(const CaptionResult& result) const {
        if (request_.format != "text" || !result.familiarity || !result.familiarity->isUnlike())
            return;
        std::cerr << "saccade: " << result.image << ": is unlike what the model learned from";
        if (const auto& learned = result.learned_from)
            std::cerr << " (" << learned->images << (learned->scenes ? " scenes)" : " images)");
        std::cerr << '\n';
    }

    template <typename Work>
    void attempt(const Work& work) {
        try {
            work();
        } catch (const std::exception& error) {
            fail(error.what());
        }
    }

    void fail(const std::string& message) {
        progress_.clear();
        // LibTorch puts a stack trace below the first line.
        std::cerr << "saccade: " << message.substr(0, message.find('\n')) << '\n';
        failed_ = true;
    }

    const CaptionRequest& request_;
    SidecarFiles sidecars_;
    CaptionPrinter printer_;
    ProgressBar progress_;
    std::optional<SheetFolder> sheets_;
    Captioners models_;
    std::size_t sheets_written_ = 0;
    bool failed_ = false;
};

} // namespace

CaptionOutcome captionImages(const CaptionRequest& request) {
    return CaptionRun(request).run();
}

} // namespace saccade::cli
