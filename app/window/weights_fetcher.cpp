#include "app/window/weights_fetcher.h"

#include "core/base/error.h"
#include "core/base/system_reason.h"
#include "ui/common/convert.h"
#include "ui/common/engine_texts.h"

#include <QCryptographicHash>
#include <QNetworkReply>

#include <cerrno>
#include <chrono>
#include <unistd.h>
#include <utility>

namespace saccade::window {
namespace {

constexpr std::chrono::seconds patience{30}; ///< without a byte
constexpr int status_whole = 200, status_part = 206, status_nothing_left = 416;

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Hexadecimal; empty if the file cannot be read, or if asked to stop.
QByteArray sha256(const QString& path, const std::stop_token& stop) {
    constexpr qint64 block = 1 << 20;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(block);
        if (bytes.isEmpty() || stop.stop_requested())
            return {};
        hash.addData(bytes);
    }
    return hash.result().toHex();
}

Message unwritten(const QFile& file) {
    return FileError(ui::toPath(file.fileName()),
                     say("cannot be written (%1)", file.errorString().toStdString()))
        .message();
}

bool isWithoutNetwork(QNetworkReply::NetworkError error) {
    return error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::TemporaryNetworkFailureError ||
           error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::UnknownNetworkError;
}

} // namespace

WeightsFetcher::WeightsFetcher(std::filesystem::path folder, QObject* parent)
    : WeightsService(parent), folder_(std::move(folder)), thread_(QStringLiteral("weights")) {
    network_.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(patience).count()));
}

WeightsFetcher::~WeightsFetcher() = default;

void WeightsFetcher::fetch(const PublishedWeights& weights) {
    weights_ = weights;
    total_ = 0;
    const std::filesystem::path target = folder_ / weights.fileName();
    std::error_code error;
    if (std::filesystem::is_regular_file(target, error)) {
        Q_EMIT fetched(ui::toQString(target));
        return;
    }
    std::filesystem::create_directories(folder_, error);
    part_.setFileName(ui::toQString(target) + QStringLiteral(".part"));
    if (!part_.open(QIODevice::WriteOnly | QIODevice::Append))
        return end(unwritten(part_));
    ask();
}

void WeightsFetcher::ask() {
    QNetworkRequest request(QUrl(ui::toQString(weights_.url)));
    request.setRawHeader("Accept-Encoding", "identity");
    if (part_.size() > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(part_.size()) + '-');
    accepted_ = false;
    reply_ = network_.get(request);
    connect(reply_, &QNetworkReply::metaDataChanged, this, &WeightsFetcher::takeHead);
    connect(reply_, &QNetworkReply::readyRead, this, &WeightsFetcher::takeBytes);
    connect(reply_, &QNetworkReply::finished, this, &WeightsFetcher::endReply);
}

/// A server may send the whole file, whatever was asked for.
void WeightsFetcher::takeHead() {
    const int status = statusOf(*reply_);
    if (accepted_ || (status != status_whole && status != status_part))
        return;
    const QByteArray range = reply_->rawHeader("Content-Range");
    if (status == status_part && !range.startsWith("bytes " + QByteArray::number(part_.size()) + '-'))
        return;
    if (status == status_whole)
        part_.resize(0);
    accepted_ = true;
    const qint64 coming = reply_->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    total_ = coming > 0 ? part_.size() + coming : 0;
    Q_EMIT progressed(part_.size(), total_);
}

void WeightsFetcher::takeBytes() {
    takeHead();
    if (!accepted_)
        return;
    const QByteArray bytes = reply_->readAll();
    if (part_.write(bytes) == bytes.size() && part_.flush())
        Q_EMIT progressed(part_.size(), total_);
    else
        end(unwritten(part_));
}

void WeightsFetcher::endReply() {
    const int status = statusOf(*reply_);
    if (status == status_nothing_left && part_.size() > 0)
        return check(); // an earlier try ended before its check
    takeBytes();
    if (!reply_) // it could not be written
        return;
    if (reply_->error() != QNetworkReply::NoError)
        return end(failureOf(*reply_));
    if (!accepted_)
        return end(say("%1 did not send the file that was asked for.", reply_->url().host().toStdString()));
    check();
}

void WeightsFetcher::check() {
    dropReply();
    ::fsync(part_.handle());
    part_.close();
    Q_EMIT checking();
    checking_ = thread_.start([this, path = part_.fileName()](const std::stop_token& token) {
        const QByteArray checksum = sha256(path, token);
        QMetaObject::invokeMethod(this, [this, checksum, token] {
            if (!token.stop_requested())
                judge(checksum);
        });
    });
}

void WeightsFetcher::judge(const QByteArray& checksum) {
    if (checksum.isEmpty())
        return end(
            FileError(ui::toPath(part_.fileName()), say("cannot be read (%1)", systemReason(EIO))).message());
    if (!checksum.startsWith(QByteArray::fromStdString(weights_.checksum))) {
        part_.remove();
        return end(say("What arrived is not the published file: its checksum is wrong. It was deleted."));
    }
    const std::filesystem::path target = folder_ / weights_.fileName();
    std::error_code error;
    std::filesystem::rename(ui::toPath(part_.fileName()), target, error);
    if (error)
        return end(FileError(target, say("cannot be written (%1)", systemReason(error))).message());
    Q_EMIT fetched(ui::toQString(target));
}

void WeightsFetcher::stop() {
    dropReply();
    checking_.request_stop();
    part_.close();
    Q_EMIT stopped();
}

void WeightsFetcher::end(const Message& reason) {
    dropReply();
    part_.close();
    Q_EMIT failed(ui::engineText(reason));
}

/// No signal of the reply arrives any more.
void WeightsFetcher::dropReply() {
    if (!reply_)
        return;
    QNetworkReply* const reply = std::exchange(reply_, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

Message WeightsFetcher::failureOf(const QNetworkReply& reply) const {
    const std::string host = reply.url().host().toStdString();
    if (isWithoutNetwork(reply.error()))
        return say("There is no connection to %1: this computer seems to have no network.", host);
    if (const int status = statusOf(reply); status >= 400)
        return say("%1 answers with the error %2.", host, status);
    const bool begun = part_.size() > 0;
    return begun
               ? say("The connection to %1 broke off. What arrived is kept, and the download can be resumed.",
                     host)
               : say("%1 does not answer.", host);
}

} // namespace saccade::window
