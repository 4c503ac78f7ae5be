#pragma once

#include "core/figure/heat_map.h"
#include "core/result/caption_result.h"
#include "ui/common/task_thread.h"

#include <QFrame>
#include <QImage>

#include <stop_token>

class QButtonGroup;
class QScrollArea;

namespace saccade::ui {

class ColourBar;
class ElidedLabel;
class PictureView;

/// One pinned image: the attention of the chosen word over it, and below what its colours stand for and its
/// caption as words to choose from.
/// The image is read and painted on the thread it is given.
class SampleCard : public QFrame {
    Q_OBJECT

public:
    /// `thread` ends before the card does.
    explicit SampleCard(TaskThread& thread, QWidget* parent = nullptr);
    ~SampleCard() override;

    void setSample(const CaptionResult& sample);
    void setHeat(const HeatOptions& heat, double opacity);
    /// The same place in the caption at every epoch; mean_of_words for all words together.
    void setWord(int word);
    int word() const { return word_; }
    QString caption() const;
    /// The same for all, so that images can be compared: the picture has a square of `side` pixels, and the
    /// card is `width` pixels wide, or as wide as the picture needs.
    void setPictureSide(int side, int width);
    /// Height of a card round its picture, in pixels.
    int frameHeight() const;
    const QImage& picture() const { return painted_; } ///< what is shown; null until it was read
    const CaptionResult& sample() const { return sample_; }

Q_SIGNALS:
    void painted();
    void menuRequested(const QPoint& on_screen);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fillWords();
    void checkWord();
    void readImage();
    void paintHeat();
    void buildWords();
    void buildLegend();
    void showScale();

    TaskThread& thread_;
    CaptionResult sample_;
    HeatOptions heat_;
    double opacity_ = 1;
    int word_;
    QImage image_;
    QImage painted_;
    std::stop_source reading_;
    std::stop_source painting_;
    PictureView* picture_;
    QWidget* legend_;
    ColourBar* bar_;
    ElidedLabel* outlined_; ///< in place of the bar for the style that outlines
    QScrollArea* word_row_;
    QWidget* words_;
    QButtonGroup* group_;
};

} // namespace saccade::ui
