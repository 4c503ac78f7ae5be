#include "ui/common/engine_sentences.h"

#include <QtGlobal>

namespace saccade::ui {
namespace {

/// Options of training, and JSON that somebody wrote.
constexpr EngineSentence options[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"%1\" must be a whole number, not \"%2\".")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"%1\" must be a number, not \"%2\".")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"%1\" must be true or false, not \"%2\".")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"%1\" must be between %2 and %3, not %4.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"%1\" must be %2."), "2"},
    {QT_TRANSLATE_NOOP("EngineTexts", "true or false")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a whole number")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a number")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a text")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"encoder\" must name an encoder.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"decoder\" must name a decoder.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"train_split\" must name a split.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"image_size\" must be a multiple of 32.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The model would be judged by what it learned from: "
                                      "\"validation_split\" and \"train_split\" must differ.")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "The option \"fine_tune_from\" must be below %1, the number of stages of this encoder.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "unknown %1 \"%2\"; did you mean \"%3\"? Known: %4."), "1"},
    {QT_TRANSLATE_NOOP("EngineTexts", "encoder")},
    {QT_TRANSLATE_NOOP("EngineTexts", "decoder")},
    {QT_TRANSLATE_NOOP("EngineTexts", "fit")},
    {QT_TRANSLATE_NOOP("EngineTexts", "training option")},
    {QT_TRANSLATE_NOOP("EngineTexts", "value of the option \"%1\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "%1 is not a JSON object."), "1"},
    {QT_TRANSLATE_NOOP("EngineTexts", "%1: \"%2\" %3."), "13"},
    {QT_TRANSLATE_NOOP("EngineTexts", "%1, \"%2\""), "1"},
    {QT_TRANSLATE_NOOP("EngineTexts", "The training configuration")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The model's configuration")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The state of the training run")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The line")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be a whole number between %1 and %2")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be a number")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is out of bounds")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be true or false")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be a text")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be an object")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be a list")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be a list of numbers")},
    {QT_TRANSLATE_NOOP("EngineTexts", "must be a list of objects")},
};

/// What the trainer says, runs and the feature cache.
constexpr EngineSentence training[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "%1 training images with %2 captions, %3 validation images, %4 words")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The encoder starts without pretrained weights, so all of it is "
                                      "trained, which takes long; encoder_weights names a file of them.")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "There are no validation images, so there are no scores: the last epoch counts as the best.")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "Scores on so few validation images (%1) are mostly chance, so the best "
                       "epoch is the one with the lowest validation loss.")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "No word of the training captions occurs %1 times or more, so the model would "
                       "know no words; lower the option \"minimum_count\".")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "The model that training starts from knows none of the words in the training captions.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The model knows only %1 in 100 words of the training captions; the "
                                      "others occur fewer than %2 times (minimum_count).")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The model knows only %1 in 100 words of the training captions; its "
                                      "vocabulary was made from other captions.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "Going on after step %1.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The model's training record")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The features of %1 images are kept in %2 (%3 MB).")},
    {QT_TRANSLATE_NOOP("EngineTexts", "None of the training images can be read.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "None of the images to be captioned and scored can be read.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "No image of the split \"%1\" has a caption to train on.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "No image of the split \"%1\" has a caption to compare with.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The loss is not finite at step %1. The last checkpoint is from before "
                                      "that; resume with a lower learning rate.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the run directory cannot be written (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "another process is training in this run directory")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be locked (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds no training run (config.json is missing or cannot be read)")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "holds a training run already; go on with it by --resume, or choose another folder")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The line is neither a step nor an epoch.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The line is too long.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The line holds more scores than an epoch can have.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The file holds more than %1 lines; the rest is not read.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The file holds too many samples.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "A caption has too many words.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "A text is too long.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The number of weights does not fit the maps.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The geometry of an image is incomplete.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The size of an image is out of bounds.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is no checkpoint: it holds no training state")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the optimiser's state of %1 is missing or has another shape")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the average of %1 is missing or has another shape than the model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be read as a feature cache")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is no feature cache; choose another name")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the feature cache needs %1 on disk, but only %2 are free")},
    {QT_TRANSLATE_NOOP("EngineTexts", "no room for a feature cache of %1 (%2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the folder for the feature cache cannot be made (%1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The best model's probabilities are calibrated: temperature %1, "
                                      "calibration error %2 before and %3 after.")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "The key \"stages\" must be a list of 1 to %1 objects with training options.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "A stage goes on from the models of stages before it; only the first "
                                      "can have an \"initial_model\".")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "The key \"from\" of a stage must be the number of a stage before it, from 1, or a list "
        "of such numbers.")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "holds a training run already; choose another folder for one of several stages")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "The option \"dataset_weights\" must have one number per dataset (numbers: %1, datasets: %2).")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "The option \"dataset_weights\" must be numbers from 0 to 1000, joined with commas, not \"%1\".")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The option \"dataset_weights\" leaves no image to train on.")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "No training image has objects to learn from; train on a dataset with object masks or "
                       "boxes (COCO instances), or set the options \"attention_supervision\" and "
                       "\"object_loss\" to 0 and leave \"layout_captions\" empty.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has no caption that uses only words the model knows")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has no line with captions and boxes")},
    {QT_TRANSLATE_NOOP("EngineTexts", "lines that cannot be used")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "a box has a number that is not from 0 to 1; give shares of the image, not pixels")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a box is not [\"category\", x, y, width, height]")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is not a JSON object with the lists \"captions\" and \"boxes\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "a caption is not text")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has no caption or no box")},
    {QT_TRANSLATE_NOOP("EngineTexts", "%1 word is new to the model and added (add_words).")},
    {QT_TRANSLATE_NOOP("EngineTexts", "Training goes on from a model with the encoder \"%1\"; its sizes and "
                                      "preprocessing stay.")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "The model that comes with the program was not found, so training cannot "
                       "go on from it; name another file as \"initial_model\", or leave it empty.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "%1 words are new to the model and added (add_words).")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "the tensor %1 is missing or has another shape; has the dataset changed?")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "does not belong to a training run and would be replaced; choose another folder for the run")},
};

} // namespace

std::span<const EngineSentence> sentencesOfOptions() {
    return options;
}

std::span<const EngineSentence> sentencesOfTraining() {
    return training;
}

} // namespace saccade::ui
