#pragma once

#include "core/weights/published_weights.h"

#include <QWidget>

#include <optional>
#include <string>

class QProgressBar;
class QPushButton;

namespace saccade::ui {

class NoteLabel;
class WeightsService;

/// Offers to download the published weights of an encoder, and shows how far that is. Hidden where there is
/// nothing to offer.
class WeightsDownload : public QWidget {
    Q_OBJECT

public:
    explicit WeightsDownload(QWidget* parent = nullptr);

    /// Without a service nothing is offered.
    void setService(WeightsService& service);
    /// `wanted`: whether the encoder still needs weights. A download that has begun goes on.
    void offer(const std::string& encoder, bool wanted);
    bool isRunning() const { return running_.has_value(); }

Q_SIGNALS:
    void fetched(const std::string& encoder, const QString& file);

private:
    void start();
    void stop();
    void showProgress(qint64 received, qint64 total);
    void end(const QString& note, bool is_bad);
    void finish(const QString& file);
    void refresh();

    WeightsService* service_ = nullptr;
    std::optional<PublishedWeights> offered_;
    std::optional<PublishedWeights> running_;
    QPushButton* start_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    NoteLabel* note_;
};

} // namespace saccade::ui
