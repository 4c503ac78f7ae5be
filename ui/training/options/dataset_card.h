#pragma once

#include "ui/training/options/dataset_loader.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace saccade::ui {

class DatasetView;
class NoteLabel;
class SettingsStore;

/// Chooses what to learn from: a folder or file that is dropped, chosen, recent or made, or several of them
/// joined. Shows what was found.
class DatasetCard : public QWidget {
    Q_OBJECT

public:
    explicit DatasetCard(SettingsStore& settings, QWidget* parent = nullptr);

    /// The paths joined with commas; empty while nothing was chosen.
    QString dataset() const { return paths_.join(u','); }
    /// Paths as they stand in a configuration.
    void setDataset(const QString& joined);
    /// Joins paths to those that are there, in place of what could not be read.
    void add(const QStringList& paths);

    /// Why training cannot start with it; empty when it can.
    QString problem() const;
    /// Of the dataset that is open.
    const DatasetSummary& summary() const { return summary_; }

    /// In place of the paths that are there.
    void chooseFolder();
    void chooseFile();
    void makeScenes();

Q_SIGNALS:
    /// Other paths, or it was read.
    void changed();
    void opened(const saccade::ui::DatasetSummary& summary);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Take = void (DatasetCard::*)(const QStringList& paths);

    void buildEmpty();
    void buildHeader(QVBoxLayout& column);
    void fillMenu();
    void replace(const QStringList& paths);
    void askForFolder(Take take);
    void askForFile(Take take);
    void open();
    void showSources();
    void showOpened(const DatasetSummary& summary);
    void showFailure(const QString& reason);
    void setDragOver(bool over);

    SettingsStore& settings_;
    QStringList paths_;
    QStringList read_; ///< those of them that could be read at last
    DatasetSummary summary_;
    QString state_;       ///< what is in the way of training
    bool failed_ = false; ///< what was read last
    bool drag_over_ = false;
    QMenu* menu_;
    QPushButton* add_;
    QWidget* empty_;
    QVBoxLayout* sources_;
    NoteLabel* note_;
    DatasetView* view_;
    DatasetLoader loader_;
};

} // namespace saccade::ui
