#include "core/train/process_group.h"

#include "core/base/error.h"

#include <torch/csrc/distributed/c10d/PrefixStore.hpp>
#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#ifdef USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <torch/torch.h>
#include <torch/version.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <exception>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace saccade {
namespace {

// LibTorch 2 has a base class of its own for what sends and receives.
#if TORCH_VERSION_MAJOR >= 2
using Collectives = c10d::Backend;
#else
using Collectives = c10d::ProcessGroup;
#endif

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds time_to_meet = 5min;
constexpr std::chrono::milliseconds time_of_a_step =
    10min;                                            ///< a connection that was cut is not noticed earlier
constexpr std::chrono::milliseconds time_alone = 24h; ///< of the first process, computing features, say

/// The address of this machine from which another is reached; empty if that cannot be told. Nothing is sent.
std::string ownAddressTowards(const std::string& other, int port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(other.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        return {};
    std::string address;
    for (const addrinfo* at = found; at != nullptr && address.empty(); at = at->ai_next) {
        const int socket = ::socket(at->ai_family, at->ai_socktype | SOCK_CLOEXEC, at->ai_protocol);
        if (socket < 0)
            continue;
        sockaddr_storage own{};
        socklen_t length = sizeof own;
        std::array<char, NI_MAXHOST> text{};
        if (::connect(socket, at->ai_addr, at->ai_addrlen) == 0 &&
            ::getsockname(socket, reinterpret_cast<sockaddr*>(&own), &length) == 0 &&
            ::getnameinfo(reinterpret_cast<sockaddr*>(&own), length, text.data(), text.size(), nullptr, 0,
                          NI_NUMERICHOST) == 0)
            address = text.data();
        ::close(socket);
    }
    ::freeaddrinfo(found);
    return address;
}

auto networkDevice(const LaunchEnvironment& place) {
    if (!place.network.empty())
        return c10d::ProcessGroupGloo::createDeviceForInterface(place.network);
    if (place.onOneMachine())
        return c10d::ProcessGroupGloo::createDeviceForHostname("127.0.0.1");
    const std::string own = ownAddressTowards(place.address, place.port);
    return own.empty() ? c10d::ProcessGroupGloo::createDefaultDevice()
                       : c10d::ProcessGroupGloo::createDeviceForHostname(own);
}

/// Later versions of LibTorch serve the store with libuv unless told not to, even where they lack it.
template <typename Options>
void withoutLibUv(Options& options) {
    if constexpr (requires { options.useLibUV; })
        options.useLibUV = false;
}

c10::intrusive_ptr<c10d::Store> meetingPlace(const LaunchEnvironment& place) {
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.port);
    options.isServer = place.rank == 0 && !place.served;
    options.numWorkers = static_cast<std::size_t>(place.processes);
    options.timeout = time_to_meet;
    withoutLibUv(options);
    return c10::make_intrusive<c10d::PrefixStore>(
        "saccade" + place.attempt, c10::make_intrusive<c10d::TCPStore>(place.address, options));
}

c10::intrusive_ptr<c10d::ProcessGroupGloo> gloo(const c10::intrusive_ptr<c10d::Store>& store,
                                                const char* name, const LaunchEnvironment& place,
                                                std::chrono::milliseconds patience) {
    const auto options = c10d::ProcessGroupGloo::Options::create(patience);
    options->devices = {networkDevice(place)};
    return c10::make_intrusive<c10d::ProcessGroupGloo>(c10::make_intrusive<c10d::PrefixStore>(name, store),
                                                       place.rank, place.processes, options);
}

Error lost(const std::exception& reason) {
    return Error(
        say("Another of the processes that train together has ended or cannot be reached any more (%1). "
            "Training can be resumed from the last checkpoint.",
            std::string(reason.what())));
}

template <typename Work>
void finish(const Work& work) {
    try {
        work->wait();
    } catch (const std::exception& error) {
        throw lost(error);
    }
}

/// Of what `start` begins, which may fail at once.
template <typename Start>
void run(const Start& start) {
    try {
        start()->wait();
    } catch (const std::exception& error) {
        throw lost(error);
    }
}

torch::Tensor bytesOf(const std::string& text) {
    torch::Tensor bytes = torch::empty({static_cast<std::int64_t>(text.size())}, torch::kUInt8);
    std::memcpy(bytes.data_ptr(), text.data(), text.size());
    return bytes;
}

std::string textOf(const torch::Tensor& bytes, std::int64_t size) {
    return {static_cast<const char*>(bytes.data_ptr()), static_cast<std::size_t>(size)};
}

} // namespace

struct ProcessGroup::Connections {
    LaunchEnvironment place;
    torch::Device gradient_device = torch::kCPU;
    c10::intrusive_ptr<Collectives> steps;     ///< within a step, in the order of the program
    c10::intrusive_ptr<Collectives> gradients; ///< likewise, in an order of their own
    c10::intrusive_ptr<Collectives> patient;   ///< between steps
};

