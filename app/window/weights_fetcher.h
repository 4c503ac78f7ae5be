#pragma once

#include "ui/common/task_thread.h"
#include "ui/training/weights_service.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QPointer>

#include <filesystem>
#include <stop_token>

class QNetworkReply;

namespace saccade {
class Message;
}

namespace saccade::window {

/// Fetches over HTTP into a folder. A file has the ending ".part" until its checksum was found right. A file
/// that is already there is not fetched again.
class WeightsFetcher : public ui::WeightsService {
    Q_OBJECT

public:
    /// The folder is made when it is needed.
    explicit WeightsFetcher(std::filesystem::path folder, QObject* parent = nullptr);
    ~WeightsFetcher() override;

    void fetch(const PublishedWeights& weights) override;
    void stop() override;

private:
    void ask();
    void takeHead();
    void takeBytes();
    void endReply();
    void check();
    void judge(const QByteArray& checksum);
    void end(const Message& reason);
    void dropReply();
    Message failureOf(const QNetworkReply& reply) const;

    std::filesystem::path folder_;
    PublishedWeights weights_;
    QNetworkAccessManager network_;
    QPointer<QNetworkReply> reply_; ///< null while nothing is being received
    QFile part_;
    qint64 total_ = 0;
    bool accepted_ = false; ///< the reply brings the bytes that are missing
    std::stop_source checking_;
    ui::TaskThread thread_;
};

} // namespace saccade::window
