#pragma once

#include "core/weights/published_weights.h"

#include <QObject>

namespace saccade::ui {

/// Fetches published weights in the background, one file at a time. What arrived of a file is kept, and the
/// next try resumes there. Every call returns at once.
class WeightsService : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// fetched(), failed() or stopped() follows. Not while another is being fetched.
    virtual void fetch(const PublishedWeights& weights) = 0;
    /// stopped() follows.
    virtual void stop() = 0;

Q_SIGNALS:
    /// In bytes, with what earlier tries brought; `total` is 0 as long as it is not known.
    void progressed(qint64 received, qint64 total);
    /// All bytes are there and the checksum is being computed.
    void checking();
    /// The file is there, and its checksum is right.
    void fetched(const QString& file);
    void stopped();
    void failed(const QString& reason);
};

} // namespace saccade::ui
