#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>

namespace saccade::ui {
class SettingsStore;
}

namespace saccade::window {

/// Asks the user before the program in a TorchScript file runs, whatever wants to load it. The worker that
/// does waits for the answer; the window does not. What was allowed is known by its content (SHA-256): for
/// this session, or in the settings if the user wants that.
///
/// Is to outlive the workers, and refuseAll() is to be called before they are destroyed.
class ProgramConsent : public QObject {
    Q_OBJECT

public:
    explicit ProgramConsent(ui::SettingsStore& settings, QObject* parent = nullptr);
    ~ProgramConsent() override;

    /// The window that is asked over; as long as there is none, whatever is unknown is refused.
    void askOver(QWidget* window);
    /// Refuses what waits for an answer and whatever comes.
    void refuseAll();

private:
    struct Waiting {
        std::filesystem::path file;
        QByteArray digest; ///< hexadecimal
        std::optional<bool> answer;
    };

    bool allows(const std::filesystem::path& file, std::span<const std::byte> bytes);
    void askNext();
    void ask(const std::shared_ptr<Waiting>& waiting);
    bool isAnswered(const Waiting& waiting);
    void answer(Waiting& waiting, bool run, bool always);

    ui::SettingsStore& settings_;
    QPointer<QWidget> window_;
    bool is_asking_ = false;

    std::mutex mutex_; ///< of what follows
    std::condition_variable answered_;
    std::deque<std::shared_ptr<Waiting>> waiting_;
    QSet<QByteArray> allowed_;
    bool refuses_ = true;
};

/// While one exists, its thread asks nothing: a program that was not allowed before is refused. For work that
/// nobody asked for.
class WithoutQuestions {
public:
    WithoutQuestions();
    ~WithoutQuestions();
    WithoutQuestions(const WithoutQuestions&) = delete;
    WithoutQuestions& operator=(const WithoutQuestions&) = delete;
};

} // namespace saccade::window
