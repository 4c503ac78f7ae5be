#include "ui/evaluation/image_table.h"

#include "ui/common/convert.h"
#include "ui/common/filter_box.h"
#include "ui/common/model_entry.h"
#include "ui/common/stretched_column.h"
#include "ui/common/table_style.h"
#include "ui/common/theme.h"
#include "ui/evaluation/image_model.h"
#include "ui/evaluation/image_order.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace saccade::ui {
namespace {

constexpr int least_caption = 24, most_caption = 44; // characters that are always visible
constexpr int most_file_name = 22;                   // of the image

} // namespace

ImageTable::ImageTable(QWidget* parent)
    : QWidget(parent), model_(new ImageModel(this)), order_(new ImageOrder(model_, this)),
      filter_(new FilterBox(tr("Filter images"), this)), count_(new QLabel(this)),
      compare_label_(new QLabel(this)), compare_(new QComboBox(this)), view_(new QTableView(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::normal);
    buildBar();
    buildView();
    column->addWidget(view_, 1);
    connectAll();
}

void ImageTable::buildBar() {
    filter_->setToolTip(
        tr("Shows the images whose file name, caption or reference captions contain this text."));
    filter_->setMaximumWidth(36 * fontMetrics().averageCharWidth());
    compare_label_->setText(tr("Com&pare with:"));
    compare_label_->setBuddy(compare_);
    compare_->setToolTip(
        tr("Adds a column with the difference to another model that captioned the same images."));
    compare_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    compare_->setMaximumWidth(32 * fontMetrics().averageCharWidth());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::normal);
    row->addWidget(filter_, 1);
    row->addWidget(count_);
    row->addStretch();
    row->addWidget(compare_label_);
    row->addWidget(compare_);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ImageTable::buildView() {
    view_->setAccessibleName(tr("Images of the chosen model"));
    view_->setModel(order_);
    styleTable(*view_);
    captions_ = new StretchedColumn(*view_, ImageModel::caption_column, least_caption);
    view_->setSortingEnabled(true);
    view_->installEventFilter(this);
}

void ImageTable::connectAll() {
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        order_->setFilterText(text);
        tellCount();
        if (!chosen())
            view_->selectRow(0);
    });
    connect(compare_, &QComboBox::activated, this, &ImageTable::compareWith);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImageTable::chosenChanged);
    connect(view_, &QTableView::doubleClicked, this, &ImageTable::opened);
}

void ImageTable::setReport(const ReportPointer& report, const std::vector<ReportPointer>& rivals) {
    const ReportPointer before = rival();
    rivals_ = rivals;
    compare_->clear();
    compare_->addItem(tr("No other model"));
    for (const ReportPointer& other : rivals_)
        compare_->addItem(modelTitle(other->request.model));
    // After another evaluation, the rival is another report.
    const auto kept = std::find_if(rivals_.begin(), rivals_.end(), [&before](const ReportPointer& other) {
        return before && other->request == before->request;
    });
    const bool keep = kept != rivals_.end();
    compare_->setCurrentIndex(keep ? static_cast<int>(kept - rivals_.begin()) + 1 : 0);
    compare_->setVisible(!rivals_.empty());
    compare_label_->setVisible(!rivals_.empty());
    display(report, keep ? *kept : nullptr);
}

void ImageTable::compareWith(int choice) {
    display(report(), choice > 0 ? rivals_.at(static_cast<std::size_t>(choice - 1)) : nullptr);
}

void ImageTable::display(const ReportPointer& report, const ReportPointer& rival) {
    // The first row was probably not chosen by the user; then the first row of the new run is better.
    const std::optional<std::size_t> before = view_->currentIndex().row() > 0 ? chosen() : std::nullopt;
    const std::filesystem::path path =
        before ? model_->report()->images[*before].path : std::filesystem::path();
    const bool had_columns = model_->columnCount() > 0;
    {
        const QSignalBlocker quiet(this); // chosenChanged() once, at the end
        model_->setReport(report, rival);
        if (!had_columns || order_->sortColumn() >= model_->columnCount())
            view_->sortByColumn(model_->mainScoreColumn(), Qt::AscendingOrder);
        fitColumns();
        chooseImage(path);
    }
    tellCount();
    Q_EMIT chosenChanged();
}

void ImageTable::fitColumns() {
    if (model_->columnCount() == 0)
        return;
    int name = 0;
    for (const QString& each : model_->names())
        name = std::max(name, columnWidthFor(*view_, each));
    view_->setColumnWidth(ImageModel::file_column,
                          std::min(name, most_file_name * fontMetrics().averageCharWidth()));
    for (int column = 0; column < model_->columnCount(); ++column)
        view_->setColumnHidden(column, !model_->isUseful(column));
    const int number = columnWidthFor(*view_, QStringLiteral("+0.000"));
    for (int column = ImageModel::first_score_column; column < model_->columnCount(); ++column)
        view_->setColumnWidth(
            column,
            std::max(number,
                     columnWidthFor(*view_,
                                    model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())));
    captions_->setLeastFor(model_->captions(), least_caption, most_caption);
    showMainScoreFirst();
}

/// The score that the table is sorted by, and its difference, are in sight without scrolling.
void ImageTable::showMainScoreFirst() {
    QHeaderView& header = *view_->horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        header.moveSection(header.visualIndex(column), column);
    if (const int difference = model_->differenceColumn(); difference >= 0)
        header.moveSection(difference, ImageModel::first_score_column);
    if (const int main = model_->mainScoreColumn(); main >= ImageModel::first_score_column)
        header.moveSection(header.visualIndex(main), ImageModel::first_score_column);
}

/// The image with that path, or the first row.
void ImageTable::chooseImage(const std::filesystem::path& path) {
    QModelIndex found;
    if (!path.empty() && report()) {
        const auto& images = report()->images;
        const auto image = std::find_if(images.begin(), images.end(),
                                        [&path](const EvaluatedImage& other) { return other.path == path; });
        if (image != images.end())
            found = order_->mapFromSource(model_->index(static_cast<int>(image - images.begin()), 0));
    }
    view_->setCurrentIndex(found.isValid() ? found : order_->index(0, 0));
}

const ReportPointer& ImageTable::report() const {
    return model_->report();
}

const ReportPointer& ImageTable::rival() const {
    return model_->rival();
}

std::optional<std::size_t> ImageTable::chosen() const {
    const QModelIndex current = view_->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return static_cast<std::size_t>(order_->mapToSource(current).row());
}

std::optional<std::size_t> ImageTable::chosenOfRival() const {
    const std::optional<std::size_t> row = chosen();
    return row ? model_->rivalImage(static_cast<int>(*row)) : std::nullopt;
}

void ImageTable::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void ImageTable::tellCount() {
    const QLocale locale;
    const int shown = order_->rowCount();
    const int all = model_->rowCount();
    count_->setText(shown == all ? tr("%Ln image(s)", nullptr, all)
                                 : tr("%1 of %2 images").arg(locale.toString(shown), locale.toString(all)));
}

void ImageTable::copyChosen() const {
    if (const std::optional<std::size_t> image = chosen())
        QApplication::clipboard()->setText(toQString(report()->images[*image].caption));
}

bool ImageTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && chosen()) {
        Q_EMIT opened();
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copyChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace saccade::ui
