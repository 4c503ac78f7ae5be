#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace saccade::ui {

/// What people wrote about the shown image, if known; otherwise hidden.
class ReferencesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReferencesPanel(QWidget* parent = nullptr);

    void setReferences(const QStringList& captions);
    const QStringList& references() const { return captions_; }

private:
    QStringList captions_;
    QLabel* text_;
};

} // namespace saccade::ui
