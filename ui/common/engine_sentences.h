#pragma once

#include <span>
#include <vector>

namespace saccade::ui {

/// A sentence as the engine says it, or a part of one.
struct EngineSentence {
    const char* text = "";      ///< the parts that vary as %1 to %9; for translation in "EngineTexts"
    const char* sentences = ""; ///< digits of those parts that are sentences of this catalogue themselves
};

/// By what they are about; each file of the catalogue holds some.
std::span<const EngineSentence> sentencesOfFiles();
std::span<const EngineSentence> sentencesOfImages();
std::span<const EngineSentence> sentencesOfDatasets();
std::span<const EngineSentence> sentencesOfMasks();
std::span<const EngineSentence> sentencesOfModels();
std::span<const EngineSentence> sentencesOfFileKinds();
std::span<const EngineSentence> sentencesOfWeights();
std::span<const EngineSentence> sentencesOfOptions();
std::span<const EngineSentence> sentencesOfTraining();

/// All of these.
std::vector<EngineSentence> engineSentences();

/// Why the system did not do what it was asked: what std::strerror() says of the errors that users meet.
struct SystemReason {
    int error;
    const char* text;
};

std::span<const SystemReason> systemReasons();

} // namespace saccade::ui
