#pragma once

#include <QWidget>

class QProgressBar;

namespace saccade::ui {

class EpochExporter;

/// There while an animation is written: how far it is, and a button that stops it.
class EpochExportBar : public QWidget {
    Q_OBJECT

public:
    /// The exporter must live as long.
    explicit EpochExportBar(EpochExporter& exporter, QWidget* parent = nullptr);

private:
    QProgressBar* bar_;
};

} // namespace saccade::ui
