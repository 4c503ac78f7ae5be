#pragma once

#include "core/result/caption_result.h"
#include "core/result/decode_options.h"
#include "ui/caption/state/image_source.h"

#include <QImage>
#include <QString>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>

namespace saccade::ui {

class Canvas;
class CaptionState;
class PictureGrid;

/// What a question has to work with.
struct QuestionParts {
    CaptionState& state;
    Canvas& canvas;
    std::function<ImageSource()> image;      ///< the one on show
    std::function<DecodeOptions()> options;  ///< of its caption
    std::function<QStringList()> references; ///< what people wrote about it
    PictureGrid* pictures = nullptr;         ///< where another canvas may stand beside this one
};

/// A question that one can ask of the caption on show: a view beside the image, open while it is asked. It
/// may show results of its own on the canvas and in the words; when it is closed, the caption is as it was.
class Question : public QWidget {
    Q_OBJECT

public:
    Question(const QuestionParts& parts, QWidget* parent);

    /// Asks about the caption on show.
    void open();
    /// Ends what it asks, and brings back the caption.
    void close();
    bool isOpen() const { return open_; }
    /// A word in place of the held one, for a question that takes words (see QuestionKind).
    virtual void takeInstead(const std::string& /*word*/) {}

Q_SIGNALS:
    /// Something was done in it, and the model has answered: see deed::QuestionUsed.
    void used(const QString& part = {}, double value = 0);

protected:
    /// Another caption is on show, which may be empty or still growing: see hasCaption().
    virtual void renew() = 0;
    /// Another word is shown, or none.
    virtual void takeWord() {}
    /// Drop what was asked for.
    virtual void cancel() = 0;
    /// It is being closed: give back what was borrowed of the canvas.
    virtual void leave() {}

    CaptionState& state() const { return parts_.state; }
    Canvas& canvas() const { return parts_.canvas; }
    ImageSource image() const { return parts_.image(); }
    DecodeOptions options() const { return parts_.options(); }
    QStringList references() const { return parts_.references(); }
    PictureGrid* pictures() const { return parts_.pictures; }

    /// The caption that is asked about.
    bool hasCaption() const;
    const Hypothesis& caption() const;
    const CaptionResult& askedResult() const { return asked_; }
    /// The word of it that is shown, if any.
    std::optional<std::size_t> word() const;
    /// The position of the one that stays selected; CaptionState::no_word if there is none.
    int heldWord() const;

    /// Shows another result in place of the caption, and holds the same word if `word` has none.
    void show(const CaptionResult& result, std::optional<int> word = std::nullopt);
    void showAsked();
    /// Shows another image in place of the one on show; `original`: its full size, if it is another one.
    void showImage(const QImage& image, QSize original = {});

private:
    void takeWords();

    QuestionParts parts_;
    bool open_ = false;
    bool showing_ = false; ///< what is shown comes from the question itself
    CaptionResult asked_;
    int hypothesis_ = 0;
    bool shows_own_ = false;
    QImage asked_image_; ///< the one on show, while another stands in its place
    QSize asked_size_;   ///< its full size
};

/// An entry of the list of questions.
struct QuestionKind {
    QString name;    ///< of its class, for the program: "PaintedGaze"
    QString title;   ///< "Did it look, or guess?"
    QString reading; ///< what it shows and how to read it, in a sentence or two
    std::function<Question*(const QuestionParts& parts, QWidget* parent)> make;
    bool takes_words = false; ///< it answers what follows another word
};

} // namespace saccade::ui
