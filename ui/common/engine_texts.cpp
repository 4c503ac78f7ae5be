#include "ui/common/engine_texts.h"

#include "core/base/error.h"
#include "ui/common/convert.h"
#include "ui/common/engine_sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace saccade::ui {
namespace {

constexpr int deepest = 4; ///< of sentences within sentences
constexpr int most_parts = 9;
constexpr int most_colons = 16; ///< that the name of a file may hold, with the one behind it

/// What a sentence says where its pattern has %1 to %9; the first is [1].
using Parts = std::vector<QString>;

/// A sentence of the catalogue, taken apart for matching.
class Pattern {
public:
    explicit Pattern(const EngineSentence& sentence) : sentence_(sentence) {
        const QString text = QString::fromUtf8(sentence.text);
        qsizetype begin = 0;
        for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', begin)) {
            literals_.append(text.mid(begin, at - begin));
            numbers_.push_back(text.at(at + 1).digitValue());
            begin = at + 2;
        }
        literals_.append(text.mid(begin));
        for (const QString& literal : literals_)
            literal_size_ += literal.size();
    }

    const EngineSentence& sentence() const { return sentence_; }
    /// Letters that are always the same: the more, the less the pattern fits by chance.
    qsizetype literalSize() const { return literal_size_; }

    bool isSentence(int part) const {
        return QLatin1String(sentence_.sentences).contains(QChar(u'0' + part));
    }

    /// Each literal where it comes last before the one behind it.
    std::optional<Parts> match(QStringView text) const {
        if (text.size() < literal_size_ || !text.startsWith(literals_.front()) ||
            !text.endsWith(literals_.back()))
            return std::nullopt;
        if (numbers_.empty())
            return text.size() == literal_size_ ? std::optional(Parts()) : std::nullopt;
        Parts parts(most_parts + 1);
        const qsizetype first = literals_.front().size();
        qsizetype end = text.size() - literals_.back().size();
        for (std::size_t i = numbers_.size(); i-- > 0;) {
            const QString& before = literals_.at(static_cast<qsizetype>(i));
            const qsizetype at = i == 0 ? 0 : text.first(end).lastIndexOf(before);
            const qsizetype begin = at + before.size();
            if (at < 0 || (i > 0 && at < first))
                return std::nullopt;
            parts.at(static_cast<std::size_t>(numbers_[i])) = text.mid(begin, end - begin).toString();
            end = at;
        }
        return opensWithFile(parts) ? std::nullopt : std::optional(parts);
    }

private:
    /// "/data/a.json:3: 5" is no number of images, but the name of a file and a number.
    bool opensWithFile(const Parts& parts) const {
        const int first = numbers_.front();
        return literals_.front().isEmpty() && !isSentence(first) &&
               parts.at(static_cast<std::size_t>(first)).contains(QLatin1String(": "));
    }

    EngineSentence sentence_;
    QStringList literals_; ///< what stands before, between and behind the parts
    std::vector<int> numbers_;
    qsizetype literal_size_ = 0;
};

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> made;
        for (const EngineSentence& sentence : engineSentences())
            made.emplace_back(sentence);
        return made;
    }();
    return all;
}

QString translated(const char* text) {
    return QCoreApplication::translate("EngineTexts", text);
}

/// A part that is no sentence: the system's reason translated, and everything else as it is.
QString plainPart(const QString& part) {
    for (const SystemReason& reason : systemReasons())
        if (part == QLatin1String(reason.text))
            return translated(reason.text);
    return part;
}

std::optional<QString> sentenceText(const QString& text, int depth);

/// The pattern's translation with the parts put in; nothing where one of them should be a sentence and is
/// not.
std::optional<QString> filledIn(const Pattern& pattern, const Parts& parts, int depth) {
    const QString text = translated(pattern.sentence().text);
    QString filled;
    qsizetype begin = 0;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', begin)) {
        const int number = at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
        if (number < 1 || static_cast<std::size_t>(number) >= parts.size())
            return std::nullopt;
        const QString& part = parts.at(static_cast<std::size_t>(number));
        const std::optional<QString> said =
            pattern.isSentence(number) ? sentenceText(part, depth + 1) : std::optional(plainPart(part));
        if (!said)
            return std::nullopt;
        filled += text.mid(begin, at - begin) + *said;
        begin = at + 2;
    }
    return filled + text.mid(begin);
}

/// Of the patterns that fit the whole text, the one with the most letters of its own.
std::optional<QString> wholeText(const QString& text, int depth) {
    std::optional<QString> best;
    qsizetype size = -1;
    for (const Pattern& pattern : patterns()) {
        if (pattern.literalSize() <= size)
            continue;
        const std::optional<Parts> parts = pattern.match(text);
        std::optional<QString> said = parts ? filledIn(pattern, *parts, depth) : std::nullopt;
        if (said) {
            best = std::move(said);
            size = pattern.literalSize();
        }
    }
    return best;
}

/// Nothing for a text that is not in the catalogue. What stands before one of the first ": " may be the name
/// of a file, and stays as it is.
std::optional<QString> sentenceText(const QString& text, int depth) {
    if (depth > deepest)
        return std::nullopt;
    const QString separator = QStringLiteral(": ");
    qsizetype begin = 0;
    for (int colons = 0; colons <= most_colons; ++colons) {
        const QString rest = text.mid(begin);
        if (const QString reason = plainPart(rest); reason != rest)
            return text.left(begin) + reason;
        if (const std::optional<QString> said = wholeText(rest, depth))
            return text.left(begin) + *said;
        const qsizetype next = text.indexOf(separator, begin);
        if (next < 0)
            return std::nullopt;
        begin = next + separator.size();
    }
    return std::nullopt;
}

QString lineText(const QString& line) {
    const QString sentence = line.trimmed();
    const std::optional<QString> said = sentenceText(sentence, 0);
    return said ? line.left(line.indexOf(sentence)) + *said : line;
}

} // namespace

QString engineText(const QString& english) {
    QStringList lines = english.split(u'\n');
    for (QString& line : lines)
        line = lineText(line);
    return lines.join(u'\n');
}

QString engineText(const std::string& utf8) {
    return engineText(toQString(utf8));
}

QString engineText(const std::exception& error) {
    const QString text = QString::fromUtf8(error.what());
    const bool of_engine = dynamic_cast<const Error*>(&error) != nullptr;
    return engineText(of_engine ? text : text.section(u'\n', 0, 0));
}

QString formatText(const QString& names) {
    const QString separator = QStringLiteral(" + ");
    QStringList texts = names.split(separator);
    for (QString& text : texts)
        text = engineText(text);
    return texts.join(separator);
}

} // namespace saccade::ui
