#pragma once

#include "core/weights/model_config.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace saccade {

/// The value of `encoder_weights` and `initial_model` that stands for the model that comes with the program.
inline constexpr const char* bundled_name = "bundled";

/// Everything that a training run can be told. The names are the keys of `--set`, of config.json and of the
/// form.
struct TrainOptions {
    std::string dataset; ///< paths joined with commas, as `--dataset` takes them
    std::string
        dataset_weights; ///< of each of these paths, with commas: see epochImages(); empty: 1 for each
    std::string train_split = "train";    ///< the dataset's own name of a split, or train, validation, test
    std::string validation_split = "val"; ///< images held out to measure progress

    std::string encoder = "mobilenet_edgetpu";
    /// File of pretrained weights; "bundled": the encoder of the model that comes with the program, where it
    /// is of the same kind (see bundled_model.h); empty: random.
    std::string encoder_weights = bundled_name;
    bool fuse = false;        ///< add the next coarser, deeper features to the grid
    int grid_channels = 0;    ///< channels after a learned 1x1 projection; 0: the encoder's own
    int image_size = 224;     ///< pixels a side of the square that the encoder sees
    std::string fit = "crop"; ///< crop, stretch, pad
    std::string decoder = "lstm_soft";
    int embedding = 512;         ///< numbers that stand for a word
    int hidden = 512;            ///< size of the decoder's state
    int attention = 512;         ///< size of the space in which state and grid are compared
    double dropout = 0.5;        ///< before the output layer, in training only
    double input_dropout = 0;    ///< of what the LSTM reads: words and context, in training only
    bool tie_embeddings = false; ///< the output layer uses the embedding matrix
    bool frequency_bias = true;  ///< the output bias starts at the log frequency of each word

    std::string initial_model; ///< model file that the run starts from, vocabulary and sizes included;
                               ///< several with commas: from their mean (see readAverage); "bundled": the
                               ///< model that comes with the program; empty: none

    bool add_words = true;  ///< of the training captions to those of the initial model
    int minimum_count = 5;  ///< rarer words become the unknown word
    int maximum_words = 25; ///< longer captions are cut to this many words

    int epochs = 10;                     ///< passes over the training images; 0: the start is judged and kept
    int seed = 1;                        ///< same seed and thread count, same numbers
    int batch_images = 32;               ///< images a step, each with all its captions
    double learning_rate = 5e-4;         ///< of the decoder (AdamW)
    double encoder_learning_rate = 5e-5; ///< of the fine-tuned part of the encoder
    double weight_decay = 0.01;
    int warmup_steps = 200;          ///< steps in which the learning rate rises from 0
    std::string schedule = "cosine"; ///< cosine, plateau, constant
    double gradient_clip = 5;        ///< largest norm of the gradient; 0: not clipped
    double label_smoothing = 0;      ///< probability mass spread over the other words
    double doubly_stochastic = 1;    ///< lambda of Xu et al. 2015, equation 14; 0: off
    double scheduled_sampling = 0; ///< share of input words that are the decoder's own, at the end of the run
    std::string text_captions;     ///< text file, a caption in each line, without images; empty: none
    double text_share = 0.3;       ///< how many of these are read for each caption of an image
    std::string layout_captions;   ///< JSON Lines of captions with boxes, without images; empty: none
    double layout_share = 0.5;     ///< how many of these captions are read for each caption of an image
    double attention_supervision = 0; ///< weight of attentionLoss() against a word's cross-entropy; 0: off
    double object_loss = 0;           ///< weight of ObjectLoss against a word's cross-entropy; 0: off
    double average_decay = 0; ///< of the moving average of weights that is validated and kept; 0: none
    double start_share = 0; ///< of the model that training starts from in the weights that are kept; 0: none
    std::string objective = "cross_entropy";         ///< cross_entropy, self_critical
    std::string self_critical_candidates = "sample"; ///< sample, beam: where those captions come from
    int self_critical_samples = 5;                   ///< captions of each image that are compared
    int fine_tune_from = -1; ///< first encoder stage that is trained; 0: all of it; -1: the encoder is frozen

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

/// The member that a key sets; its type is the type of the option.
using TrainField = std::variant<std::string TrainOptions::*, int TrainOptions::*, double TrainOptions::*,
                                bool TrainOptions::*>;

/// One row of the table of options.
struct TrainOption {
    std::string key;
    TrainField field;
    double minimum = 0; ///< of numbers, inclusive
    double maximum = 0;
    std::vector<std::string> choices; ///< of text; empty: anything
    bool basic = false;               ///< shown to everybody; the others are for those who look for them
    bool resumable = false;           ///< may differ when a run is resumed
    bool of_model = false;            ///< where a run goes on from a model, the model's own holds
    std::string help;                 ///< for a student, without a full stop where it is one phrase
};

const std::vector<TrainOption>& trainOptionTable();

/// The row of a key. Throws Error naming the nearest known key.
const TrainOption& trainOption(std::string_view key);

/// Value of a key as text: what setOption takes, and what help shows as the default.
std::string optionText(const TrainOptions& options, std::string_view key);

/// Sets a key from text ("true", "0.5", "cosine"). Throws Error for an unknown key, a wrong type or a value
/// out of bounds.
void setOption(TrainOptions& options, std::string_view key, std::string_view value);

/// Sets `key=value`, as `--set` takes it.
void setOption(TrainOptions& options, std::string_view assignment);

/// Throws Error with one sentence for the first rule that is broken: bounds, choices and rules between
/// options.
void validate(const TrainOptions& options);

/// The weights of the datasets, as many as the option names. Throws Error for what is no list of weights.
std::vector<double> datasetWeights(const TrainOptions& options);

std::string toJson(const TrainOptions& options);
/// Missing keys keep their value in `defaults`. Throws Error for text that is no JSON object, an unknown key,
/// a wrong type or a value out of bounds.
TrainOptions trainOptionsFromJson(const std::string& json, const TrainOptions& defaults = {});

/// The part of the options that describes the model.
ModelConfig modelConfig(const TrainOptions& options);

} // namespace saccade
