#include "app/cli/caption_command.h"

#include "app/cli/bundled_model.h"
#include "app/cli/caption_files.h"
#include "app/cli/caption_printer.h"
#include "app/cli/compute_options.h"
#include "app/cli/image_paths.h"
#include "app/cli/progress_bar.h"
#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/decode/constraints.h"
#include "core/image/decode_image.h"
#include "core/model/captioner.h"
#include "core/model/model_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <span>
#include <utility>

namespace saccade::cli {
namespace {

namespace fs = std::filesystem;

/// Images that go through the model together.
constexpr std::size_t batch_images = 16;

struct CaptionRequest {
    std::vector<std::string> paths;
    std::string model; ///< empty: the bundled one
    std::string format = "text";
    std::string sheets; ///< folder; empty: no sheets
    bool sidecar = false;
    bool overwrite = false;
    DecodeOptions decode;
    ComputeOptions compute;
};

/// Captions the images of one call of the program, batch by batch. An image that fails is told on standard
/// error and the rest is done.
class CaptionRun {
public:
    explicit CaptionRun(const CaptionRequest& request)
        : request_(request), sidecars_(request.overwrite),
          printer_(std::cout, captionFormatFromName(request.format),
                   {request.decode.alternatives > 0, request.decode.hypotheses != 1}) {}

    int run() {
        const std::vector<fs::path> images = wantedImages();
        if (!images.empty()) {
            if (!request_.sheets.empty())
                sheets_.emplace(request_.sheets);
            const torch::Device device = prepareComputing(request_.compute);
            model_ = readModel(request_.model.empty() ? bundledModel() : fs::path(request_.model), device);
            // A wrong prefix concerns every image: say so once, before the first is opened.
            constraintsFor(request_.decode, model_->vocabulary());
        }
        const std::span<const fs::path> all(images);
        for (std::size_t begin = 0; begin < all.size(); begin += batch_images) {
            progress_.update("captioning", begin, all.size());
            captionBatch(all.subspan(begin, std::min(batch_images, all.size() - begin)));
        }
        progress_.clear();
        printer_.finish();
        return failed_ ? some_failed : all_done;
    }

private:
    std::vector<fs::path> wantedImages() {
        std::vector<Problem> problems;
        std::vector<fs::path> images = imagePaths({request_.paths.begin(), request_.paths.end()}, problems);
        for (const Problem& problem : problems)
            fail(problem.text());
        if (!request_.sidecar)
            return images;
        std::vector<fs::path> wanted;
        std::size_t kept = 0;
        for (const fs::path& image : images)
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

    void captionBatch(std::span<const fs::path> paths) {
        const PreprocessOptions& options = model_->config().preprocess;
        std::vector<fs::path> read;
        std::vector<PreprocessedImage> squares;
        for (const fs::path& path : paths)
            attempt([&] {
                const DecodedImage image = decodeImage(path, options.size);
                squares.push_back(preprocess(image.rgb, image.original, options));
                read.push_back(path);
            });
        std::vector<CaptionResult> results;
        attempt([&] { results = model_->caption(squares, request_.decode); });
        for (std::size_t i = 0; i < results.size(); ++i) {
            results[i].image = read[i].string();
            attempt([&] { deliver(read[i], results[i]); });
        }
    }

    void deliver(const fs::path& path, const CaptionResult& result) {
        progress_.clear();
        printer_.print(result);
        if (request_.sidecar)
            sidecars_.write(path, result);
        if (sheets_)
            sheets_->write(path, result);
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
    std::shared_ptr<Captioner> model_;
    bool failed_ = false;
};

/// Rules between options that the parser itself does not know.
void check(const CaptionRequest& request) {
    try {
        validate(request.decode);
        captionFormatFromName(request.format);
    } catch (const Error& error) {
        throw CLI::ValidationError("caption", error.what());
    }
}

void addSearchOptions(CLI::App& command, DecodeOptions& decode) {
    command.add_option("--beam", decode.beam, "Hypotheses kept at each word; 1 is greedy search")
        ->capture_default_str();
    command
        .add_option("--hypotheses", decode.hypotheses, "Captions to give for each image, at most the beam")
        ->capture_default_str();
    command.add_option("--min-length", decode.minimum_length, "Words before a caption may end")
        ->capture_default_str();
    command.add_option("--max-length", decode.maximum_length, "Words after which a caption is cut")
        ->capture_default_str();
    command
        .add_option("--length-penalty", decode.length_penalty,
                    "Ranks by log probability / length^PENALTY; 0: by the plain sum")
        ->capture_default_str();
    command.add_option("--prefix", decode.prefix, "Words that every caption begins with");
    command.add_option("--ban", decode.banned_words, "Words that are never said, with commas between them")
        ->delimiter(',')
        ->allow_extra_args(false);
    command
        .add_option("--alternatives", decode.alternatives,
                    "Most probable words to give for each word (json and jsonl)")
        ->capture_default_str();
}

} // namespace

void addCaptionCommand(CLI::App& app, Action& action) {
    const auto request = std::make_shared<CaptionRequest>();
    request->decode.hypotheses = 1;
    request->decode.alternatives = 0;

    CLI::App& command = *app.add_subcommand("caption", "Caption images and folders of images");
    command.add_option("PATH", request->paths, "Images, and folders whose images are captioned")->required();
    command.add_option("--model", request->model, "Model file (.safetensors); the bundled one if left out");
    addSearchOptions(command, request->decode);
    command.add_option("--format", request->format, "Output: text, json or jsonl")->capture_default_str();
    command.add_option("--sheet", request->sheets, "Folder for attention sheets, one PNG an image");
    CLI::Option* sidecar =
        command.add_flag("--sidecar", request->sidecar, "Write each caption to a .txt file beside its image");
    command.add_flag("--overwrite", request->overwrite, "Replace sidecars that exist")->needs(sidecar);
    addComputeOptions(command, request->compute);
    command.callback([request, &action] {
        check(*request);
        action = [request] { return CaptionRun(*request).run(); };
    });
}

} // namespace saccade::cli
