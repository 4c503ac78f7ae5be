#include "ui/training/charts/curve_chart.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/common/convert.h"
#include "ui/common/elided_label.h"
#include "ui/common/engine_texts.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/training/charts/chart_legend.h"
#include "ui/training/charts/curve_plot.h"
#include "ui/training/charts/curve_table.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace saccade::ui {

CurveChart::CurveChart(const QString& title, QWidget* parent)
    : QWidget(parent), title_(title), heading_(new ElidedLabel(this)), header_(new QHBoxLayout),
      legend_(new ChartLegend(this)), holding_(new QLabel(tr("Holding this view"), this)),
      follow_(new QToolButton(this)), export_(new QToolButton(this)), plot_(new CurvePlot(this)),
      thread_(QStringLiteral("chart export"), 5) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    buildHeader();
    buildExports();
    column->addWidget(plot_, 1);
    buildPlot();
    showFollowing(true);
    restyle();
}

CurveChart::~CurveChart() = default;

void CurveChart::buildHeader() {
    makeBold(*heading_);
    heading_->setText(title_);
    heading_->setToolTip({}); // it is short enough to be seen
    follow_->setText(tr("Follow"));
    follow_->setToolTip(tr("Show the whole run again and follow it (double click on the chart)."));
    follow_->setFocusPolicy(Qt::TabFocus);
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setAutoRaise(true);
    export_->setFocusPolicy(Qt::TabFocus);
    export_->setToolTip(tr("Export this chart"));
    export_->setAccessibleName(tr("Export the chart %1").arg(title_));
    header_->setSpacing(spacing::normal);
    for (QWidget* label : std::initializer_list<QWidget*>{heading_, holding_})
        label->setMinimumHeight(fontMetrics().height() + spacing::small);
    header_->addWidget(heading_);
    header_->addWidget(legend_, 1, Qt::AlignVCenter);
    header_->addStretch();
    header_->addWidget(holding_);
    header_->addWidget(follow_);
    header_->addWidget(export_);
    static_cast<QVBoxLayout*>(layout())->addLayout(header_);
    connect(follow_, &QToolButton::clicked, this, [this] { plot_->setFollowing(true); });
    connect(legend_, &ChartLegend::toggled, this, [this](std::size_t entry, bool visible) {
        const std::vector<PlotLine>& lines = plot_->lines();
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].key == legend_keys_.at(entry))
                plot_->setLineVisible(i, visible);
    });
}

void CurveChart::buildExports() {
    auto* menu = new QMenu(export_);
    const auto add = [this, menu](const QString& text, const QString& ending, const QString& filter,
                                  void (CurveChart::*save)(const std::filesystem::path&)) {
        menu->addAction(text, this, [this, ending, filter, save] { ask(ending, filter, save); });
    };
    add(tr("Export as P&NG…"), QStringLiteral("png"), tr("PNG image (*.png)"), &CurveChart::savePng);
    add(tr("Export as &PDF…"), QStringLiteral("pdf"), tr("PDF document (*.pdf)"), &CurveChart::savePdf);
    add(tr("Export the numbers as &CSV…"), QStringLiteral("csv"), tr("Comma-separated values (*.csv)"),
        &CurveChart::saveCsv);
    export_->setMenu(menu);
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
}

void CurveChart::buildPlot() {
    connect(plot_, &CurvePlot::hovered, this, &CurveChart::cursorMoved);
    connect(plot_, &CurvePlot::picked, this, &CurveChart::cursorPicked);
    connect(plot_, &CurvePlot::followingChanged, this, [this](bool following) {
        showFollowing(following);
        if (following)
            Q_EMIT followed();
    });
}

void CurveChart::setLines(std::vector<PlotLine> lines) {
    // What somebody hid stays hidden when a run is added.
    for (PlotLine& line : lines)
        for (const PlotLine& before : plot_->lines())
            if (before.key == line.key)
                line.visible = before.visible;
    plot_->setLines(std::move(lines));
    showLegend();
}

void CurveChart::refresh() {
    showLegend();
    plot_->refresh();
}

/// An entry for each quantity that has numbers in any run.
void CurveChart::showLegend() {
    std::vector<std::string> keys;
    std::vector<PlotLine> entries;
    for (const PlotLine& line : plot_->lines())
        if (line.run->curve(line.key).hasNumbers() &&
            std::find(keys.begin(), keys.end(), line.key) == keys.end()) {
            keys.push_back(line.key);
            entries.push_back(line);
            entries.back().name = seriesName(line.key);
            entries.back().style = Qt::SolidLine;
        }
    if (keys == legend_keys_)
        return;
    legend_keys_ = keys;
    // One line that is called like the chart needs no entry.
    if (entries.size() == 1 && entries.front().name == title_)
        entries.clear();
    legend_->setLines(entries);
    placeLegend();
}

