#pragma once

#include "core/result/caption_result.h"
#include "ui/caption/panels/bar_panel.h"

#include <QString>
#include <QVector>

namespace saccade::ui {

/// Captions one above the other, each with its probability per word; words that differ from the first caption
/// are emphasised. Choosing one asks to see its maps. The heading is in line with the other texts of the
/// question.
class CaptionRows : public BarPanel {
    Q_OBJECT

public:
    struct Row {
        QString name; ///< "Before"
        Hypothesis caption;
    };

    explicit CaptionRows(QWidget* parent = nullptr);

    void show(const QString& heading, const QVector<Row>& rows, int marked);

Q_SIGNALS:
    void chosen(int row);
};

} // namespace saccade::ui
