"""Weights and pixels from a formula, so that no network has to be stored: see tests/support/deterministic.h."""
import math
import zlib

import torch


def numbers(seed, count):
    """In [-1, 1): the low 32 bits of a linear congruential step, mixed twice."""
    i = torch.arange(count, dtype=torch.int64)
    x = (i * 2654435761 + seed) & 0xFFFFFFFF
    x = ((x ^ (x >> 16)) * 73244475) & 0xFFFFFFFF
    x = ((x ^ (x >> 16)) * 73244475) & 0xFFFFFFFF
    x = x ^ (x >> 16)
    return (x.double() / 2147483648.0 - 1.0).float()


def fill(network, scale, gain=1):
    with torch.no_grad():
        for name, tensor in network.state_dict().items():
            if name.endswith("num_batches_tracked"):
                continue
            values = numbers(zlib.crc32(name.encode()), tensor.numel()).view(tensor.shape)
            if tensor.dim() >= 2 and name.endswith("weight"):
                fan_in = tensor[0].numel()
                tensor.copy_(values * (gain * math.sqrt(3.0 / fan_in)))  # uniform of variance gain^2 / fan in
            elif name.endswith("running_var"):
                tensor.copy_(1 + 0.5 * values)
            elif name.endswith(".weight"):
                tensor.copy_(scale * (1 + 0.3 * values))
            else:
                tensor.copy_(0.2 * values)


def pixels(side):
    values = numbers(7, side * side * 3)
    return ((values + 1) * 127.5).floor().to(torch.uint8).view(1, side, side, 3)
