#include "core/base/option_rows.h"
#include "core/metrics/metric.h"
#include "core/run/train_options.h"

#include <limits>

namespace saccade {
namespace {

constexpr double many = std::numeric_limits<int>::max();

using Rows = OptionRows<TrainOptions>;

/// What may choose the best epoch.
std::vector<OptionChoice> epochMeasures() {
    std::vector<OptionChoice> choices;
    for (const MetricKind& metric : captionMetrics())
        for (const MetricScore& score : metric.scores)
            if (score.chooses_epoch)
                choices.push_back({score.name, score.label});
    choices.push_back({"loss", say("Validation loss")});
    return choices;
}

void addData(Rows& rows) {
    rows.beginGroup(OptionGroup::Data);
    Option& dataset = rows.text("dataset", &TrainOptions::dataset, say("Datasets"),
                                say("Folders or files with images and captions, several joined with commas"));
    dataset.basic = true;
    dataset.resumable = true;
    rows.text("dataset_weights", &TrainOptions::dataset_weights, say("Dataset weights"),
              say("How often an epoch shows the images of each dataset: one number per dataset, joined with "
                  "commas (1,2,0.5); 0 leaves a dataset out; empty: once each"));
    rows.text("train_split", &TrainOptions::train_split, say("Training split"),
              say("The part of the dataset that the model learns from"))
        .text = OptionText::Split;
    rows.text("validation_split", &TrainOptions::validation_split, say("Validation split"),
              say("The part held out to see how well the model captions images that it never learned from"))
        .text = OptionText::Split;
    rows.number("minimum_count", &TrainOptions::minimum_count, 1, 1e6,
                say("Keep words seen at least (times)"),
                say("Words that occur less often become the unknown word: fewer words to learn, each seen "
                    "often enough"));
    rows.number("maximum_words", &TrainOptions::maximum_words, 1, 200, say("Maximum caption length"),
                say("Longer captions are cut to this many words"));
    rows.text("text_captions", &TrainOptions::text_captions, say("Captions without images"),
              say("Text file of captions without images, one per line, from which the decoder learns "
                  "language; captions with unknown words are left out"))
        .text = OptionText::File;
    rows.number("text_share", &TrainOptions::text_share, 0, 10, say("Share of captions without images"),
                say("How many captions without images each step reads, per caption of an image"));
    rows.text("layout_captions", &TrainOptions::layout_captions, say("Captions with boxes"),
              say("JSON Lines file of captions without images, with the boxes of their objects: the decoder "
                  "learns from grids painted with what such objects look like in the training images"))
        .text = OptionText::File;
    rows.number("layout_share", &TrainOptions::layout_share, 0, 10, say("Share of captions with boxes"),
                say("How many captions with boxes each step reads, per caption of an image"));
}

void addModel(Rows& rows) {
    rows.beginGroup(OptionGroup::Model);
    Option& encoder = rows.text("encoder", &TrainOptions::encoder, say("Encoder"),
                                say("The network that turns an image into a grid of features"));
    encoder.basic = true;
    encoder.of_model = true;
    Option& encoder_weights =
        rows.text("encoder_weights", &TrainOptions::encoder_weights, say("Pretrained encoder weights"),
                  say("Where the encoder starts from: \"bundled\" is the model that comes with the program, "
                      "else a file of weights (.pth or .safetensors); empty: random numbers"));
    encoder_weights.text = OptionText::File;
    encoder_weights.basic = true;
    encoder_weights.of_model = true;
    rows.text("initial_model", &TrainOptions::initial_model, say("Start from a model"),
              say("Model file to start from: its vocabulary and sizes are kept; \"bundled\" is the bundled "
                  "model; several, joined with commas, are averaged; empty: a new model"))
        .text = OptionText::File;
    rows.flag("add_words", &TrainOptions::add_words, say("Learn new words"),
              say("Add the words of the training captions that the starting model does not know"));
    Option& image_size = rows.number("image_size", &TrainOptions::image_size, 32, 1024, say("Image size"),
                                     say("Pixels per side of the square that the encoder sees, a multiple of "
                                         "32; 224 gives a grid of 14 x 14"));
    image_size.step = 32;
    image_size.of_model = true;
    rows.choice("fit", &TrainOptions::fit,
                {{"stretch", say("Stretch")},
                 {"crop", say("Keep the middle")},
                 {"pad", say("Fill with grey")},
                 {"whole", say("Keep the shape")}},
                say("Image shape"),
                say("How an image becomes what the encoder sees: a square, by distorting it, keeping its "
                    "middle or filling it up with grey; or a rectangle in its own shape with about as many "
                    "cells"))
        .of_model = true;
    rows.text("decoder", &TrainOptions::decoder, say("Decoder"),
              say("The network that writes the caption word by word"))
        .of_model = true;
    rows.flag("frequency_bias", &TrainOptions::frequency_bias, say("Start from word frequencies"),
              say("Start out knowing how frequent each word is, which saves the first steps"))
        .of_model = true;
}

void addLearning(Rows& rows) {
    rows.beginGroup(OptionGroup::Learning);
    Option& epochs = rows.number("epochs", &TrainOptions::epochs, 0, 100000, say("Epochs"),
                                 say("Passes over the training images; 0: only look at the data. A cosine "
                                     "schedule ends with the last"));
    epochs.basic = true;
    epochs.resumable = true;
    rows.number("seed", &TrainOptions::seed, 0, many, say("Seed"),
                say("Start of all random numbers: same seed, same result"));
    rows.number("batch_images", &TrainOptions::batch_images, 1, 4096, say("Batch size (images)"),
                say("Images in each batch, with all their captions; more need more memory and give steadier "
                    "steps"))
        .basic = true;
    rows.choice("order", &TrainOptions::order,
                {{"shuffled", say("Shuffled")}, {"sorted", say("Sorted by caption")}}, say("Order of images"),
                say("Shuffled anew for each epoch, or sorted by first caption: batches then hold similar "
                    "images, which shows why shuffling matters"));
    rows.number("accumulate", &TrainOptions::accumulate, 1, 4096, say("Batches per step"),
                say("Batches whose gradients are added up before each step: as steady as one large batch, in "
                    "the memory of a small one"));
    Option& learning_rate =
        rows.number("learning_rate", &TrainOptions::learning_rate, 1e-8, 10, say("Learning rate"),
                    say("How far each step goes: too small learns slowly, too large not at all"));
    learning_rate.basic = true;
    learning_rate.resumable = true;
    rows.number("attention_learning_rate", &TrainOptions::attention_learning_rate, 0, 10,
                say("Attention learning rate"),
                say("Learning rate of what decides where the decoder looks; 0: as the rest of the decoder"))
        .minimum_label = say("As the decoder");
    rows.number(
        "encoder_learning_rate", &TrainOptions::encoder_learning_rate, 0, 10, say("Encoder learning rate"),
        say("Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts"));
    rows.number("weight_decay", &TrainOptions::weight_decay, 0, 10, say("Weight decay"),
                say("How strongly AdamW pulls weights towards zero"));
    rows.number("warmup_steps", &TrainOptions::warmup_steps, 0, 1e9, say("Warm-up steps"),
                say("Steps over which the learning rate rises from zero, so that the first ones do no harm"))
        .minimum_label = say("None");
    rows.choice(
        "schedule", &TrainOptions::schedule,
        {{"cosine", say("Cosine")}, {"plateau", say("On a plateau")}, {"constant", say("Constant")}},
        say("Learning rate schedule"),
        say("How the learning rate falls: along a cosine, on a plateau of the metric, or not at all"));
    rows.number("gradient_clip", &TrainOptions::gradient_clip, 0, 1e6, say("Gradient clipping"),
                say("Longest gradient that a step may follow; 0: any"));
    rows.text("objective", &TrainOptions::objective, say("Objective"),
              say("What is learned: to predict the captions word by word, or, starting from such a model, to "
                  "write whole captions that score well (CIDEr)"));
    rows.number("attention_supervision", &TrainOptions::attention_supervision, 0, 100,
                say("Attention supervision"),
                say("How strongly the decoder is trained to look at an object as it names it; needs images "
                    "with object masks or boxes (COCO instances)"))
        .minimum_label = say("Off");
    rows.number("object_loss", &TrainOptions::object_loss, 0, 100, say("Object loss"),
                say("How strongly the grid is trained to recognise which objects are in the image, useful "
                    "while the encoder is trained; needs object masks or boxes"))
        .minimum_label = say("Off");
    rows.number("average_decay", &TrainOptions::average_decay, 0, 0.99999, say("Average decay"),
                say("Keep a moving average of the weights, which captions better than those of the last "
                    "step; 0: no average, 0.999: over about a thousand steps"))
        .minimum_label = say("Off");
    rows.number("start_share", &TrainOptions::start_share, 0, 0.95, say("Share of the starting model"),
                say("Share of the starting model in the weights that are kept, so that a few images do not "
                    "undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none"))
        .minimum_label = say("None");
    rows.number(
            "fine_tune_from", &TrainOptions::fine_tune_from, -1, 100, say("Train encoder from stage"),
            say("First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none"))
        .minimum_label = say("None");
    rows.choice("precision", &TrainOptions::precision,
                {{"float32", {}}, {"bfloat16", {}}, {"auto", say("The faster one")}}, say("Precision"),
                say("Numbers that products in training are computed with: bfloat16 is faster on processors "
                    "and GPUs that have it, and less exact; auto measures which is faster"));
}

void addAugmentation(Rows& rows) {
    rows.beginGroup(OptionGroup::Augmentation);
    rows.flag("augment_crop", &TrainOptions::augment_crop, say("Random crops"),
              say("Show random parts of the training images"));
    rows.flag("augment_colour", &TrainOptions::augment_colour, say("Random colours"),
              say("Vary brightness, contrast and colour at random"));
    rows.flag("augment_flip", &TrainOptions::augment_flip, say("Mirrored images"),
              say("Mirror images at random, except where a caption says left or right"));
    rows.flag("feature_cache", &TrainOptions::feature_cache, say("Cache features on disk"),
              say("Compute each image's grid once and keep it on disk: much faster, needs a frozen encoder "
                  "and no augmentation"));
    Option& cache_directory =
        rows.text("cache_directory", &TrainOptions::cache_directory, say("Feature cache folder"),
                  say("Where grids are kept; empty: inside the run directory"));
    cache_directory.text = OptionText::Folder;
    cache_directory.resumable = true;
}

void addChecking(Rows& rows) {
    rows.beginGroup(OptionGroup::Checking);
    rows.choice(
        "early_stopping_metric", &TrainOptions::early_stopping_metric, epochMeasures(),
        say("Best epoch metric"),
        say("What decides the best epoch: a score of generated captions, or the loss on validation images"));
    Option& patience = rows.number("patience", &TrainOptions::patience, 0, 100000, say("Patience"),
                                   say("Epochs without a gain after which training ends; 0: never"));
    patience.resumable = true;
    patience.minimum_label = say("Never");
    rows.number("validation_images", &TrainOptions::validation_images, 0, many, say("Validation images"),
                say("Images captioned after each epoch; 0: all of the validation split"))
        .minimum_label = say("All");
    rows.number("validation_beam", &TrainOptions::validation_beam, 1, 100, say("Beam"),
                say("Captions that the search after an epoch keeps at each word; 1 is fastest"));
    rows.number("checkpoint_seconds", &TrainOptions::checkpoint_seconds, 1, 1e6,
                say("Seconds between checkpoints"),
                say("Seconds between checkpoints within an epoch: the most work that a power cut can cost"))
        .resumable = true;
    rows.number("pinned_images", &TrainOptions::pinned_images, 0, 64, say("Pinned images"),
                say("Validation images whose captions and attention are kept after each epoch"));
    rows.flag("calibrate", &TrainOptions::calibrate, say("Calibrate the probabilities"),
              say("At the end, adjust how sure the best model is of its words to how often it is right"))
        .resumable = true;
}

const Rows& rowsOfRuns() {
    static const Rows rows = [] {
        Rows all;
        addData(all);
        addModel(all);
        addLearning(all);
        addAugmentation(all);
        addChecking(all);
        return all;
    }();
    return rows;
}

} // namespace

const std::vector<Option>& generalOptions() {
    return rowsOfRuns().options();
}

bool isGeneralOption(std::string_view key) {
    return rowsOfRuns().has(key);
}

OptionValue generalOption(const TrainOptions& options, std::string_view key) {
    return rowsOfRuns().get(options, key);
}

void setGeneralOption(TrainOptions& options, std::string_view key, const OptionValue& value) {
    rowsOfRuns().set(options, key, value);
}

} // namespace saccade
