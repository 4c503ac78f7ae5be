#include "core/run/train_options.h"

#include <algorithm>
#include <limits>

namespace saccade {
namespace {

using Options = TrainOptions;

constexpr double many = std::numeric_limits<int>::max();

/// Builds the rows; one short function for each kind of value.
struct Rows {
    std::vector<TrainOption> rows;

    TrainOption& add(const char* key, TrainField field, const char* help) {
        TrainOption row;
        row.key = key;
        row.field = field;
        row.help = help;
        return rows.emplace_back(std::move(row));
    }
    TrainOption& row(std::string_view key) {
        return *std::find_if(rows.begin(), rows.end(),
                             [&](const TrainOption& row) { return row.key == key; });
    }
    TrainOption& text(const char* key, std::string Options::*field, const char* help) {
        return add(key, field, help);
    }
    TrainOption& choice(const char* key, std::string Options::*field, std::vector<std::string> choices,
                        const char* help) {
        TrainOption& row = add(key, field, help);
        row.choices = std::move(choices);
        return row;
    }
    TrainOption& number(const char* key, TrainField field, double minimum, double maximum, const char* help) {
        TrainOption& row = add(key, field, help);
        row.minimum = minimum;
        row.maximum = maximum;
        return row;
    }
    TrainOption& flag(const char* key, bool Options::*field, const char* help) {
        return add(key, field, help);
    }
};

void addData(Rows& table) {
    TrainOption& dataset =
        table.text("dataset", &Options::dataset,
                   "Folders or files with images and captions, several joined with commas");
    dataset.basic = dataset.resumable = true;
    table.text("dataset_weights", &Options::dataset_weights,
               "How often an epoch shows the images of each dataset: one number per dataset, joined with "
               "commas (1,2,0.5); 0 leaves a dataset out; empty: once each");
    table.text("train_split", &Options::train_split, "The part of the dataset that the model learns from");
    table.text("validation_split", &Options::validation_split,
               "The part held out to see how well the model captions images that it never learned from");
    table.number(
        "minimum_count", &Options::minimum_count, 1, 1e6,
        "Words that occur less often become the unknown word: fewer words to learn, each seen often enough");
    table.number("maximum_words", &Options::maximum_words, 1, 200,
                 "Longer captions are cut to this many words");
    table.text("text_captions", &Options::text_captions,
               "Text file of captions without images, one per line, from which the decoder learns language; "
               "captions with unknown words are left out");
    table.number("text_share", &Options::text_share, 0, 10,
                 "How many captions without images each step reads, per caption of an image");
    table.text("layout_captions", &Options::layout_captions,
               "JSON Lines file of captions without images, with the boxes of their objects: the "
               "decoder learns from grids painted with what such objects look like in the training images");
    table.number("layout_share", &Options::layout_share, 0, 10,
                 "How many captions with boxes each step reads, per caption of an image");
}

void addModel(Rows& table) {
    table.text("encoder", &Options::encoder, "The network that turns an image into a grid of features")
        .basic = true;
    table
        .text("encoder_weights", &Options::encoder_weights,
              "Where the encoder starts from: \"bundled\" is the model that comes with the program, else a "
              "file of weights (.pth or .safetensors); empty: random numbers")
        .basic = true;
    table.text("initial_model", &Options::initial_model,
               "Model file to start from: its vocabulary and sizes are kept; \"bundled\" is the bundled "
               "model; several, joined with commas, are averaged; empty: a new model");
    table.flag("add_words", &Options::add_words,
               "Add the words of the training captions that the starting model does not know");
    table.flag("fuse", &Options::fuse,
               "Add the encoder's next coarser, deeper features to the grid: more meaning in each cell");
    table.number("grid_channels", &Options::grid_channels, 0, 4096,
                 "Project each cell of the grid to this many numbers first; 0: as the encoder gives them");
    table.number(
        "image_size", &Options::image_size, 32, 1024,
        "Pixels a side of the square that the encoder sees, a multiple of 32; 224 gives a grid of 14 x 14");
    table.choice("fit", &Options::fit, {"stretch", "crop", "pad"},
                 "How an image becomes a square: distort it, keep the middle, or fill it up with grey");
    table.text("decoder", &Options::decoder, "The network that writes the caption word by word");
    table.number("embedding", &Options::embedding, 1, 4096, "Size of the vector that represents each word");
    table.number("hidden", &Options::hidden, 1, 4096, "Size of the decoder's memory");
    table.number("attention", &Options::attention, 1, 4096,
                 "Size of the space in which memory and grid are compared to decide where to look");
    table.number("dropout", &Options::dropout, 0, 0.95,
                 "Share of numbers dropped at random before the output layer, against learning by heart");
    table.number("input_dropout", &Options::input_dropout, 0, 0.95,
                 "Share of numbers dropped at random from the words and the context that the decoder reads, "
                 "against learning by heart");
    table.flag("tie_embeddings", &Options::tie_embeddings,
               "Use the same embeddings for reading and for predicting words: fewer parameters");
    table.flag("frequency_bias", &Options::frequency_bias,
               "Start out knowing how frequent each word is, which saves the first steps");
    for (const char* key :
         {"encoder", "encoder_weights", "fuse", "grid_channels", "image_size", "fit", "decoder", "embedding",
          "hidden", "attention", "tie_embeddings", "frequency_bias"})
        table.row(key).of_model = true;
}

void addLearning(Rows& table) {
    TrainOption& epochs = table.number(
        "epochs", &Options::epochs, 0, 100000,
        "Passes over the training images; 0: only look at the data. A cosine schedule ends with the last");
    epochs.basic = epochs.resumable = true;
    table.number("seed", &Options::seed, 0, many, "Start of all random numbers: same seed, same result");
    table
        .number("batch_images", &Options::batch_images, 1, 4096,
                "Images in each step, with all their captions; more need more memory and give steadier steps")
        .basic = true;
    TrainOption& learning_rate =
        table.number("learning_rate", &Options::learning_rate, 1e-8, 10,
                     "How far each step goes: too small learns slowly, too large not at all");
    learning_rate.basic = learning_rate.resumable = true;
    table.number(
        "encoder_learning_rate", &Options::encoder_learning_rate, 0, 10,
        "Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts");
    table.number("weight_decay", &Options::weight_decay, 0, 10,
                 "How strongly AdamW pulls weights towards zero");
    table.number("warmup_steps", &Options::warmup_steps, 0, 1e9,
                 "Steps over which the learning rate rises from zero, so that the first ones do no harm");
    table.choice("schedule", &Options::schedule, {"cosine", "plateau", "constant"},
                 "How the learning rate falls: along a cosine, on a plateau of the metric, or not at all");
    table.number("gradient_clip", &Options::gradient_clip, 0, 1e6,
                 "Longest gradient that a step may follow; 0: any");
    table.number(
        "label_smoothing", &Options::label_smoothing, 0, 0.9,
        "Share of certainty taken from the right word and given to all others, against overconfidence");
    table.number("doubly_stochastic", &Options::doubly_stochastic, 0, 1000,
                 "How strongly the decoder is encouraged to look at every part of the image over a caption "
                 "(Xu et al. 2015)");
    table.number("scheduled_sampling", &Options::scheduled_sampling, 0, 1,
                 "Share of words, rising from none to this, that the decoder reads from its own predictions, "
                 "so that it learns to recover from a mistake");
    table.number("attention_supervision", &Options::attention_supervision, 0, 100,
                 "How strongly the decoder is trained to look at an object as it names it; needs images with "
                 "object masks or boxes (COCO instances)");
    table.number("object_loss", &Options::object_loss, 0, 100,
                 "How strongly the grid is trained to recognise which objects are in the image, useful while "
                 "the encoder is trained; needs object masks or boxes");
    table.number(
        "average_decay", &Options::average_decay, 0, 0.99999,
        "Keep a moving average of the weights, which captions better than those of the last step; 0: no "
        "average, 0.999: over about a thousand steps");
    table.number("start_share", &Options::start_share, 0, 0.95,
                 "Share of the starting model in the weights that are kept, so that a few images do not "
                 "undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none");
    table.choice("objective", &Options::objective, {"cross_entropy", "self_critical"},
                 "What is learned: to predict the captions word by word, or, starting from such a model, to "
                 "write whole captions that score well (CIDEr)");
    table.choice(
        "self_critical_candidates", &Options::self_critical_candidates, {"sample", "beam"},
        "Where the captions come from that are compared when learning to score well: drawn at random, "
        "or the best of a beam search");
    table.number("self_critical_samples", &Options::self_critical_samples, 2, 50,
                 "Captions of each image that are compared with each other when learning to score well");
    table.number("fine_tune_from", &Options::fine_tune_from, -1, 100,
                 "First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none");
}

void addAugmentation(Rows& table) {
    table.flag("augment_crop", &Options::augment_crop, "Show random parts of the training images");
    table.flag("augment_colour", &Options::augment_colour, "Vary brightness, contrast and colour at random");
    table.flag("augment_flip", &Options::augment_flip,
               "Mirror images at random, except where a caption says left or right");
    table.flag(
        "feature_cache", &Options::feature_cache,
        "Compute each image's grid once and keep it on disk: much faster, needs a frozen encoder and no "
        "augmentation");
    table
        .text("cache_directory", &Options::cache_directory,
              "Where grids are kept; empty: inside the run directory")
        .resumable = true;
}

void addProgress(Rows& table) {
    table.choice(
        "early_stopping_metric", &Options::early_stopping_metric, {"CIDEr", "Bleu_4", "ROUGE_L", "loss"},
        "What decides the best epoch: a score of generated captions, or the loss on validation images");
    table
        .number("patience", &Options::patience, 0, 100000,
                "Epochs without a gain after which training ends; 0: never")
        .resumable = true;
    table.number("validation_images", &Options::validation_images, 0, many,
                 "Images captioned after each epoch; 0: all of the validation split");
    table.number("validation_beam", &Options::validation_beam, 1, 100,
                 "Captions kept in view while one is searched after each epoch; 1 is fastest");
    table
        .number("checkpoint_seconds", &Options::checkpoint_seconds, 1, 1e6,
                "Seconds between checkpoints within an epoch: the most work that a power cut can cost")
        .resumable = true;
    table.number("pinned_images", &Options::pinned_images, 0, 64,
                 "Validation images whose captions and attention are kept after each epoch");
    table
        .flag("calibrate", &Options::calibrate,
              "At the end, adjust how sure the best model is of its words to how often it is right")
        .resumable = true;
}

} // namespace

const std::vector<TrainOption>& trainOptionTable() {
    static const std::vector<TrainOption> table = [] {
        Rows rows;
        addData(rows);
        addModel(rows);
        addLearning(rows);
        addAugmentation(rows);
        addProgress(rows);
        return std::move(rows.rows);
    }();
    return table;
}

} // namespace saccade
