#include "app/window/program_consent.h"

#include "core/model/torchscript.h"
#include "ui/common/program_question.h"
#include "ui/common/settings.h"

#include <QCryptographicHash>
#include <QThread>

#include <algorithm>
#include <utility>

namespace saccade::window {
namespace {

constexpr int most_trusted = 100; // in the settings

int& questionsOff() {
    thread_local int count = 0;
    return count;
}

QByteArray digestOf(std::span<const std::byte> bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex();
}

} // namespace

WithoutQuestions::WithoutQuestions() {
    ++questionsOff();
}

WithoutQuestions::~WithoutQuestions() {
    --questionsOff();
}

ProgramConsent::ProgramConsent(ui::SettingsStore& settings, QObject* parent)
    : QObject(parent), settings_(settings) {
    for (const QString& digest : settings.get().trusted_programs)
        allowed_.insert(digest.toLatin1());
    askAboutTorchScript([this](const std::filesystem::path& file, std::span<const std::byte> bytes) {
        return allows(file, bytes);
    });
}

ProgramConsent::~ProgramConsent() {
    askAboutTorchScript({});
    refuseAll();
}

void ProgramConsent::askOver(QWidget* window) {
    window_ = window;
    const std::lock_guard lock(mutex_);
    refuses_ = window == nullptr;
}

void ProgramConsent::refuseAll() {
    {
        const std::lock_guard lock(mutex_);
        refuses_ = true;
        for (const auto& waiting : std::exchange(waiting_, {}))
            waiting->answer = waiting->answer.value_or(false);
    }
    answered_.notify_all();
}

/// On the thread that loads the file.
bool ProgramConsent::allows(const std::filesystem::path& file, std::span<const std::byte> bytes) {
    const QByteArray digest = digestOf(bytes);
    std::unique_lock lock(mutex_);
    if (allowed_.contains(digest))
        return true;
    const bool would_wait_for_itself = QThread::currentThread() == thread();
    if (refuses_ || questionsOff() > 0 || would_wait_for_itself)
        return false;
    const auto waiting = std::make_shared<Waiting>(Waiting{file, digest, {}});
    waiting_.push_back(waiting);
    QMetaObject::invokeMethod(this, &ProgramConsent::askNext, Qt::QueuedConnection);
    answered_.wait(lock, [&waiting] { return waiting->answer.has_value(); });
    return *waiting->answer;
}

/// One question at a time. Where several wait for the same file, an answer of Run is one for all of them.
void ProgramConsent::askNext() {
    while (!is_asking_) {
        std::shared_ptr<Waiting> next;
        bool known = false;
        {
            const std::lock_guard lock(mutex_);
            if (waiting_.empty())
                return;
            next = waiting_.front();
            known = allowed_.contains(next->digest);
        }
        if (known || !window_)
            answer(*next, known, false);
        else
            ask(next);
    }
}

void ProgramConsent::ask(const std::shared_ptr<Waiting>& waiting) {
    is_asking_ = true;
    auto* question = new ui::ProgramQuestion(waiting->file, window_);
    connect(question, &ui::ProgramQuestion::answered, this,
            [this, waiting](bool run, bool always) { answer(*waiting, run, always); });
    connect(question, &QObject::destroyed, this, [this, waiting] {
        is_asking_ = false;
        if (isAnswered(*waiting))
            askNext();
        else
            refuseAll(); // it went with its window
    });
    question->open();
}

bool ProgramConsent::isAnswered(const Waiting& waiting) {
    const std::lock_guard lock(mutex_);
    return waiting.answer.has_value();
}

/// The first answer counts.
void ProgramConsent::answer(Waiting& waiting, bool run, bool always) {
    {
        const std::lock_guard lock(mutex_);
        if (waiting.answer)
            return;
        waiting.answer = run;
        if (run)
            allowed_.insert(waiting.digest);
        std::erase_if(waiting_, [&waiting](const auto& each) { return each.get() == &waiting; });
    }
    answered_.notify_all();
    if (always)
        settings_.change([&waiting](ui::Settings& now) {
            ui::remember(now.trusted_programs, QString::fromLatin1(waiting.digest), most_trusted);
        });
}

} // namespace saccade::window