/// Beside the heading, or on a line of its own where it is too long for that.
void CurveChart::placeLegend() {
    auto* column = static_cast<QVBoxLayout*>(layout());
    const QMargins margins = column->contentsMargins();
    const int beside = width() - margins.left() - margins.right() - heading_->sizeHint().width() -
                       export_->sizeHint().width() - 3 * header_->spacing();
    const bool below = legend_->widthOfOneLine() > beside;
    if (below == (column->indexOf(legend_) >= 0))
        return;
    column->removeWidget(legend_);
    header_->removeWidget(legend_);
    if (below)
        column->insertWidget(1, legend_);
    else
        header_->insertWidget(1, legend_, 1, Qt::AlignVCenter);
}

void CurveChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeLegend();
}

void CurveChart::setHelp(const QString& help) {
    heading_->setToolTip(help);
}

QString CurveChart::help() const {
    return heading_->toolTip();
}

void CurveChart::setCursor(std::optional<double> step) {
    plot_->setCursor(step);
}

void CurveChart::showFollowing(bool following) {
    holding_->setVisible(!following && width() > 40 * fontMetrics().averageCharWidth());
    follow_->setVisible(!following);
}

void CurveChart::restyle() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeColour(ThemeColour::Muted));
    if (holding_->palette().color(QPalette::WindowText) != muted.color(QPalette::WindowText))
        holding_->setPalette(muted);
}

void CurveChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

void CurveChart::moveCursor(int by) {
    if (plot_->lines().empty())
        return;
    const RunSeries& run = *plot_->lines().front().run;
    const std::span<const double> steps = run.stepPositions(Axis::Step);
    if (steps.empty())
        return;
    const double now = plot_->cursor().value_or(steps.back());
    const auto stride = std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(steps.size() / 100));
    const auto index = static_cast<std::ptrdiff_t>(nearestIndex(steps, now)) + by * stride;
    const auto last = static_cast<std::ptrdiff_t>(steps.size()) - 1;
    Q_EMIT cursorMoved(steps[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index, 0, last))]);
}

void CurveChart::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1);
    case Qt::Key_Right:
        return moveCursor(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plot_->cursor())
            Q_EMIT cursorPicked(*plot_->cursor());
        return;
    case Qt::Key_Plus:
        return plot_->zoom(0.8);
    case Qt::Key_Minus:
        return plot_->zoom(1.25);
    case Qt::Key_Home:
        Q_EMIT cursorMoved(std::nullopt);
        return plot_->setFollowing(true);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CurveChart::ask(const QString& ending, const QString& filter,
                     void (CurveChart::*save)(const std::filesystem::path&)) {
    const FileQuestion question{.ask = Ask::SaveFile,
                                .title = tr("Export the chart %1").arg(title_),
                                .filter = filter,
                                .start = title_ + QLatin1Char('.') + ending,
                                .suffix = ending};
    askForPath(this, question,
               [this, save](const QStringList& files) { (this->*save)(toPath(files.front())); });
}

void CurveChart::savePng(const std::filesystem::path& file) {
    write(file, [file, picture = plot_->image(title_, 2)] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!picture.save(&buffer, "PNG"))
            throw FileError(file, say("could not be written"));
        writeFileAtomically(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    });
}

void CurveChart::savePdf(const std::filesystem::path& file) {
    try {
        plot_->writePdf(file, title_);
        Q_EMIT exported(toQString(file));
    } catch (const std::exception& error) {
        Q_EMIT failed(engineText(error));
    }
}

void CurveChart::saveCsv(const std::filesystem::path& file) {
    write(file, [file, table = CurveTable(plot_->lines())] { writeFileAtomically(file, table.csv()); });
}

void CurveChart::write(const std::filesystem::path& file, std::function<void()> writer) {
    thread_.start([this, file, writer = std::move(writer)](const std::stop_token&) {
        QString problem;
        try {
            writer();
        } catch (const std::exception& error) {
            problem = engineText(error);
        }
        QMetaObject::invokeMethod(this, [this, file, problem] {
            if (problem.isEmpty())
                Q_EMIT exported(toQString(file));
            else
                Q_EMIT failed(problem);
        });
    });
}

} // namespace saccade::ui
