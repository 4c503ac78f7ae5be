#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace saccade::ui {

class ExploreService;
class NoteLabel;

/// Asks for the dataset that the model was trained on and has its context index made; shows how far that is,
/// also if it was begun before.
class ContextIndexForm : public QWidget {
    Q_OBJECT

public:
    explicit ContextIndexForm(ExploreService& service, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An index that was being made is complete.
    void made();

private:
    void build();
    QWidget* buildFields();
    QWidget* buildProgress();
    void chooseFolder();
    void chooseFile();
    void start();
    void take();

    ExploreService& service_;
    NoteLabel* note_;
    QWidget* fields_ = nullptr;
    QLineEdit* dataset_ = nullptr;
    QPushButton* make_ = nullptr;
    QWidget* progress_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QLabel* text_ = nullptr;
    QElapsedTimer clock_; ///< since the first images were done
    int first_ = -1;      ///< images done at that time
    bool running_ = false;
    bool stopped_ = false; ///< by the person
};

} // namespace saccade::ui
