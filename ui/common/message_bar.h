#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace saccade::ui {

enum class Severity { Information, Success, Warning, Error };

/// A line at the top of a page that says what happened and what to do. It stays until it is closed or
/// replaced; hidden while there is no message.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(Severity severity, const QString& text);
    /// With a button for an action that helps.
    void show(Severity severity, const QString& text, const QString& action, std::function<void()> act);
    void clear();

    QString text() const;
    Severity severity() const { return severity_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();

    Severity severity_ = Severity::Information;
    QLabel* icon_;
    QLabel* text_;
    QToolButton* action_;
    QToolButton* close_;
    std::function<void()> act_;
};

} // namespace saccade::ui
