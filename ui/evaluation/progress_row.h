#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace saccade::ui {

/// What is running, its progress, the time left, and a button that cancels it. Hidden while nothing runs.
class ProgressRow : public QWidget {
    Q_OBJECT

public:
    explicit ProgressRow(QWidget* parent = nullptr);

    /// New work, named by `title`. Its amount is not known yet.
    void begin(const QString& title);
    void setProgress(int done, int total);
    void end();

    QString text() const;

Q_SIGNALS:
    void cancelled();

private:
    QLabel* title_;
    QProgressBar* bar_;
    QLabel* text_;
    QPushButton* cancel_;
    QElapsedTimer clock_; ///< since the first report: opening the model does not count
    int first_ = -1;      ///< images done at that time
};

/// "about 2 min left".
QString timeLeftText(double seconds);

} // namespace saccade::ui
