#include "ui/common/engine_sentences.h"

#include <QtGlobal>

namespace saccade::ui {
namespace {

/// Model files and encoders.
constexpr EngineSentence models[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "is not a Saccade model: it holds no %1")},
    {QT_TRANSLATE_NOOP("EngineTexts", "was written by a newer version of Saccade")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the metadata \"%1\" is not valid JSON")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary is larger than that of any language")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary is not a list of words")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary does not start with <pad>, <start>, <end>, <unk>")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the vocabulary holds the word \"%1\" twice")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the model that its configuration describes is larger than the file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the tensor %1 is missing")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the tensor %1 has another shape than the model")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the tensor %1 holds something else than numbers (NaN or infinity): "
                                      "its training has diverged")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be loaded: %1")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "knows other words than %1: only models of one vocabulary can be averaged")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is built differently from %1: only models of one kind and size can be averaged")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is too short for a safetensors file")},
    {QT_TRANSLATE_NOOP("EngineTexts", "cannot be mapped into memory")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "is not a safetensors file, or it is cut off (header of %1 bytes in a file of %2)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header is not valid JSON (at byte %1)")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header is not an object of tensors")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header's entry \"%1\" is malformed")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the header names \"%1\" twice")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" is given twice for \"%2\"")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has a number that is out of range")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has the element type \"%2\", which is not supported")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" ends before it begins")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" reaches beyond the end of the file; the file may be cut off")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has a shape that is out of range")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has %2 bytes where its shape needs %3")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" and \"%2\" overlap")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has no \"%1\"; these are not the weights of this encoder")},
    {QT_TRANSLATE_NOOP("EngineTexts", "\"%1\" has the shape %2 where the encoder needs %3")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the encoder \"%1\" has no coarser features to fuse in")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "The model's configuration: a name must have between 1 and 64 letters.")},
    {QT_TRANSLATE_NOOP("EngineTexts", "The model's configuration: the image size must be a multiple of 32.")},
};

/// Weights that PyTorch wrote.
constexpr EngineSentence weights[] = {
    {QT_TRANSLATE_NOOP("EngineTexts", "is in PyTorch's format from before version 1.6. Save it anew in "
                                      "Python: torch.save(torch.load(\"old.pth\"), \"new.pth\")")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is broken: %1")},
    {QT_TRANSLATE_NOOP("EngineTexts", "was written on a big-endian machine, which is not supported")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a zip file, but none that torch.save wrote")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a zip file that is cut off")},
    {QT_TRANSLATE_NOOP("EngineTexts", "is a zip file with a broken directory")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds compressed records, which torch.save never writes")},
    {QT_TRANSLATE_NOOP("EngineTexts", "claims more data than it holds")},
    {QT_TRANSLATE_NOOP("EngineTexts", "has a larger index than any state dictionary needs")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the data of the tensor \"%1\" is cut off")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the tensor \"%1\" reaches beyond its storage")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "does not hold a state dictionary; save it with torch.save(model.state_dict(), \"weights.pth\")")},
    {QT_TRANSLATE_NOOP("EngineTexts", "holds no tensors by name")},
    {QT_TRANSLATE_NOOP("EngineTexts",
                       "holds the Python object %1, which is not a weight; nothing of it was run. Save the "
                       "bare weights instead: torch.save(model.state_dict(), \"weights.pth\")")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle breaks off")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle holds a number that is out of range")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle holds more values than a state dictionary needs")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle takes a value that is not there")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle closes a group that was not opened")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has something else where %1 belongs")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle recalls a value that it never stored")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has a key without a value")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has a storage of an unknown form")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has an ordered dictionary of an unknown form")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle calls a function without its arguments")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has a tensor of %1 dimensions")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has a tensor of an unknown form")},
    {QT_TRANSLATE_NOOP("EngineTexts", "the pickle has protocol %1; 5 is the newest known")},
    {QT_TRANSLATE_NOOP(
        "EngineTexts",
        "the pickle has the operation %1, which no state dictionary needs; nothing of it was run")},
};

} // namespace

std::span<const EngineSentence> sentencesOfModels() {
    return models;
}

std::span<const EngineSentence> sentencesOfWeights() {
    return weights;
}

} // namespace saccade::ui
