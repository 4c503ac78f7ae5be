#include "ui/training/options/option_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace saccade::ui {
namespace {

struct Entry {
    const char* key = nullptr;
    OptionGroup group = OptionGroup::Data;
    const char* label = nullptr;
    const char* help =
        nullptr; ///< as in the table of options, so that the command line and the window say the same
    const char* minimum = nullptr;
};

using enum OptionGroup;

constexpr Entry entries[] = {
    {"dataset", Data, QT_TRANSLATE_NOOP("OptionTexts", "Datasets"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Folders or files with images and captions, several joined with commas")},
    {"dataset_weights", Data, QT_TRANSLATE_NOOP("OptionTexts", "Dataset weights"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "How often an epoch shows the images of each dataset: one number per dataset, joined "
                       "with commas (1,2,0.5); 0 leaves a dataset out; empty: once each")},
    {"train_split", Data, QT_TRANSLATE_NOOP("OptionTexts", "Training split"),
     QT_TRANSLATE_NOOP("OptionTexts", "The part of the dataset that the model learns from")},
    {"validation_split", Data, QT_TRANSLATE_NOOP("OptionTexts", "Validation split"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "The part held out to see how well the model captions images that it never learned from")},
    {"minimum_count", Data, QT_TRANSLATE_NOOP("OptionTexts", "Minimum word count"),
     QT_TRANSLATE_NOOP("OptionTexts", "Words that occur less often become the unknown word: fewer words to "
                                      "learn, each seen often enough")},
    {"maximum_words", Data, QT_TRANSLATE_NOOP("OptionTexts", "Maximum caption length"),
     QT_TRANSLATE_NOOP("OptionTexts", "Longer captions are cut to this many words")},
    {"text_captions", Data, QT_TRANSLATE_NOOP("OptionTexts", "Captions without images"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Text file of captions without images, one per line, from which the decoder learns "
                       "language; captions with unknown words are left out")},
    {"text_share", Data, QT_TRANSLATE_NOOP("OptionTexts", "Share of captions without images"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "How many captions without images each step reads, per caption of an image")},
    {"layout_captions", Data, QT_TRANSLATE_NOOP("OptionTexts", "Captions with boxes"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "JSON Lines file of captions without images, with the boxes of their objects: the "
         "decoder learns from grids painted with what such objects look like in the training images")},
    {"layout_share", Data, QT_TRANSLATE_NOOP("OptionTexts", "Share of captions with boxes"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "How many captions with boxes each step reads, per caption of an image")},

    {"encoder", Model, QT_TRANSLATE_NOOP("OptionTexts", "Encoder"),
     QT_TRANSLATE_NOOP("OptionTexts", "The network that turns an image into a grid of features")},
    {"encoder_weights", Model, QT_TRANSLATE_NOOP("OptionTexts", "Pretrained encoder weights"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Where the encoder starts from: \"bundled\" is the model that comes "
         "with the program, else a file of weights (.pth or .safetensors); empty: random numbers")},
    {"initial_model", Model, QT_TRANSLATE_NOOP("OptionTexts", "Start from a model"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Model file to start from: its vocabulary and sizes are kept; \"bundled\" is the "
                       "bundled model; several, joined with commas, are averaged; empty: a new model")},
    {"add_words", Model, QT_TRANSLATE_NOOP("OptionTexts", "Learn new words"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Add the words of the training captions that the starting model does not know")},
    {"fuse", Model, QT_TRANSLATE_NOOP("OptionTexts", "Fuse coarser features"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Add the encoder's next coarser, deeper features to the grid: more meaning in each cell")},
    {"grid_channels", Model, QT_TRANSLATE_NOOP("OptionTexts", "Grid channels"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Project each cell of the grid to this many numbers first; 0: as the encoder gives them"),
     QT_TRANSLATE_NOOP("OptionTexts", "The encoder's own")},
    {"image_size", Model, QT_TRANSLATE_NOOP("OptionTexts", "Image size"),
     QT_TRANSLATE_NOOP("OptionTexts", "Pixels a side of the square that the encoder sees, a multiple of 32; "
                                      "224 gives a grid of 14 x 14")},
    {"fit", Model, QT_TRANSLATE_NOOP("OptionTexts", "Make images square"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "How an image becomes a square: distort it, keep the middle, or fill it up with grey")},
    {"decoder", Model, QT_TRANSLATE_NOOP("OptionTexts", "Decoder"),
     QT_TRANSLATE_NOOP("OptionTexts", "The network that writes the caption word by word")},
    {"embedding", Model, QT_TRANSLATE_NOOP("OptionTexts", "Word embedding"),
     QT_TRANSLATE_NOOP("OptionTexts", "Size of the vector that represents each word")},
    {"hidden", Model, QT_TRANSLATE_NOOP("OptionTexts", "LSTM size"),
     QT_TRANSLATE_NOOP("OptionTexts", "Size of the decoder's memory")},
    {"attention", Model, QT_TRANSLATE_NOOP("OptionTexts", "Attention size"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Size of the space in which memory and grid are compared to decide where to look")},
    {"dropout", Model, QT_TRANSLATE_NOOP("OptionTexts", "Dropout"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Share of numbers dropped at random before the output layer, against learning by heart")},
    {"input_dropout", Model, QT_TRANSLATE_NOOP("OptionTexts", "Input dropout"),
     QT_TRANSLATE_NOOP("OptionTexts", "Share of numbers dropped at random from the words and the context "
                                      "that the decoder reads, against learning by heart")},
    {"tie_embeddings", Model, QT_TRANSLATE_NOOP("OptionTexts", "Tied embeddings"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Use the same embeddings for reading and for predicting words: fewer parameters")},
    {"frequency_bias", Model, QT_TRANSLATE_NOOP("OptionTexts", "Start from word frequencies"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Start out knowing how frequent each word is, which saves the first steps")},

    {"epochs", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Epochs"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Passes over the training images; 0: only look at the data. A cosine schedule ends with the last")},
    {"seed", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Seed"),
     QT_TRANSLATE_NOOP("OptionTexts", "Start of all random numbers: same seed, same result")},
    {"batch_images", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Batch size (images)"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Images in each step, with all their captions; more need more memory and give steadier steps")},
    {"learning_rate", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Learning rate"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "How far each step goes: too small learns slowly, too large not at all")},
    {"encoder_learning_rate", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Encoder learning rate"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Learning rate of the trained part of the encoder; small, so that pretrained knowledge lasts")},
    {"weight_decay", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Weight decay"),
     QT_TRANSLATE_NOOP("OptionTexts", "How strongly AdamW pulls weights towards zero")},
    {"warmup_steps", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Warm-up steps"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Steps over which the learning rate rises from zero, so that the first ones do no harm"),
     QT_TRANSLATE_NOOP("OptionTexts", "None")},
    {"schedule", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Learning rate schedule"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "How the learning rate falls: along a cosine, on a plateau of the metric, or not at all")},
    {"gradient_clip", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Gradient clipping"),
     QT_TRANSLATE_NOOP("OptionTexts", "Longest gradient that a step may follow; 0: any")},
    {"label_smoothing", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Label smoothing"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Share of certainty taken from the right word and given to all others, against overconfidence")},
    {"doubly_stochastic", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Doubly stochastic attention"),
     QT_TRANSLATE_NOOP("OptionTexts", "How strongly the decoder is encouraged to look at every part of the "
                                      "image over a caption (Xu et al. 2015)")},
    {"scheduled_sampling", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Scheduled sampling"),
     QT_TRANSLATE_NOOP("OptionTexts", "Share of words, rising from none to this, that the decoder reads from "
                                      "its own predictions, so that it learns to recover from a mistake")},
    {"attention_supervision", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Attention supervision"),
     QT_TRANSLATE_NOOP("OptionTexts", "How strongly the decoder is trained to look at an object as it names "
                                      "it; needs images with object masks or boxes (COCO instances)"),
     QT_TRANSLATE_NOOP("OptionTexts", "Off")},
    {"object_loss", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Object loss"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "How strongly the grid is trained to recognise which objects are in the image, useful "
                       "while the encoder is trained; needs object masks or boxes"),
     QT_TRANSLATE_NOOP("OptionTexts", "Off")},
    {"average_decay", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Average decay"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Keep a moving average of the weights, which captions better than those of the last step; 0: "
         "no average, 0.999: over about a thousand steps"),
     QT_TRANSLATE_NOOP("OptionTexts", "Off")},
    {"start_share", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Share of the starting model"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Share of the starting model in the weights that are kept, so that a few images do not "
         "undo what it knows (WiSE-FT, Wortsman et al. 2022); 0: none"),
     QT_TRANSLATE_NOOP("OptionTexts", "None")},
    {"objective", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Objective"),
     QT_TRANSLATE_NOOP("OptionTexts", "What is learned: to predict the captions word by word, or, starting "
                                      "from such a model, to write whole captions that score well (CIDEr)")},
    {"self_critical_candidates", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Compare captions from"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Where the captions come from that are compared when learning to score well: drawn at "
                       "random, or the best of a beam search")},
    {"self_critical_samples", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Candidate captions"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Captions of each image that are compared with each other when learning to score well")},
    {"fine_tune_from", Learning, QT_TRANSLATE_NOOP("OptionTexts", "Train encoder from stage"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "First stage of the encoder that is trained too, 0 nearest the image (all of it); -1: none"),
     QT_TRANSLATE_NOOP("OptionTexts", "None")},

    {"augment_crop", Augmentation, QT_TRANSLATE_NOOP("OptionTexts", "Random crops"),
     QT_TRANSLATE_NOOP("OptionTexts", "Show random parts of the training images")},
    {"augment_colour", Augmentation, QT_TRANSLATE_NOOP("OptionTexts", "Random colours"),
     QT_TRANSLATE_NOOP("OptionTexts", "Vary brightness, contrast and colour at random")},
    {"augment_flip", Augmentation, QT_TRANSLATE_NOOP("OptionTexts", "Mirrored images"),
     QT_TRANSLATE_NOOP("OptionTexts", "Mirror images at random, except where a caption says left or right")},
    {"feature_cache", Augmentation, QT_TRANSLATE_NOOP("OptionTexts", "Cache features on disk"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Compute each image's grid once and keep it on disk: much faster, needs "
                       "a frozen encoder and no augmentation")},
    {"cache_directory", Augmentation, QT_TRANSLATE_NOOP("OptionTexts", "Feature cache folder"),
     QT_TRANSLATE_NOOP("OptionTexts", "Where grids are kept; empty: inside the run directory")},

    {"early_stopping_metric", Checking, QT_TRANSLATE_NOOP("OptionTexts", "Best epoch metric"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "What decides the best epoch: a score of generated captions, or the loss on validation images")},
    {"patience", Checking, QT_TRANSLATE_NOOP("OptionTexts", "Patience"),
     QT_TRANSLATE_NOOP("OptionTexts", "Epochs without a gain after which training ends; 0: never"),
     QT_TRANSLATE_NOOP("OptionTexts", "Never")},
    {"validation_images", Checking, QT_TRANSLATE_NOOP("OptionTexts", "Validation images"),
     QT_TRANSLATE_NOOP("OptionTexts", "Images captioned after each epoch; 0: all of the validation split"),
     QT_TRANSLATE_NOOP("OptionTexts", "All")},
    {"validation_beam", Checking, QT_TRANSLATE_NOOP("OptionTexts", "Beam"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Captions kept in view while one is searched after each epoch; 1 is fastest")},
    {"checkpoint_seconds", Checking, QT_TRANSLATE_NOOP("OptionTexts", "Seconds between checkpoints"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "Seconds between checkpoints within an epoch: the most work that a power cut can cost")},
    {"pinned_images", Checking, QT_TRANSLATE_NOOP("OptionTexts", "Pinned images"),
     QT_TRANSLATE_NOOP("OptionTexts",
                       "Validation images whose captions and attention are kept after each epoch")},
    {"calibrate", Checking, QT_TRANSLATE_NOOP("OptionTexts", "Calibrate the probabilities"),
     QT_TRANSLATE_NOOP(
         "OptionTexts",
         "At the end, adjust how sure the best model is of its words to how often it is right")},
};

struct Choice {
    const char* key;
    const char* choice;
    const char* text;
};

constexpr Choice choices[] = {
    {"fit", "crop", QT_TRANSLATE_NOOP("OptionTexts", "Keep the middle")},
    {"fit", "stretch", QT_TRANSLATE_NOOP("OptionTexts", "Stretch")},
    {"fit", "pad", QT_TRANSLATE_NOOP("OptionTexts", "Fill with grey")},
    {"schedule", "cosine", QT_TRANSLATE_NOOP("OptionTexts", "Cosine")},
    {"schedule", "plateau", QT_TRANSLATE_NOOP("OptionTexts", "On a plateau")},
    {"schedule", "constant", QT_TRANSLATE_NOOP("OptionTexts", "Constant")},
    {"objective", "cross_entropy", QT_TRANSLATE_NOOP("OptionTexts", "Cross-entropy, word by word")},
    {"self_critical_candidates", "sample", QT_TRANSLATE_NOOP("OptionTexts", "Random draws")},
    {"self_critical_candidates", "beam", QT_TRANSLATE_NOOP("OptionTexts", "The best of a beam search")},
    {"objective", "self_critical", QT_TRANSLATE_NOOP("OptionTexts", "Self-critical, whole captions")},
    {"early_stopping_metric", "loss", QT_TRANSLATE_NOOP("OptionTexts", "Validation loss")},
    {"early_stopping_metric", "Bleu_4", "BLEU-4"},
    {"early_stopping_metric", "ROUGE_L", "ROUGE-L"},
};

QString translated(const char* text) {
    return text ? QCoreApplication::translate("OptionTexts", text) : QString();
}

const Entry* entryOf(const std::string& key) {
    const auto* const found = std::find_if(std::begin(entries), std::end(entries),
                                           [&key](const Entry& entry) { return entry.key == key; });
    return found == std::end(entries) ? nullptr : found;
}

} // namespace

QString groupTitle(OptionGroup group) {
    switch (group) {
    case OptionGroup::Data:
        return QCoreApplication::translate("OptionTexts", "Data");
    case OptionGroup::Model:
        return QCoreApplication::translate("OptionTexts", "Model");
    case OptionGroup::Augmentation:
        return QCoreApplication::translate("OptionTexts", "Augmentation");
    case OptionGroup::Checking:
        return QCoreApplication::translate("OptionTexts", "Checking");
    case OptionGroup::Learning:
        break;
    }
    return QCoreApplication::translate("OptionTexts", "Learning");
}

bool hasOptionText(const std::string& key) {
    return entryOf(key) != nullptr;
}

OptionText optionText(const std::string& key) {
    if (const Entry* entry = entryOf(key))
        return {entry->group, translated(entry->label), translated(entry->help), translated(entry->minimum)};
    OptionText unknown;
    unknown.label = QString::fromStdString(key);
    return unknown;
}

QString choiceText(const std::string& key, const QString& choice) {
    for (const Choice& known : choices)
        if (key == known.key && choice == QLatin1String(known.choice))
            return translated(known.text);
    return choice;
}

bool isFileOption(const std::string& key) {
    return key == "encoder_weights" || key == "initial_model";
}

bool isFolderOption(const std::string& key) {
    return key == "cache_directory";
}

bool isSplitOption(const std::string& key) {
    return key == "train_split" || key == "validation_split";
}

} // namespace saccade::ui
