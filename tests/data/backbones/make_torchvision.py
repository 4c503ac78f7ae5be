#!/usr/bin/env python3
"""Creates the expected features of every encoder that torchvision has as well: the output of torchvision's networks for
weights and pixels that tests/support/deterministic.h computes by the same formula. Needs python3-torchvision (Debian).

    make_torchvision.py [NAME …]
"""
import json
import pathlib
import sys

import torch
from torchvision import models
from torchvision.models.vision_transformer import VisionTransformer, interpolate_embeddings

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from deterministic import fill, pixels  # noqa: E402

HERE = pathlib.Path(__file__).parent
SIDE = 64


def filled(name, scale, gain=1):
    """`scale`, `gain`: so that the numbers neither grow nor vanish through the layers; as in tst_backbones.cpp."""
    network = getattr(models, name)()
    fill(network, scale, gain)
    return network.eval()


def resnet(name, x):
    network = filled(name, 0.6)
    x = network.maxpool(network.relu(network.bn1(network.conv1(x))))
    grid = network.layer3(network.layer2(network.layer1(x)))
    return {"grid": grid, "coarse": network.layer4(grid)}


def sequence(grid, coarse, scale, gain=1):
    """The outputs of two entries of `features`."""
    def features(name, x):
        result = {}
        for i, entry in enumerate(filled(name, scale, gain).features):
            x = entry(x)
            if i == grid:
                result["grid"] = x.clone()  # the next activation may work in place
            elif i == coarse:
                result["coarse"] = x
        return result
    return features


def vit(name, x):
    """The tokens of the patches, [1, channels, rows, columns]."""
    network = filled(name, 1.0)
    side = x.shape[2]
    if side != network.image_size:
        state = interpolate_embeddings(side, 16, network.state_dict())
        network = VisionTransformer(side, 16, 12, 12, 768, 3072)
        network.load_state_dict(state)
        network.eval()
    tokens = network._process_input(x)
    tokens = network.encoder(torch.cat([network.class_token, tokens], 1))[:, 1:]
    return {"grid": tokens.transpose(1, 2).reshape(1, -1, side // 16, side // 16)}


def answer(file, name, features, values, side=SIDE):
    mean = torch.tensor([0.485, 0.456, 0.406]).view(1, 3, 1, 1)
    deviation = torch.tensor([0.229, 0.224, 0.225]).view(1, 3, 1, 1)
    result = {"side": side}
    with torch.no_grad():
        outputs = features(name, (pixels(side).permute(0, 3, 1, 2).float() / 255 - mean) / deviation)
    for key, tensor in outputs.items():
        print(file, key, tuple(tensor.shape), "mean", tensor.mean().item(), "deviation", tensor.std().item())
        flat = tensor.flatten()
        # Evenly spread samples: a stride without a common factor with the shape visits every channel and cell.
        step = max(1, flat.numel() // values) | 1
        result[key] = {"shape": list(tensor.shape), "step": step,
                       "values": [round(v, 6) for v in flat[::step].tolist()]}
    (HERE / f"{file}.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


NETWORKS = {
    "resnet18": (resnet, 2500),
    "resnet34": (resnet, 300),
    "resnet50": (resnet, 2500),
    "resnet101": (resnet, 300),
    "resnet152": (resnet, 300),
    "vgg16": (sequence(29, None, 1, 1.4), 300),
    "vgg19": (sequence(35, None, 1, 1.4), 300),
    "mobilenet_v2": (sequence(13, 18, 1.2), 600),
    "mobilenet_v3_small": (sequence(8, 12, 1.2), 600),
    "mobilenet_v3_large": (sequence(12, 16, 1.2), 600),
    "efficientnet_b0": (sequence(5, 8, 1.2), 600),
    "vit_b_16": (vit, 600),
}
for name, (features, values) in NETWORKS.items():
    if len(sys.argv) == 1 or name in sys.argv[1:]:
        answer(name, name, features, values)
        if features is vit:
            answer(f"{name}_224", name, features, values, 224)
