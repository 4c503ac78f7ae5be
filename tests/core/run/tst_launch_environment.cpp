#include "core/base/error.h"
#include "core/run/launch_environment.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

#include <map>

using namespace saccade;

namespace {

using Variables = std::map<std::string, std::string>;

std::optional<LaunchEnvironment> read(const Variables& variables) {
    return launchEnvironment([&variables](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

} // namespace

class TestLaunchEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aloneThereIsNothing() {
        QVERIFY(!read({}));
        QVERIFY(!read({{"RANK", "0"}, {"WORLD_SIZE", "1"}}));
        QVERIFY(!read({{"RANK", "3"}})); // some other program's
    }

    void torchrun() {
        const auto place = read({{"RANK", "5"},
                                 {"WORLD_SIZE", "8"},
                                 {"LOCAL_RANK", "1"},
                                 {"LOCAL_WORLD_SIZE", "4"},
                                 {"MASTER_ADDR", "node1"},
                                 {"MASTER_PORT", "1234"},
                                 {"TORCHELASTIC_USE_AGENT_STORE", "True"},
                                 {"TORCHELASTIC_RESTART_COUNT", "2"}});
        QVERIFY(place.has_value());
        QVERIFY(place->rank == 5 && place->processes == 8);
        QVERIFY(place->local_rank == 1 && place->local_processes == 4);
        QCOMPARE(place->address, std::string("node1"));
        QCOMPARE(place->port, 1234);
        QVERIFY(place->served && !place->onOneMachine());
        QCOMPARE(place->attempt, std::string("2"));
    }

    void openMpiOnOneMachine() {
        const auto place = read({{"OMPI_COMM_WORLD_RANK", "1"},
                                 {"OMPI_COMM_WORLD_SIZE", "2"},
                                 {"OMPI_COMM_WORLD_LOCAL_RANK", "1"},
                                 {"OMPI_COMM_WORLD_LOCAL_SIZE", "2"},
                                 {"SLURM_PROCID", "0"}, // of the script that called mpirun
                                 {"SLURM_NTASKS", "4"}});
        QVERIFY(place.has_value());
        QVERIFY(place->rank == 1 && place->processes == 2 && place->local_rank == 1);
        QVERIFY(place->onOneMachine() && !place->served);
        QCOMPARE(place->address, std::string("127.0.0.1"));
        QCOMPARE(place->port, 29500);
    }

    void slurm() {
        Variables variables = {{"SLURM_PROCID", "3"},
                               {"SLURM_STEP_NUM_TASKS", "4"},
                               {"SLURM_LOCALID", "1"},
                               {"SLURM_STEP_TASKS_PER_NODE", "2(x2)"},
                               {"MASTER_ADDR", "node1"}};
        const auto place = read(variables);
        QVERIFY(place.has_value());
        QVERIFY(place->rank == 3 && place->processes == 4);
        QVERIFY(place->local_rank == 1 && place->local_processes == 2);
        variables.erase("MASTER_ADDR"); // two machines that do not know where to meet
        QVERIFY_EXCEPTION_THROWN(read(variables), Error);
        variables["SLURM_STEP_NUM_TASKS"] = "1"; // srun -n 1 within a job of four
        variables["SLURM_PROCID"] = "0";
        QVERIFY(!read(variables));
    }

    /// A job of four whose script starts one process, without srun: there is nobody to wait for.
    void aScriptOfSlurmTrainsAlone() {
        QVERIFY(!read({{"SLURM_PROCID", "0"},
                       {"SLURM_NTASKS", "4"},
                       {"SLURM_LOCALID", "0"},
                       {"SLURM_TASKS_PER_NODE", "2(x2)"}}));
    }

    void wrongValuesAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("no number") << "RANK"
                                   << "first";
        QTest::newRow("beyond the last") << "RANK"
                                         << "2";
        QTest::newRow("negative") << "WORLD_SIZE"
                                  << "-2";
        QTest::newRow("half a number") << "LOCAL_RANK"
                                       << "1a";
        QTest::newRow("no port") << "MASTER_PORT"
                                 << "70000";
    }
    void wrongValuesAreRefused() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Variables variables = {{"RANK", "0"}, {"WORLD_SIZE", "2"}};
        QVERIFY(read(variables).has_value());
        variables[name.toStdString()] = value.toStdString();
        QVERIFY_EXCEPTION_THROWN(read(variables), Error);
    }
};

SACCADE_TEST(TestLaunchEnvironment)
#include "tst_launch_environment.moc"
