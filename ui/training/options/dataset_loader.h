#pragma once

#include "ui/common/dataset_summary.h"
#include "ui/common/task_thread.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace saccade::ui {

/// An image of the dataset with what is said about it.
struct DatasetSample {
    QImage thumbnail; ///< a square
    QStringList captions;
};

/// Opens datasets off the GUI thread; the answers of one that was replaced meanwhile are dropped.
class DatasetLoader : public QObject {
    Q_OBJECT

public:
    static constexpr int maximum_samples = 4;
    static constexpr int thumbnail_side = 128; ///< pixels

    explicit DatasetLoader(QObject* parent = nullptr);

    /// `paths` as openDataset() takes them. One answer follows, after opened() also samples.
    void open(const QString& paths);
    void cancel();

Q_SIGNALS:
    void opened(const std::shared_ptr<const saccade::CaptionDataset>& dataset,
                const saccade::ui::DatasetSummary& summary);
    /// A training image; they come one by one.
    void sampled(const saccade::ui::DatasetSample& sample);
    void failed(const QString& reason);

private:
    void load(const std::string& paths, quint64 request, const std::stop_token& stop);
    void sample(const CaptionDataset& dataset, quint64 request, const std::stop_token& stop);
    template <typename Answer>
    void post(quint64 request, Answer answer);

    quint64 request_ = 0;
    TaskThread thread_{QStringLiteral("dataset"), 5};
};

} // namespace saccade::ui
