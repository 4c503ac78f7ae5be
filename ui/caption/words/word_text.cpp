#include "ui/caption/words/word_text.h"

#include "ui/common/convert.h"

#include <QCoreApplication>

namespace saccade::ui {

QString wordText(const std::string& word) {
    if (word == "<end>")
        return QCoreApplication::translate("saccade::ui::AlternativesPanel", "(end of the caption)");
    if (word == "<unk>")
        return QCoreApplication::translate("saccade::ui::AlternativesPanel", "(a word it does not know)");
    return toQString(word);
}

} // namespace saccade::ui
