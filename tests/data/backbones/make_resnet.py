#!/usr/bin/env python3
"""Creates resnet18.json and resnet50.json: the output of torchvision's networks for weights and pixels that
tests/support/deterministic.h computes by the same formula. Needs python3-torchvision (Debian)."""
import json
import pathlib
import sys

import torch
import torchvision

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from deterministic import fill, pixels  # noqa: E402

HERE = pathlib.Path(__file__).parent
SIDE = 64


def answer(name, values):
    network = getattr(torchvision.models, name)()
    fill(network, 0.6)
    network.eval()
    mean = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
    x = (pixels(SIDE).permute(0, 3, 1, 2).float() / 255 - mean) / deviation
    with torch.no_grad():
        x = network.maxpool(network.relu(network.bn1(network.conv1(x))))
        grid = network.layer3(network.layer2(network.layer1(x)))
        coarse = network.layer4(grid)
    result = {"side": SIDE}
    for key, tensor in (("grid", grid), ("coarse", coarse)):
        print(name, key, tuple(tensor.shape), "mean", tensor.mean().item(), "max", tensor.max().item())
        flat = tensor.flatten()
        # Evenly spread samples: a stride without a common factor with the shape visits every channel and cell.
        step = max(1, flat.numel() // values) | 1
        result[key] = {"shape": list(tensor.shape), "step": step,
                       "values": [round(v, 6) for v in flat[::step].tolist()]}
    (HERE / f"{name}.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


answer("resnet18", 2500)
answer("resnet50", 2500)
answer("resnet101", 300)
