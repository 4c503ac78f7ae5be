#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <QWidget>

class QPushButton;
class QTextBrowser;

namespace saccade::ui {

class ImagePreview;

/// One image with the models' captions and its reference captions; words that they share are bold.
class ReferencePanel : public QWidget {
    Q_OBJECT

public:
    explicit ReferencePanel(QWidget* parent = nullptr);

    struct Caption {
        QString model;
        std::string text;
    };
    /// `captions`: from one or several models; `image` gives path and references.
    void setImage(const EvaluatedImage& image, const std::vector<Caption>& captions);
    void clear();

Q_SIGNALS:
    /// The image should be opened.
    void opened();

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    ImagePreview* preview_;
    QTextBrowser* text_;
    QPushButton* open_;
    EvaluatedImage image_;
    std::vector<Caption> captions_;
};

} // namespace saccade::ui
