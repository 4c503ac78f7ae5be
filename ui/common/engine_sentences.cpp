#include "ui/common/engine_sentences.h"

#include <QtGlobal>

#include <cerrno>

namespace saccade::ui {
namespace {

constexpr SystemReason reasons[] = {
    {ENOSPC, QT_TRANSLATE_NOOP("EngineTexts", "No space left on device")},
    {EDQUOT, QT_TRANSLATE_NOOP("EngineTexts", "Disk quota exceeded")},
    {EFBIG, QT_TRANSLATE_NOOP("EngineTexts", "File too large")},
    {EACCES, QT_TRANSLATE_NOOP("EngineTexts", "Permission denied")},
    {EPERM, QT_TRANSLATE_NOOP("EngineTexts", "Operation not permitted")},
    {EROFS, QT_TRANSLATE_NOOP("EngineTexts", "Read-only file system")},
    {ENOENT, QT_TRANSLATE_NOOP("EngineTexts", "No such file or directory")},
    {ENOTDIR, QT_TRANSLATE_NOOP("EngineTexts", "Not a directory")},
    {ELOOP, QT_TRANSLATE_NOOP("EngineTexts", "Too many levels of symbolic links")},
    {EISDIR, QT_TRANSLATE_NOOP("EngineTexts", "Is a directory")},
    {EEXIST, QT_TRANSLATE_NOOP("EngineTexts", "File exists")},
    {ENAMETOOLONG, QT_TRANSLATE_NOOP("EngineTexts", "File name too long")},
    {EMFILE, QT_TRANSLATE_NOOP("EngineTexts", "Too many open files")},
    {ENOMEM, QT_TRANSLATE_NOOP("EngineTexts", "Cannot allocate memory")},
    {EIO, QT_TRANSLATE_NOOP("EngineTexts", "Input/output error")},
    {ETXTBSY, QT_TRANSLATE_NOOP("EngineTexts", "Text file busy")},
    {ESTALE, QT_TRANSLATE_NOOP("EngineTexts", "Stale file handle")},
    {ENOTCONN, QT_TRANSLATE_NOOP("EngineTexts", "Transport endpoint is not connected")},
};

} // namespace

std::vector<EngineSentence> engineSentences() {
    std::vector<EngineSentence> all;
    for (const std::span<const EngineSentence> part :
         {sentencesOfFiles(), sentencesOfImages(), sentencesOfDatasets(), sentencesOfMasks(),
          sentencesOfModels(), sentencesOfFileKinds(), sentencesOfWeights(), sentencesOfOptions(),
          sentencesOfTraining()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::span<const SystemReason> systemReasons() {
    return reasons;
}

} // namespace saccade::ui
