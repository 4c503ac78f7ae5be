#include "app/window/evaluation_worker.h"

#include "core/base/error.h"
#include "core/captioner/model_file.h"
#include "core/data/open_dataset.h"
#include "core/model/device.h"
#include "core/train/evaluation.h"
#include "ui/common/engine_texts.h"

namespace saccade::window {
namespace {

constexpr int evaluation_niceness = 6;

ui::EvaluatedImage evaluatedImage(const CaptionedImage& image, const Hypothesis& hypothesis) {
    return {image.path, hypothesis.caption(), image.captions, image.id, image.id_is_text};
}

} // namespace

EvaluationWorker::EvaluationWorker(c10::Device device, QObject* parent)
    : EvaluationService(parent), device_(device), thread_(QStringLiteral("evaluation"), evaluation_niceness) {
}

void EvaluationWorker::start(const ui::EvaluationRequest& request) {
    thread_.start([this, request](const std::stop_token& stop) { run(request, stop); });
}

void EvaluationWorker::cancel() {
    thread_.stopAll();
    // Queued after what was stopped, so that none of its results come later.
    thread_.start([this](const std::stop_token&) { Q_EMIT cancelled(); });
}

void EvaluationWorker::run(const ui::EvaluationRequest& request, const std::stop_token& stop) {
    setThreadsOfThisThread(0);
    Q_EMIT started(request);
    try {
        const ui::EvaluationReport report = evaluate(request, stop);
        if (!stop.stop_requested())
            Q_EMIT finished(report);
    } catch (const std::exception& error) {
        if (!stop.stop_requested())
            Q_EMIT failed(ui::engineText(error));
    }
}

ui::EvaluationReport EvaluationWorker::evaluate(const ui::EvaluationRequest& request,
                                                const std::stop_token& stop) {
    const std::shared_ptr<Captioner> captioner = readModel(request.model, device_);
    const CaptionDataset dataset = openDataset(request.dataset);
    ui::EvaluationReport report;
    report.request = request;
    for (const Problem& problem : dataset.problems)
        report.problems.push_back(problem.said());
    Evaluation evaluation = evaluateSplit(
        *captioner, dataset, request.split, request.options,
        [&report](const Message& sentence) { report.problems.push_back(sentence); },
        [&](std::size_t done, std::size_t total) {
            Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total));
            return !stop.stop_requested();
        },
        ui::most_calibration_images);
    for (std::size_t i = 0; i < evaluation.images.size(); ++i)
        report.images.push_back(
            evaluatedImage(dataset.images[evaluation.images[i]], evaluation.hypotheses[i]));
    report.scores = std::move(evaluation.scores);
    report.diversity = evaluation.diversity;
    report.grounding = std::move(evaluation.grounding);
    report.scenes = std::move(evaluation.scenes);
    report.intervals = scoreIntervals(report.scores, report.grounding, report.scenes);
    if (evaluation.calibration)
        report.reliability = std::move(evaluation.calibration->reliability);
    report.captions_per_second = evaluation.captions_per_second;
    return report;
}

} // namespace saccade::window
