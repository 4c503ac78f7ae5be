#!/usr/bin/env python3
"""Creates mobilenet_v1.json: the output of a plain definition of MobileNet v1 (TensorFlow-Slim's, with its "SAME"
padding) for weights and pixels from a formula (deterministic.py). Needs python3-torch (Debian)."""
import json
import pathlib
import sys

import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from deterministic import fill, pixels  # noqa: E402

HERE = pathlib.Path(__file__).parent
SIDE = 64
BLOCKS = [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)] + [(512, 1)] * 5 + [(1024, 2)]


class Unit(nn.Module):
    def __init__(self, inputs, outputs, kernel, stride, groups=1):
        super().__init__()
        self.kernel, self.stride = kernel, stride
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, groups=groups, bias=False)
        self.bn = nn.BatchNorm2d(outputs, eps=0.001)

    def forward(self, x):
        # TensorFlow's rule: the output has ceil(side / stride) cells, padding is split with the odd one at the end.
        side = x.shape[2]
        total = max((-(-side // self.stride) - 1) * self.stride + self.kernel - side, 0)
        before, after = total // 2, total - total // 2
        return F.relu6(self.bn(self.conv(F.pad(x, (before, after, before, after)))))


class MobileNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = Unit(3, 32, 3, 2)
        channels = 32
        for i, (outputs, stride) in enumerate(BLOCKS, 1):
            setattr(self, f"conv_dw_{i}", Unit(channels, channels, 3, stride, channels))
            setattr(self, f"conv_pw_{i}", Unit(channels, outputs, 1, 1))
            channels = outputs

    def forward(self, x):
        x = self.conv1(x)
        for i in range(1, 13):
            x = getattr(self, f"conv_pw_{i}")(getattr(self, f"conv_dw_{i}")(x))
            if i == 11:
                grid = x
        return grid, x


network = MobileNet()
fill(network, 1.5)
network.eval()
with torch.no_grad():
    grid, coarse = network(pixels(SIDE).permute(0, 3, 1, 2).float() / 127.5 - 1)
result = {"side": SIDE}
for key, tensor in (("grid", grid), ("coarse", coarse)):
    print(key, tuple(tensor.shape), "mean", tensor.mean().item(), "max", tensor.max().item())
    flat = tensor.flatten()
    step = max(1, flat.numel() // 2500) | 1
    result[key] = {"shape": list(tensor.shape), "step": step, "values": [round(v, 6) for v in flat[::step].tolist()]}
(HERE / "mobilenet_v1.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")
