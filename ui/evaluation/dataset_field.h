#pragma once

#include "ui/common/dataset_summary.h"
#include "ui/common/task_thread.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace saccade::ui {

class ScenesMaker;
class SettingsStore;

/// Asks for a dataset: typed, chosen from the recent ones or from the disk, dropped on the page, or generated
/// scenes. It is read off the GUI thread, and a summary is shown below.
class DatasetField : public QWidget {
    Q_OBJECT

public:
    explicit DatasetField(SettingsStore& settings, QWidget* parent = nullptr);

    /// In the form of openDataset().
    void setDataset(const QString& paths);
    QString dataset() const { return paths_; }
    /// What it holds; nothing is in it while it is read or when it cannot be read.
    const DatasetSummary& summary() const { return summary_; }
    QComboBox* box() const { return box_; }

Q_SIGNALS:
    /// Reading began or ended: summary() is another.
    void summaryChanged();

private:
    void build();
    void fillRecent();
    void chooseFolder();
    void chooseFile();
    void useScenes();
    void showDrawing(int done, int total);
    void endDrawing();
    void read();
    void take(const QString& paths, const DatasetSummary& summary, const QString& error);
    void tell(const QString& text, bool error);

    SettingsStore& settings_;
    QComboBox* box_;
    QLabel* found_;
    QPushButton* use_scenes_;
    QProgressBar* drawing_;
    ScenesMaker* scenes_;
    QString paths_;
    DatasetSummary summary_;
    bool reading_ = false;
    std::stop_source task_;
    TaskThread thread_;
};

} // namespace saccade::ui
