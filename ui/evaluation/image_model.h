#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace saccade::ui {

/// The images of one evaluated run: file, caption, one column per metric, and the difference to another run
/// if one is given. Made for tens of thousands of rows: all texts are ready when the view asks for them.
class ImageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int file_column = 0;
    static constexpr int caption_column = 1;
    static constexpr int first_score_column = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Null pointers: an empty table, no comparison. `rival` captioned the same images.
    void setReport(const ReportPointer& report, const ReportPointer& rival);
    const ReportPointer& report() const { return report_; }
    const ReportPointer& rival() const { return rival_; }
    /// The index of an image in the rival's report; nothing without a rival or if it has not captioned the
    /// image.
    std::optional<std::size_t> rivalImage(int row) const;
    /// The most interesting column: CIDEr, or the last metric.
    int mainScoreColumn() const;
    /// -1 without a rival.
    int differenceColumn() const;

    /// Whether a column says something of a single image. BLEU-2 and BLEU-3 are nearly always between BLEU-1
    /// and BLEU-4, and take the room of the caption.
    bool isUseful(int column) const;

    /// Of a score column; NaN if there is none.
    double number(int row, int column) const;
    const QString& text(int row, int column) const;
    /// By row.
    const QStringList& names() const { return names_; }
    const QStringList& captions() const { return captions_; }
    /// Whether file name, caption or a reference contains the text.
    bool contains(int row, const QString& part) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collectTexts();
    void collectMetrics();
    void matchRival();
    double difference(int row) const;
    QString scoreCell(int row, int column) const;

    ReportPointer report_;
    ReportPointer rival_;
    std::vector<std::string> metrics_; ///< of the score columns
    QStringList names_;
    QStringList captions_;
    QStringList references_;                   ///< of each image, one per line
    std::vector<std::ptrdiff_t> rival_images_; ///< by row; -1: not captioned
};

} // namespace saccade::ui
