#pragma once

#include "core/data/caption_dataset.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace saccade::ui {

/// What was found in a dataset.
struct DatasetSummary {
    struct Part {
        QString name; ///< as the dataset calls it
        Split role = Split::Train;
        qsizetype images = 0;
    };

    QString format;
    qsizetype images = 0;
    qsizetype captions = 0;
    std::vector<Part> splits; ///< training first, then validation and test
    QStringList problems;     ///< "file:line: what"

    /// Whether imagesOfSplit() would find an image.
    bool holds(const QString& split) const;
    /// What the splits may be called: by their role and by their own names.
    QStringList splitNames() const;
    /// "6,000 train, 1,000 val".
    QString splitsText() const;
};

DatasetSummary summaryOf(const CaptionDataset& dataset);

} // namespace saccade::ui
