// A decoder of one's own, trained, saved and used.
//     own_decoder RECIPE DATASET RUN IMAGE
#include "core/base/file_text.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/image/decode_image.h"
#include "core/model/lstm_decoder.h"
#include "core/train/trainer.h"
#include "core/train/training_options.h"

#include <torch/torch.h>

#include <cstdio>

using namespace saccade;

/// Soft attention that only looks at the four cells with the highest scores.
Attended lookAtFour(const AttentionSource& source, const torch::Tensor& query, const torch::Tensor& v,
                    const torch::Tensor& image, bool /*training*/) {
    const torch::Tensor scores = attentionScores(source, query, v, image); // [rows, cells]
    const torch::Tensor fourth = std::get<0>(scores.topk(4, 1)).slice(1, 3);
    const torch::Tensor alpha = torch::softmax(scores.masked_fill(scores < fourth, -INFINITY), 1);
    const torch::Tensor grid = source.grid.index_select(0, image); // [rows, cells, channels]
    return {torch::bmm(alpha.unsqueeze(1), grid).squeeze(1), alpha, {}};
}

struct Printer : TrainObserver {
    void epoch(const EpochReport& report) override {
        std::printf("epoch %d: perplexity %.2f, on validation images %.2f\n", report.epoch, report.perplexity,
                    report.validation->perplexity);
    }
};

int main(int, char** arguments) {
    addDecoder(lstmKind("four_cells", lookAtFour)); // the line in the registry

    TrainOptions options = trainOptionsFromJson(readFileText(arguments[1], 1 << 20));
    trainingOptions().set(options, "decoder=four_cells");
    Printer printer;
    RunDirectory run = RunDirectory::create(arguments[3], options);
    const TrainOutcome outcome = train(openDataset(arguments[2]), run, torch::kCPU, printer, {});

    const std::shared_ptr<Captioner> model = readModel(outcome.best_model);
    const DecodedImage photo = decodeImage(arguments[4]);
    const PreprocessedImage square = preprocess(photo.rgb, photo.original, model->config().preprocess);
    const CaptionResult result = model->caption({square}, {}).front();
    std::printf("%s\n", result.best().caption().c_str());
}
