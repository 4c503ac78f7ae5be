#pragma once

#include "ui/evaluation/evaluation_service.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace saccade::ui {

class ImageModel;
class ImageOrder;
class StretchedColumn;

/// The images of a run in a table with a filter above it, worst first, with another run for comparison.
class ImageTable : public QWidget {
    Q_OBJECT

public:
    explicit ImageTable(QWidget* parent = nullptr);

    /// `rivals`: other runs over the same images. Filter, order, comparison and image are kept if possible.
    void setReport(const ReportPointer& report, const std::vector<ReportPointer>& rivals);

    const ReportPointer& report() const;
    const ReportPointer& rival() const;
    /// Index into report()->images of the chosen row.
    std::optional<std::size_t> chosen() const;
    /// Index of the chosen image in the rival's report.
    std::optional<std::size_t> chosenOfRival() const;
    void focusFilter();

Q_SIGNALS:
    /// Another row, or the same image of another run.
    void chosenChanged();
    /// The chosen image should be opened.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBar();
    void buildView();
    void connectAll();
    void compareWith(int choice);
    void display(const ReportPointer& report, const ReportPointer& rival);
    void fitColumns();
    void showMainScoreFirst();
    void chooseImage(const std::filesystem::path& path);
    void tellCount();
    void copyChosen() const;

    ImageModel* model_;
    ImageOrder* order_;
    QLineEdit* filter_;
    QLabel* count_;
    QLabel* compare_label_;
    QComboBox* compare_;
    QTableView* view_;
    StretchedColumn* captions_ = nullptr;
    std::vector<ReportPointer> rivals_;
};

} // namespace saccade::ui
