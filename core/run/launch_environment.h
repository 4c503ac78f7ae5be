#pragma once

#include <functional>
#include <optional>
#include <string>

namespace saccade {

/// What torchrun, mpirun or Slurm tell a process that they start beside others.
struct LaunchEnvironment {
    int rank = 0;                      ///< of this process, from 0
    int processes = 1;                 ///< in all
    int local_rank = 0;                ///< among those of this machine
    int local_processes = 1;           ///< of this machine
    std::string address = "127.0.0.1"; ///< of the machine of rank 0
    int port = 29500;                  ///< there
    bool served = false;               ///< torchrun itself listens there
    std::string attempt;               ///< differs where torchrun starts the processes again
    std::string network;               ///< the network interface to use; empty: found out

    bool onOneMachine() const { return local_processes == processes; }
};

/// The value of an environment variable; null where it is not set.
using EnvironmentVariable = std::function<const char*(const char* name)>;

/// Read from RANK, WORLD_SIZE, LOCAL_RANK, LOCAL_WORLD_SIZE (torchrun), their counterparts of Open MPI
/// (OMPI_COMM_WORLD_RANK …) or of Slurm (SLURM_PROCID …), and MASTER_ADDR, MASTER_PORT and
/// GLOO_SOCKET_IFNAME. Nothing where there is no other process. Throws Error for values that make no sense,
/// and where processes on several machines are not told where to meet.
std::optional<LaunchEnvironment> launchEnvironment(const EnvironmentVariable& variable);

/// Of this process.
std::optional<LaunchEnvironment> launchEnvironment();

} // namespace saccade
