#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "ui/common/convert.h"
#include "ui/common/settings.h"

#include <QtTest>

#include <cmath>

using namespace saccade::ui;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }
    void startsWithDefaults();
    void keepsEverythingFromStartToStart();
    void keepsGarbageInBounds();
    void keepsDefaultsForOptionsThatDoNotFitTogether();
    void keepsDefaultsForNoNumber();
    void tellsAboutChanges();
    void remembersRecentOnesOnce();

private:
    QString file() const { return dir_->filePath(QStringLiteral("saccade.ini")); }

    std::unique_ptr<QTemporaryDir> dir_;
};

void TestSettings::startsWithDefaults() {
    const SettingsStore store(file());
    QCOMPARE(store.get().decode.beam, saccade::DecodeOptions{}.beam);
    QVERIFY(store.get().language.isEmpty());
    QVERIFY(store.get().recent_models.isEmpty());
}

void TestSettings::keepsEverythingFromStartToStart() {
    {
        SettingsStore store(file());
        store.change([](Settings& now) {
            now.language = QStringLiteral("ja");
            now.appearance = Appearance::Dark;
            now.heat.style = saccade::HeatStyle::Outline;
            now.heat.interpolation = saccade::HeatInterpolation::Cells;
            now.heat.scale = saccade::HeatScale::Absolute;
            now.opacity = 0.25;
            now.words_per_second = 4;
            now.play_new = false;
            now.decode.beam = 7;
            now.decode.groups = 7;
            now.decode.diversity = 0.25;
            now.decode.block_ngram = 2;
            now.decode.maximum_length = 12;
            now.decode.length_penalty = 1.5;
            now.recent_models =
                QStringList{QStringLiteral("/a, b/日本.safetensors"), QStringLiteral("/c.safetensors")};
            now.recent_datasets = QStringList{QStringLiteral("/only one")};
            now.window = QByteArray("\x01\x00\xff", 3);
            now.layouts.insert(QStringLiteral("splitter"), QByteArray("\x02\x00", 2));
        });
    }
    const SettingsStore store(file());
    const Settings& now = store.get();
    QCOMPARE(now.language, QStringLiteral("ja"));
    QCOMPARE(now.appearance, Appearance::Dark);
    QCOMPARE(now.heat.style, saccade::HeatStyle::Outline);
    QCOMPARE(now.heat.interpolation, saccade::HeatInterpolation::Cells);
    QCOMPARE(now.heat.scale, saccade::HeatScale::Absolute);
    QCOMPARE(now.opacity, 0.25);
    QCOMPARE(now.words_per_second, 4.0);
    QCOMPARE(now.play_new, false);
    QCOMPARE(now.decode.beam, 7);
    QCOMPARE(now.decode.groups, 7);
    QCOMPARE(now.decode.diversity, 0.25);
    QCOMPARE(now.decode.block_ngram, 2);
    QCOMPARE(now.decode.maximum_length, 12);
    QCOMPARE(now.decode.length_penalty, 1.5);
    QCOMPARE(now.recent_models,
             (QStringList{QStringLiteral("/a, b/日本.safetensors"), QStringLiteral("/c.safetensors")}));
    QCOMPARE(now.recent_datasets, QStringList{QStringLiteral("/only one")});
    QCOMPARE(now.window, QByteArray("\x01\x00\xff", 3));
    QCOMPARE(now.layouts.value(QStringLiteral("splitter")), QByteArray("\x02\x00", 2));
}

void TestSettings::keepsGarbageInBounds() {
    saccade::test::writeFile(toPath(file()),
                             "appearance=99\n"
                             "[heat]\nstyle=-3\nscale=many\nopacity=17\n"
                             "[play]\nwords_per_second=0\n"
                             "[decode]\nbeam=100000\nmaximum_length=-5\nlength_penalty=1e300\n"
                             "[window]\ngeometry=@Variant(nonsense\n"
                             "[recent]\nmodels=@ByteArray(\\xff\\0)\n");
    const SettingsStore store(file());
    const Settings& now = store.get();
    QCOMPARE(now.appearance, Appearance::System);
    QCOMPARE(now.heat.style, saccade::HeatStyle{});
    QCOMPARE(now.heat.scale, saccade::HeatScale{});
    QCOMPARE(now.opacity, 1.0);
    QCOMPARE(now.words_per_second, 0.25);
    QCOMPARE(now.decode.beam, 20);
    QCOMPARE(now.decode.maximum_length, 1);
    QCOMPARE(now.decode.length_penalty, 5.0);
}

/// A beam of 4 has no three groups.
void TestSettings::keepsDefaultsForOptionsThatDoNotFitTogether() {
    saccade::test::writeFile(toPath(file()), "[decode]\nbeam=4\ngroups=3\n");
    QCOMPARE(SettingsStore(file()).get().decode, saccade::DecodeOptions());
}

void TestSettings::keepsDefaultsForNoNumber() {
    saccade::test::writeFile(toPath(file()), "[heat]\nopacity=nan\n[play]\nwords_per_second=nan\n"
                                             "[decode]\nlength_penalty=nan\n");
    const SettingsStore store(file());
    const Settings defaults;
    QCOMPARE(store.get().opacity, defaults.opacity);
    QCOMPARE(store.get().words_per_second, defaults.words_per_second);
    QCOMPARE(store.get().decode.length_penalty, defaults.decode.length_penalty);
}

void TestSettings::tellsAboutChanges() {
    SettingsStore store(file());
    const QSignalSpy changed(&store, &SettingsStore::changed);
    store.change([](Settings& now) { now.opacity = 0.5; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.get().opacity, 0.5);
}

void TestSettings::remembersRecentOnesOnce() {
    QStringList recent;
    for (const char* name : {"a", "b", "c", "a"})
        remember(recent, QLatin1String(name), 2);
    QCOMPARE(recent, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

SACCADE_TEST(TestSettings)
#include "tst_settings.moc"
