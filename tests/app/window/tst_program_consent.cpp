#include "app/window/program_consent.h"
#include "core/base/error.h"
#include "core/model/torchscript.h"
#include "tests/app/window/program.h"
#include "tests/support/await.h"
#include "tests/support/files.h"
#include "tests/support/paths.h"
#include "tests/support/small_dataset.h"
#include "tests/support/test_program.h"
#include "tests/support/tiny_captioner.h"
#include "ui/common/program_question.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QtTest>

#include <future>

using namespace saccade;
namespace fs = std::filesystem;

namespace {

/// A captioner whose encoder is the program in `script`.
void writeScriptModel(const fs::path& file, const fs::path& script) {
    askAboutTorchScript([](const fs::path&, std::span<const std::byte>) { return true; });
    ModelConfig config;
    config.preprocess.size = 64;
    config.encoder = {torchscript_encoder, {{"file", script.string()}}};
    config.decoder.settings = {{"embedding", 16}, {"hidden", 16}, {"attention", 16}};
    Captioner captioner(config, Vocabulary({"<pad>", "<start>", "<end>", "<unk>", "a", "red", "ball"}));
    captioner.train(false);
    writeModel(file, captioner, Precision::Float32, R"({"dataset":"none"})");
    askAboutTorchScript({});
}

/// Counts the questions that appear.
class QuestionCount : public QObject {
public:
    QuestionCount() { qApp->installEventFilter(this); }
    int asked = 0;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Show && qobject_cast<ui::ProgramQuestion*>(object) != nullptr)
            ++asked;
        return false;
    }
};

QAbstractButton* button(const ui::ProgramQuestion& question, QMessageBox::ButtonRole role) {
    for (QAbstractButton* each : question.buttons())
        if (question.buttonRole(each) == role)
            return each;
    return nullptr;
}

} // namespace

class TestProgramConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void returnCancels();
    void runIsForThisSession();
    void aTickIsKeptForThisContent();
    void trainingAsksButNotItsForm();
    void oneAnswerServesAllWhoWait();
    void aWindowThatClosesRefuses();
    void theNameOfAFileCannotChangeTheQuestion();

private:
    fs::path folder() const { return folder_.path().toStdString(); }
    /// So that a window opens with the tiny model.
    void forgetRecentModels() const { fs::remove(folder() / "settings.ini"); }
    QString settingsFile() const { return folder_.filePath(QStringLiteral("trust.ini")); }
    /// The question over the window, once it is there.
    static ui::ProgramQuestion* questionOver(const test::Program& program) {
        auto* question = program.window.findChild<ui::ProgramQuestion*>();
        return question != nullptr && question->isVisible() ? question : nullptr;
    }
    static void click(const test::Program& program, QMessageBox::ButtonRole role) {
        ui::ProgramQuestion* question = questionOver(program);
        QVERIFY(question != nullptr);
        QTest::mouseClick(button(*question, role), Qt::LeftButton);
    }

    QTemporaryDir folder_;
    fs::path script_, model_;
};

void TestProgramConsent::initTestCase() {
    script_ = folder() / "encoder.pt";
    model_ = folder() / "script.safetensors";
    fs::copy_file(test::fixture("backbones/mean_colours.pt"), script_);
    writeScriptModel(model_, script_);
    test::writeTinyModel(folder() / "tiny.safetensors");
    test::writeSmallDataset(folder() / "data");
}

void TestProgramConsent::init() {
    fs::remove(settingsFile().toStdString());
    forgetRecentModels();
}

void TestProgramConsent::returnCancels() {
    ui::SettingsStore settings(settingsFile());
    window::ProgramConsent consent(settings);
    test::Program program(folder());
    consent.askOver(&program.window);
    QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
    QSignalSpy failed(&program.captions, &ui::CaptionService::modelFailed);
    AWAIT_EQUAL(opened.size(), 1); // the tiny model, which has no program
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        program.captions.openModel(model_);
        AWAIT(questionOver(program));
        QVERIFY(questionOver(program)->text().contains(QString::fromStdString(script_.string())));
        QVERIFY(failed.isEmpty()); // the worker waits
        QTest::keyClick(questionOver(program), key);
        AWAIT_EQUAL(failed.size(), 1);
        QVERIFY(failed.takeFirst()[0].toString().contains(QStringLiteral("was not allowed to run")));
        AWAIT(!program.window.findChild<ui::ProgramQuestion*>());
    }
    QCOMPARE(opened.size(), 1);
}

void TestProgramConsent::runIsForThisSession() {
    ui::SettingsStore settings(settingsFile());
    for (int session = 1; session <= 2; ++session) {
        QuestionCount count;
        forgetRecentModels();
        window::ProgramConsent consent(settings);
        test::Program program(folder());
        consent.askOver(&program.window);
        QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
        program.captions.openModel(model_);
        AWAIT(questionOver(program));
        click(program, QMessageBox::AcceptRole);
        AWAIT_EQUAL(opened.size(), 2); // after the tiny model
        program.captions.openModel(model_);
        AWAIT_EQUAL(opened.size(), 3);
        QCOMPARE(opened.last()[0].value<ModelDetails>().file, model_);
        QCOMPARE(count.asked, 1);
    }
    QVERIFY(settings.get().trusted_programs.isEmpty());
}

