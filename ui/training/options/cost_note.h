#pragma once

#include "core/run/run_cost.h"
#include "ui/common/note_label.h"
#include "ui/training/training_service.h"

#include <QTimer>

#include <optional>
#include <string>

namespace saccade::ui {

/// Says before a run starts how long it will take on this computer, and how much of the disk; and where that
/// is more than is free. Empty while nothing is known.
class CostNote : public NoteLabel {
    Q_OBJECT

public:
    explicit CostNote(QWidget* parent = nullptr);

    /// The run as it is set up now; asks for a measurement unless one tells enough. `epochs_done`: of a run
    /// that is resumed.
    void setRun(const TrainingRequest& request, int epochs_done);
    /// No run can be started as it is set up.
    void setNoRun();
    /// The answer to a measurement; nothing where it failed.
    void setCost(const TrainingRequest& request, const std::optional<RunCost>& cost);
    /// No answer may come to what was asked for: it is asked for again.
    void stopWaiting();

Q_SIGNALS:
    void measurementWanted(const saccade::ui::TrainingRequest& request);

private:
    void ask();
    void sayCost(const RunCost& cost);
    bool isTooLarge(const RunCost& cost) const;

    std::optional<TrainingRequest> run_;
    int epochs_done_ = 0;
    std::string measured_; ///< the options that the cost is of; empty: none yet
    std::optional<RunCost> cost_;
    bool waits_ = false; ///< for an answer
    QTimer calm_;        ///< while somebody is typing, nothing is measured
};

} // namespace saccade::ui
