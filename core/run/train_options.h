#pragma once

#include "core/base/option.h"
#include "core/weights/model_config.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace saccade {

/// The value of `encoder_weights` and `initial_model` that stands for the model that comes with the program.
inline constexpr const char* bundled_name = "bundled";

/// Everything that a training run can be told. The names are the keys of `--set`, of config.json and of the
/// form. Encoder, decoder and objective bring options of their own ("decoder.hidden"): see OptionTable.
struct TrainOptions {
    std::string dataset; ///< paths joined with commas, as `--dataset` takes them
    std::string
        dataset_weights; ///< of each of these paths, with commas: see epochImages(); empty: 1 for each
    std::string train_split = "train";    ///< the dataset's own name of a split, or train, validation, test
    std::string validation_split = "val"; ///< images held out to measure progress

    std::string encoder = "mobilenet_edgetpu";
    OptionValues encoder_options;
    /// File of pretrained weights; "bundled": the encoder of the model that comes with the program, where it
    /// is of the same kind (see bundled_model.h); empty: random.
    std::string encoder_weights = bundled_name;
    int image_size = 224;     ///< pixels per side of the square that the encoder sees
    std::string fit = "crop"; ///< crop, stretch, pad, whole
    std::string decoder = "lstm_soft";
    OptionValues decoder_options;
    bool frequency_bias = true; ///< the output bias starts at the log frequency of each word

    std::string initial_model; ///< model file that the run starts from, vocabulary and sizes included;
                               ///< several with commas: from their mean (see readAverage); "bundled": the
                               ///< model that comes with the program; empty: none

    bool add_words = true;  ///< of the training captions to those of the initial model
    int minimum_count = 5;  ///< rarer words become the unknown word
    int maximum_words = 25; ///< longer captions are cut to this many words

    int epochs = 10;                     ///< passes over the training images; 0: the start is judged and kept
    int seed = 1;                        ///< same seed and thread count, same numbers
    int batch_images = 32;               ///< images per batch, each with all its captions
    std::string order = "shuffled";      ///< shuffled, sorted: of the images in an epoch
    int accumulate = 1;                  ///< batches per step, whose gradients are added up
    double learning_rate = 5e-4;         ///< of the decoder (AdamW)
    double attention_learning_rate = 0;  ///< of the decoder's attention; 0: as the rest of the decoder
    double encoder_learning_rate = 5e-5; ///< of the fine-tuned part of the encoder
    double weight_decay = 0.01;
    int warmup_steps = 200;           ///< steps in which the learning rate rises from 0
    std::string schedule = "cosine";  ///< cosine, plateau, constant
    double gradient_clip = 5;         ///< maximum norm of the gradient; 0: not clipped
    std::string text_captions;        ///< text file, a caption per line, without images; empty: none
    double text_share = 0.3;          ///< how many of these are read per caption of an image
    std::string layout_captions;      ///< JSON Lines of captions with boxes, without images; empty: none
    double layout_share = 0.5;        ///< how many of these captions are read per caption of an image
    double attention_supervision = 0; ///< weight of attentionLoss() against a word's cross-entropy; 0: off
    double object_loss = 0;           ///< weight of ObjectLoss against a word's cross-entropy; 0: off
    double average_decay = 0; ///< of the moving average of weights that is validated and kept; 0: none
    double start_share = 0; ///< of the model that training starts from in the weights that are kept; 0: none
    std::string objective = "cross_entropy";
    OptionValues objective_options;
    int fine_tune_from = -1; ///< first encoder stage that is trained; 0: all of it; -1: the encoder is frozen
    std::string precision = "float32"; ///< float32, bfloat16, auto: of the products in a training step

    bool augment_crop = false;   ///< random crops
    bool augment_colour = false; ///< random brightness, contrast and saturation
    bool augment_flip = false;   ///< mirrored images, unless a caption says left or right
    bool feature_cache = true;   ///< keep grids on disk; only with a frozen encoder and no augmentation
    std::string cache_directory; ///< empty: inside the run directory

    std::string early_stopping_metric = "CIDEr"; ///< CIDEr, Bleu_4, ROUGE_L, loss
    int patience = 5;                            ///< epochs without a gain before the run ends; 0: never
    int validation_images = 0;                   ///< images captioned after each epoch; 0: all of the split
    int validation_beam = 1;                     ///< beam of those captions; 1: greedy
    double checkpoint_seconds = 120;             ///< time between checkpoints within an epoch
    int pinned_images = 4; ///< validation images whose captions and attention are kept each epoch
    bool calibrate = true; ///< fit the best model's temperature on validation images when the run is finished
};

/// The options that every run has, in the order of the form. Those of encoders, decoders and objectives are
/// in OptionTable.
const std::vector<Option>& generalOptions();

/// Whether the key is one of these, and its value. Throws Error for a wrong type or a value out of bounds.
bool isGeneralOption(std::string_view key);
OptionValue generalOption(const TrainOptions& options, std::string_view key);
void setGeneralOption(TrainOptions& options, std::string_view key, const OptionValue& value);

/// "decoder" and "hidden" of "decoder.hidden"; nothing for a key of another form.
struct PartKey {
    std::string part;
    std::string key;
};
std::optional<PartKey> partKey(std::string_view key);
/// The settings of "encoder", "decoder" or "objective".
OptionValues& partSettings(TrainOptions& options, std::string_view part);
const OptionValues& partSettings(const TrainOptions& options, std::string_view part);

/// The key that an option has now: in version 0.1.0 those of decoders, encoders and objectives were not
/// nested ("hidden"), and files and commands of that time still work.
std::string currentKey(std::string_view key);

/// Throws Error with one sentence for the first rule that is broken: bounds, choices and rules between
/// options. Those of encoder, decoder and objective are OptionTable's.
void validateGeneral(const TrainOptions& options);

/// The weights of the datasets, as many as the option names. Throws Error for what is no list of weights.
std::vector<double> datasetWeights(const TrainOptions& options);

/// With an object each for encoder, decoder and objective: {"name": …, and its options}.
std::string toJson(const TrainOptions& options);
/// Missing keys keep their value in `defaults`. Encoder, decoder and objective may be a name or an object;
/// their options may also stand as "decoder.hidden", or as version 0.1.0 called them. Throws Error for text
/// that is no JSON object, an unknown key, a wrong type or a value out of bounds; options of encoder, decoder
/// and objective are checked by OptionTable::validate().
TrainOptions trainOptionsFromJson(const std::string& json, const TrainOptions& defaults = {});

/// The part of the options that describes the model.
ModelConfig modelConfig(const TrainOptions& options);

} // namespace saccade