void TestProgramConsent::aTickIsKeptForThisContent() {
    QuestionCount count;
    for (int session = 1; session <= 2; ++session) {
        ui::SettingsStore settings(settingsFile());
        forgetRecentModels();
        window::ProgramConsent consent(settings);
        test::Program program(folder());
        consent.askOver(&program.window);
        QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
        program.captions.openModel(model_);
        if (session == 1) {
            AWAIT(questionOver(program));
            auto* always = questionOver(program)->findChild<QCheckBox*>();
            QVERIFY(always != nullptr && !always->isChecked());
            QTest::keyClick(always, Qt::Key_Space);
            QVERIFY(always->isChecked());
            click(program, QMessageBox::AcceptRole);
        }
        AWAIT_EQUAL(opened.size(), 2);
        QCOMPARE(settings.get().trusted_programs.size(), 1);
        QCOMPARE(count.asked, 1);
        if (session == 1)
            continue;
        // Another content under another or the same name is another program.
        const fs::path other = folder() / "other.pt";
        fs::copy_file(script_, other);
        std::ofstream(other, std::ios::app | std::ios::binary) << 'x';
        std::future<std::string> refusal = std::async(std::launch::async, [&other] {
            try {
                makeTorchScript({other, {}});
            } catch (const Error& error) {
                return std::string(error.what());
            }
            return std::string();
        });
        AWAIT(questionOver(program));
        click(program, QMessageBox::RejectRole);
        QVERIFY(refusal.get().find("was not allowed to run") != std::string::npos);
    }
}

void TestProgramConsent::trainingAsksButNotItsForm() {
    QuestionCount count;
    ui::SettingsStore settings(settingsFile());
    window::ProgramConsent consent(settings);
    test::Program program(folder());
    consent.askOver(&program.window);
    ui::TrainingRequest request{test::smallTraining(folder() / "data"), folder() / "run", false};
    request.options.encoder = torchscript_encoder;
    request.options.encoder_options = {{"file", script_.string()}};
    request.options.encoder_weights.clear();
    request.options.epochs = 1;
    QSignalSpy measured(&program.training, &ui::TrainingService::measured);
    program.training.measure(request);
    AWAIT_EQUAL(measured.size(), 1);
    QVERIFY(!measured[0][1].value<std::optional<RunCost>>());
    QCOMPARE(count.asked, 0);

    QSignalSpy ended(&program.training, &ui::TrainingService::ended);
    program.training.start(request);
    AWAIT(questionOver(program));
    click(program, QMessageBox::AcceptRole);
    AWAIT_EQUAL(ended.size(), 1);
    QVERIFY(ended[0][0].value<ui::TrainingEnd>().finished);
    program.training.measure(request);
    AWAIT_EQUAL(measured.size(), 2);
    QVERIFY(measured[1][1].value<std::optional<RunCost>>());
    QCOMPARE(count.asked, 1);
}

void TestProgramConsent::oneAnswerServesAllWhoWait() {
    QuestionCount count;
    ui::SettingsStore settings(settingsFile());
    window::ProgramConsent consent(settings);
    test::Program program(folder());
    consent.askOver(&program.window);
    QSignalSpy opened(&program.captions, &ui::CaptionService::modelOpened);
    QSignalSpy evaluated(&program.evaluation, &ui::EvaluationService::finished);
    program.captions.openModel(model_);
    program.evaluation.start({model_, (folder() / "data").string(), "val", {}});
    AWAIT(questionOver(program));
    click(program, QMessageBox::AcceptRole);
    AWAIT_EQUAL(opened.size(), 2);
    AWAIT_EQUAL(evaluated.size(), 1);
    QCOMPARE(count.asked, 1);
}

void TestProgramConsent::aWindowThatClosesRefuses() {
    ui::SettingsStore settings(settingsFile());
    window::ProgramConsent consent(settings);
    {
        test::Program program(folder());
        consent.askOver(&program.window);
        program.captions.openModel(model_);
        program.evaluation.start({model_, (folder() / "data").string(), "val", {}});
        AWAIT(questionOver(program));
    } // its workers end, though nobody answered
    QVERIFY(std::async(std::launch::async, [this] {
                try {
                    makeTorchScript({script_, {}});
                } catch (const Error&) {
                    return true;
                }
                return false;
            }).get());
}

void TestProgramConsent::theNameOfAFileCannotChangeTheQuestion() {
    const ui::ProgramQuestion question(fs::path("/models/<b>safe</b>\n\n\u202eencoder.pt"));
    QVERIFY(question.text().contains(QStringLiteral("/models/<b>safe</b>\ufffd\ufffd\ufffdencoder.pt")));
    QCOMPARE(question.textFormat(), Qt::PlainText);
    QCOMPARE(question.defaultButton()->text(), question.button(QMessageBox::Cancel)->text());
}

SACCADE_TEST(TestProgramConsent)
#include "tst_program_consent.moc"
