#include "ui/evaluation/reliability_view.h"

#include "ui/common/metric_names.h"
#include "ui/common/model_entry.h"
#include "ui/common/note_label.h"
#include "ui/common/number_text.h"
#include "ui/common/theme.h"
#include "ui/evaluation/reliability_plot.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

#include "ui/common/plot.h"

namespace saccade::ui {
namespace {

constexpr double clearly_off = 0.02; ///< between what the model believes and what is right, on average

const Reliability* reliabilityOf(const ReportPointer& report) {
    return report && report->reliability ? &*report->reliability : nullptr;
}

QString verdict(const Reliability& reliability) {
    const double too_sure = reliability.confidence - reliability.accuracy;
    if (too_sure > clearly_off)
        return ReliabilityView::tr("The model is too sure of its words.");
    return too_sure < -clearly_off ? ReliabilityView::tr("The model is not sure enough of its words.")
                                   : ReliabilityView::tr("On average, the probabilities can be believed.");
}

} // namespace

ReliabilityView::ReliabilityView(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot(this)), text_(new NoteLabel(this)),
      drawing_(std::make_unique<ReliabilityPlot>(*plot_)) {
    setAccessibleName(tr("Reliability of the probabilities"));
    plot_->setMinimumSize(20 * fontMetrics().height(), 18 * fontMetrics().height());
    plot_->setMaximumWidth(46 * fontMetrics().height());
    plot_->setMouseTracking(true);
    text_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    text_->setObjectName(QStringLiteral("reliability_text"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    row->addWidget(plot_, 5);
    row->addWidget(text_, 3);
    connect(plot_, &QCustomPlot::mouseMove, this, &ReliabilityView::showBar);
    draw();
}

ReliabilityView::~ReliabilityView() = default;

void ReliabilityView::setReports(const ReportPointer& report, const ReportPointer& rival) {
    if (report == report_ && rival == rival_)
        return;
    report_ = report;
    rival_ = rival;
    draw();
    write();
}

void ReliabilityView::draw() {
    const Reliability* reliability = reliabilityOf(report_);
    const Reliability* other = reliabilityOf(rival_);
    plot_->setVisible(reliability != nullptr);
    if (reliability == nullptr)
        return;
    drawing_->setBars(*reliability, modelTitle(report_->request.model));
    drawing_->setLine(other, other != nullptr ? modelTitle(rival_->request.model) : QString());
    drawing_->restyle();
}

void ReliabilityView::write() {
    const Reliability* reliability = reliabilityOf(report_);
    if (reliability == nullptr)
        return text_->say({});
    QStringList parts = {
        verdict(*reliability) + QLatin1Char(' ') +
            tr("Over the words of the reference captions, its most probable word has a probability of %1 on "
               "average and is right in %2 of cases.")
                .arg(percentText(reliability->confidence), percentText(reliability->accuracy)),
        tr("Expected calibration error: %1 over %Ln word(s).", nullptr, static_cast<int>(reliability->count))
            .arg(scoreText(reliability->expected_calibration_error)),
        tr("Each bar holds the words with a probability in its range; its height is how often they are "
           "right. "
           "Where bars reach the dashed line, the probabilities can be believed; where they end below it, "
           "the "
           "model is too sure.")};
    if (report_->images.size() > most_calibration_images)
        parts << tr("Measured on the first %Ln image(s).", nullptr,
                    static_cast<int>(most_calibration_images));
    text_->say(parts.join(QStringLiteral("\n\n")));
    plot_->setAccessibleDescription(parts.front());
}

QString ReliabilityView::text() const {
    return text_->text();
}

QString ReliabilityView::textAt(double probability) const {
    const Reliability* reliability = reliabilityOf(report_);
    if (reliability == nullptr)
        return {};
    const auto bin =
        std::find_if(reliability->bins.begin(), reliability->bins.end(), [probability](const auto& each) {
            return probability >= each.lower && probability < each.upper;
        });
    if (bin == reliability->bins.end() || bin->count == 0)
        return {};
    return tr("Probability %1 to %2: %Ln word(s), right in %3 of cases", nullptr,
              static_cast<int>(bin->count))
        .arg(percentText(bin->lower), percentText(bin->upper), percentText(bin->accuracy));
}

QPoint ReliabilityView::pointOf(double probability, double share) const {
    return plot_->mapTo(this, drawing_->pointOf(probability, share).toPoint());
}

void ReliabilityView::showBar(QMouseEvent* event) {
    QToolTip::showText(event->globalPosition().toPoint(), textAt(drawing_->probabilityAt(event->position())),
                       plot_);
}

void ReliabilityView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace saccade::ui