ProcessGroup::ProcessGroup(const LaunchEnvironment& place, torch::Device device)
    : connections_(std::make_unique<Connections>()) {
    Connections& to = *connections_;
    to.place = place;
    try {
        const c10::intrusive_ptr<c10d::Store> store = meetingPlace(place);
        to.steps = gloo(store, "steps", place, time_of_a_step);
        to.patient = gloo(store, "patient", place, time_alone);
#ifdef USE_C10D_NCCL
        if (device.is_cuda()) {
            const auto options = c10d::ProcessGroupNCCL::Options::create();
            options->timeout = time_of_a_step;
            to.gradients = c10::make_intrusive<c10d::ProcessGroupNCCL>(
                c10::make_intrusive<c10d::PrefixStore>("gradients", store), place.rank, place.processes,
                options);
            to.gradient_device = device;
            return;
        }
#else
        static_cast<void>(device);
#endif
        to.gradients = gloo(store, "gradients", place, time_of_a_step);
    } catch (const std::exception& error) {
        throw Error(say("The %1 processes that are to train together did not meet at %2, port %3 (%4).",
                        place.processes, place.address, place.port, std::string(error.what())));
    }
}

ProcessGroup::~ProcessGroup() {
    // Where this process fails, sums that others wait for, or will never take part in, may still be under
    // way. Ending them in order could take until their time is over; the end of the process closes them at
    // once.
    if (std::uncaught_exceptions() > 0)
        static_cast<void>(connections_.release());
}

int ProcessGroup::rank() const {
    return connections_->place.rank;
}

int ProcessGroup::size() const {
    return connections_->place.processes;
}

void ProcessGroup::sum(torch::Tensor& numbers) {
    std::vector<torch::Tensor> tensors{numbers};
    run([&] { return connections_->steps->allreduce(tensors); });
}

bool ProcessGroup::any(bool condition, Patience patience) {
    std::vector<torch::Tensor> count{torch::full({1}, condition ? 1 : 0, torch::kInt64)};
    Collectives& group = *(patience == Patience::Step ? connections_->steps : connections_->patient);
    run([&] { return group.allreduce(count); });
    return count.front().item<std::int64_t>() > 0;
}

torch::Device ProcessGroup::gradientDevice() const {
    return connections_->gradient_device;
}

std::function<void()> ProcessGroup::sumLater(torch::Tensor numbers) {
    std::vector<torch::Tensor> tensors{std::move(numbers)};
    try {
        return [work = connections_->gradients->allreduce(tensors)] { finish(work); };
    } catch (const std::exception& error) {
        throw lost(error);
    }
}

void ProcessGroup::share(torch::Tensor& tensor) {
    torch::Tensor sent = tensor.detach().to(torch::kCPU).contiguous();
    std::vector<torch::Tensor> tensors{sent};
    if (sent.numel() > 0)
        run([&] { return connections_->patient->broadcast(tensors); });
    if (!isFirst()) {
        const torch::NoGradGuard no_gradients;
        tensor.copy_(sent);
    }
}

std::string ProcessGroup::shared(const std::string& text) {
    torch::Tensor size = torch::full({1}, static_cast<std::int64_t>(text.size()), torch::kInt64);
    share(size);
    torch::Tensor bytes =
        isFirst() ? bytesOf(text) : torch::empty({size.item<std::int64_t>()}, torch::kUInt8);
    share(bytes);
    return textOf(bytes, bytes.numel());
}

std::vector<std::string> ProcessGroup::gathered(const std::string& text) {
    torch::Tensor own = torch::full({1}, static_cast<std::int64_t>(text.size()), torch::kInt64);
    const auto gather = [this](torch::Tensor& mine) {
        std::vector<torch::Tensor> inputs{mine};
        std::vector<std::vector<torch::Tensor>> all(1);
        for (int process = 0; process < size(); ++process)
            all.front().push_back(torch::empty_like(mine));
        run([&] { return connections_->patient->allgather(all, inputs); });
        return all.front();
    };
    const std::vector<torch::Tensor> sizes = gather(own);
    std::int64_t longest = 1;
    for (const torch::Tensor& size : sizes)
        longest = std::max(longest, size.item<std::int64_t>());
    torch::Tensor padded = torch::zeros({longest}, torch::kUInt8);
    padded.narrow(0, 0, own.item<std::int64_t>()).copy_(bytesOf(text));
    const std::vector<torch::Tensor> texts = gather(padded);
    std::vector<std::string> result;
    for (std::size_t process = 0; process < texts.size(); ++process)
        result.push_back(textOf(texts[process], sizes[process].item<std::int64_t>()));
    return result;
}

std::vector<std::size_t> shareOf(const std::vector<std::size_t>& images, const ProcessGroup* group) {
    if (group == nullptr)
        return images;
    std::vector<std::size_t> share;
    for (auto i = static_cast<std::size_t>(group->rank()); i < images.size();
         i += static_cast<std::size_t>(group->size()))
        share.push_back(images[i]);
    return share;
}

} // namespace saccade
