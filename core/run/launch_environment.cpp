#include "core/run/launch_environment.h"

#include "core/base/error.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace saccade {
namespace {

constexpr int maximum_processes = 65536;
constexpr int maximum_port = 65535;

/// The variables of a launcher.
struct Launcher {
    const char* rank;
    const char* processes;
    const char* local_rank;
    const char* local_processes;
};

/// The first whose rank and number of processes are set counts: Slurm also sets its own around the others.
/// What it sets for the whole job (SLURM_NTASKS) is also there in a script that srun did not start several
/// times.
constexpr std::array launchers = {
    Launcher{"RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"},
    Launcher{"OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE", "OMPI_COMM_WORLD_LOCAL_RANK",
             "OMPI_COMM_WORLD_LOCAL_SIZE"},
    Launcher{"SLURM_PROCID", "SLURM_STEP_NUM_TASKS", "SLURM_LOCALID", "SLURM_STEP_TASKS_PER_NODE"},
};

class Variables {
public:
    explicit Variables(const EnvironmentVariable& variable) : variable_(variable) {}

    std::string text(const char* name) const {
        const char* value = variable_(name);
        return value == nullptr ? "" : value;
    }
    bool has(const char* name) const { return !text(name).empty(); }

    int number(const char* name, int minimum, int maximum) const {
        return numberOf(name, text(name), minimum, maximum);
    }
    int number(const char* name, int otherwise, int minimum, int maximum) const {
        return has(name) ? number(name, minimum, maximum) : otherwise;
    }
    /// Slurm writes "2(x3),1" where three machines have two processes and one has one.
    int leadingNumber(const char* name, int otherwise, int minimum, int maximum) const {
        const std::string value = text(name);
        return value.empty() ? otherwise
                             : numberOf(name, value.substr(0, value.find_first_of("(,")), minimum, maximum);
    }

private:
    static int numberOf(const char* name, const std::string& value, int minimum, int maximum) {
        int number = 0;
        const char* end = value.data() + value.size();
        const auto [stop, failure] = std::from_chars(value.data(), end, number);
        if (failure != std::errc() || stop != end || number < minimum || number > maximum)
            throw Error(say("The environment variable %1 must be a number from %2 to %3, not \"%4\".",
                            std::string(name), minimum, maximum, value));
        return number;
    }

    const EnvironmentVariable& variable_;
};

bool isThisMachine(std::string_view address) {
    return address == "localhost" || address == "::1" || address.starts_with("127.");
}

/// Where the processes meet.
void readMeetingPoint(const Variables& variables, LaunchEnvironment& place) {
    if (variables.has("MASTER_ADDR"))
        place.address = variables.text("MASTER_ADDR");
    else if (!place.onOneMachine())
        throw Error(say("The processes are on several machines and do not know where to meet: set the "
                        "environment variable MASTER_ADDR to the name of the machine of the first."));
    place.port = variables.number("MASTER_PORT", place.port, 1, maximum_port);
    place.served = variables.text("TORCHELASTIC_USE_AGENT_STORE") == "True";
    place.attempt = variables.text("TORCHELASTIC_RESTART_COUNT");
    place.network = variables.text("GLOO_SOCKET_IFNAME");
}

} // namespace

std::optional<LaunchEnvironment> launchEnvironment(const EnvironmentVariable& variable) {
    const Variables variables(variable);
    for (const Launcher& launcher : launchers) {
        if (!variables.has(launcher.rank) || !variables.has(launcher.processes))
            continue;
        LaunchEnvironment place;
        place.processes = variables.number(launcher.processes, 1, maximum_processes);
        if (place.processes == 1)
            return std::nullopt;
        place.rank = variables.number(launcher.rank, 0, place.processes - 1);
        const bool meets_here = !variables.has("MASTER_ADDR") || isThisMachine(variables.text("MASTER_ADDR"));
        place.local_rank =
            variables.number(launcher.local_rank, meets_here ? place.rank : 0, 0, place.processes - 1);
        place.local_processes = variables.leadingNumber(launcher.local_processes,
                                                        meets_here ? place.processes : 1, 1, place.processes);
        readMeetingPoint(variables, place);
        return place;
    }
    return std::nullopt;
}

std::optional<LaunchEnvironment> launchEnvironment() {
    return launchEnvironment([](const char* name) { return std::getenv(name); });
}

} // namespace saccade
