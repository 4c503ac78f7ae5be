#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;

namespace saccade::ui {

enum class Severity { Information, Success, Warning, Error };

/// A line over the top of a page, or over a part of it that can be done without for a while, that tells what
/// happened and what to do; nothing moves when it comes or goes. Good news goes by itself after it was in
/// sight for some seconds; everything else stays until it is closed or replaced. Hidden while there is
/// nothing to say.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    /// Lies at the top of `parent`, within its contents margins.
    explicit MessageBar(QWidget* parent = nullptr);

    /// Lies at the top of `place` from now on, a widget within the parent.
    void setPlace(QWidget& place);
    /// Of a message on one line, in pixels.
    int lineHeight() const;

    void show(Severity severity, const QString& text);
    /// With a button for an action that helps.
    void show(Severity severity, const QString& text, const QString& action, std::function<void()> act);
    void clear();

    QString text() const;
    Severity severity() const { return severity_; }
    /// How long good news stays, in milliseconds; twice as long with a button.
    void setPatience(int milliseconds) { patience_ = milliseconds; }

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void place();
    void wait();
    bool hasKeyboard() const;

    QRect area() const;

    Severity severity_ = Severity::Information;
    QWidget* place_ = nullptr; ///< null: the parent
    QLabel* icon_;
    QLabel* text_;
    QToolButton* action_;
    QToolButton* close_;
    std::function<void()> act_;
    QTimer going_;
    int patience_ = 8000;
    bool pointed_at_ = false;
};

} // namespace saccade::ui
