#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace saccade::ui {

class Exporter;

/// A slim line that is there while an export runs: how far it is, and a button that stops it.
class ExportProgressBar : public QWidget {
    Q_OBJECT

public:
    /// The exporter must live as long.
    explicit ExportProgressBar(Exporter& exporter, QWidget* parent = nullptr);

private:
    void begin();
    void advance(int done, int total);

    QLabel* text_;
    QProgressBar* bar_;
    QToolButton* cancel_;
};

} // namespace saccade::ui
