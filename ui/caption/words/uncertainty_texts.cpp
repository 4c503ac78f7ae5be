#include "ui/caption/words/uncertainty_texts.h"

#include "core/result/uncertainty.h"
#include "ui/caption/words/word_text.h"
#include "ui/common/convert.h"
#include "ui/common/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace saccade::ui {
namespace {

constexpr int maximum_alternatives = 3;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(saccade::ui::Uncertainty)
};

QString percentOf(float log_probability) {
    return percentText(std::exp(static_cast<double>(log_probability)));
}

/// “dog” (25 %), “cat” (20 %): the most probable other words.
QString alternativesOf(const CaptionWord& word) {
    QStringList others;
    for (const Alternative& other : word.alternatives)
        if (other.word != word.word && others.size() < maximum_alternatives)
            others.append(Texts::tr("“%1” (%2)").arg(wordText(other.word), percentOf(other.log_probability)));
    return others.join(QStringLiteral(", "));
}

QString unfamiliarText(const CaptionResult& result) {
    return result.learned_from
               ? Texts::tr(
                     "The image is unlike what this model learned from (%1), so the caption may be nonsense.")
                     .arg(learnedFromText(*result.learned_from))
               : Texts::tr(
                     "The image is unlike what this model learned from, so the caption may be nonsense.");
}

QString sentence(Doubt doubt, const CaptionResult& result, const Hypothesis& caption) {
    switch (doubt) {
    case Doubt::Empty:
        return Texts::tr("The model says nothing about this image.");
    case Doubt::NotFinite:
        return Texts::tr("The model's output is NaN or infinite: its weights are damaged.");
    case Doubt::Unfamiliar:
        return unfamiliarText(result);
    case Doubt::Unlikely:
        return Texts::tr("The model is unsure of this caption: %1 per word.")
            .arg(percentText(probabilityPerWord(caption)));
    case Doubt::Unfinished:
        return Texts::tr("It is not finished: it stopped at the length limit.");
    case Doubt::EvenAttention:
        break;
    }
    return Texts::tr("The model looked everywhere equally: the maps say little.");
}

} // namespace

QString learnedFromText(const LearnedFrom& images) {
    const auto count =
        static_cast<int>(std::min<std::int64_t>(images.images, std::numeric_limits<int>::max()));
    if (images.scenes)
        return Texts::tr("%Ln scene(s)", nullptr, count);
    const QString number = Texts::tr("%Ln image(s)", nullptr, count);
    QStringList names;
    for (const std::string& name : images.datasets)
        names.append(toQString(name));
    return names.isEmpty() ? number : Texts::tr("%1 of %2").arg(number, names.join(QStringLiteral(", ")));
}

QString doubtsText(const CaptionResult& result, std::size_t hypothesis) {
    QStringList sentences;
    for (const Doubt doubt : doubtsAbout(result, hypothesis))
        sentences.append(sentence(doubt, result, result.hypotheses[hypothesis]));
    return sentences.join(QLatin1Char(' '));
}

QString doubtsText(const CaptionWord& word) {
    QStringList sentences;
    if (isUnsure(word)) {
        sentences.append(
            Texts::tr("The model is unsure of this word: %1.").arg(percentOf(word.log_probability)));
        if (const QString others = alternativesOf(word); !others.isEmpty())
            sentences.append(Texts::tr("It might have said: %1.").arg(others));
    }
    if (looksEverywhere(word))
        sentences.append(Texts::tr("It looked nearly everywhere equally: the map says little."));
    return sentences.join(QLatin1Char('\n'));
}

} // namespace saccade::ui
