#pragma once

#include "app/cli/progress_bar.h"
#include "core/run/train_observer.h"

#include <cstddef>
#include <stop_token>
#include <string>

namespace saccade::cli {

/// Prints a training run: one line per epoch on standard output, progress and messages on standard error.
/// Asks the run to stop if the user interrupts the program.
class TrainPrinter : public TrainObserver {
public:
    /// `epochs`: planned in total. One that does not print leaves it to another process that trains along.
    explicit TrainPrinter(int epochs, bool prints = true) : epochs_(epochs), prints_(prints) {}

    void progress(const TrainProgress& now) override;
    void epoch(const EpochReport& report) override;
    void message(const Message& sentence) override;
    void problem(const Message& sentence) override;

    /// Reported so far.
    std::size_t problems() const { return problems_; }
    std::stop_token stopToken() const { return stop_.get_token(); }

private:
    int epochs_;
    bool prints_;
    std::size_t problems_ = 0;
    std::stop_source stop_;
    ProgressBar bar_;
};

/// "epoch 3/10  loss 3.201  perplexity 20.11  validation loss 3.402  CIDEr 0.412 …  (best)".
std::string epochLine(const EpochReport& report, int epochs);

} // namespace saccade::cli
