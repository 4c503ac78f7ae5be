#pragma once

#include "ui/caption/panels/bar_list.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace saccade::ui {

/// A heading over a list of bars and perhaps a note, or a hint if there is nothing to list.
class BarPanel : public QWidget {
    Q_OBJECT

public:
    explicit BarPanel(QWidget* parent = nullptr);

    QString heading() const;
    QString hint() const; ///< empty while there are rows
    QString note() const; ///< below the rows; empty if there is nothing to say about them
    const BarList& list() const { return *list_; }
    BarList& list() { return *list_; }

protected:
    void showRows(const QString& heading, std::vector<BarRow> rows, const QString& note = {});
    void showHint(const QString& heading, const QString& hint);
    QVBoxLayout& column() { return *column_; }
    /// Heading, hint and note stand this far in, in pixels: as the text of the rows, unless told otherwise.
    void setInset(int inset);

private:
    void setHeading(const QString& heading);

    QVBoxLayout* column_;
    QLabel* heading_;
    QLabel* hint_;
    QLabel* note_;
    BarList* list_;
};

} // namespace saccade::ui
