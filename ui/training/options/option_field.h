#pragma once

#include "core/base/option.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace saccade::ui {

class NoteLabel;

/// One training option: its label, the editor that suits its type and, below, what is wrong with its value.
class OptionField : public QWidget {
    Q_OBJECT

public:
    /// Around its label and editor, for the mark of a wrong value, in pixels; what stands in line keeps it,
    /// too.
    static constexpr int edge = 2;

    explicit OptionField(const Option& option, QWidget* parent = nullptr);

    const Option& option() const { return option_; }
    QString label() const { return label_text_; }
    /// The value as optionValue() reads it.
    QString text() const { return read_(); }
    void setText(const QString& value);
    /// What may be chosen besides typing; for the names of splits.
    void setSuggestions(const QStringList& values);

    /// Marks the value as wrong, with the reason; an empty one takes the mark away.
    void setProblem(const QString& reason);
    QString problem() const { return problem_; }
    /// A word of advice on a value that is allowed.
    void setHint(const QString& hint);

    QWidget* editor() const { return editor_; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildEditor();
    void buildFlag();
    void buildNumber();
    void buildWholeNumber();
    void buildChoice();
    void buildText();
    void buildPath();
    void browse();
    void lay();
    void restyle();

    Option option_;
    QString label_text_;
    QString minimum_text_;
    QString problem_;
    QString hint_;
    QWidget* editor_ = nullptr;
    QWidget* button_ = nullptr; ///< beside the editor; of paths
    QComboBox* combo_ = nullptr;
    QLabel* label_;
    NoteLabel* note_;
    std::function<QString()> read_;
    std::function<void(const QString&)> write_;
};

} // namespace saccade::ui
