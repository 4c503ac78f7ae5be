#!/usr/bin/env python3
"""Creates mobilenet_edgetpu.json, and with the real weights mobilenet_edgetpu_imagenet.json: the output of the network's
graph, executed operation by operation, for weights and pixels from a formula (deterministic.py) and for the real weights.

    make_mobilenet_edgetpu.py GRAPH.json WEIGHTS.safetensors

Needs python3-torch (Debian)."""
import json
import math
import pathlib
import struct
import sys
import zlib

import torch
from torch.nn import functional as F

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from deterministic import numbers, pixels  # noqa: E402

HERE = pathlib.Path(__file__).parent
GRID, COARSE = "blocks.17.expand", "head"


def read_safetensors(path):
    data = pathlib.Path(path).read_bytes()
    size = struct.unpack("<Q", data[:8])[0]
    types = {"F16": torch.float16, "F32": torch.float32}
    tensors = {}
    for name, entry in json.loads(data[8 : 8 + size]).items():
        if name != "__metadata__":
            begin, end = entry["data_offsets"]
            raw = bytearray(data[8 + size + begin : 8 + size + end])
            tensors[name] = torch.frombuffer(raw, dtype=types[entry["dtype"]]).view(entry["shape"]).float()
    return tensors


def made_weights(like):
    made = {}
    for name, tensor in like.items():
        values = numbers(zlib.crc32(name.encode()), tensor.numel()).view(tensor.shape)
        made[name] = values * math.sqrt(3 / tensor[0].numel()) if tensor.dim() == 4 else 0.2 * values
    return made


def same_padding(x, kernel, stride):
    # TensorFlow's rule: the output has ceil(side / stride) cells, padding is split with the odd one at the end.
    side = x.shape[2]
    total = max((-(-side // stride) - 1) * stride + kernel - side, 0)
    before, after = total // 2, total - total // 2
    return F.pad(x, (before, after, before, after))


def walk(graph, weights, x):
    known = {"input": x}
    for node in graph:
        name = node["name"]
        if node["op"] == "add":
            known[name] = known[node["inputs"][0]] + known[node["inputs"][1]]
        elif node["op"] in ("conv", "depthwise"):
            source, weight = known[node["input"]], weights[name + ".weight"]
            groups = weight.shape[0] if node["op"] == "depthwise" else 1
            padded = same_padding(source, weight.shape[2], node["stride"])
            y = F.conv2d(padded, weight, weights[name + ".bias"], node["stride"], groups=groups)
            known[name] = F.relu(y) if node["act"] == "relu" else y
        if name == COARSE:
            return known[GRID], known[COARSE]
    raise SystemExit("the graph has no " + COARSE)


def write(name, side, graph, weights):
    x = (pixels(side).permute(0, 3, 1, 2).float() - 128) * 0.00787402
    with torch.no_grad():
        grid, coarse = walk(graph, weights, x)
    result = {"side": side}
    for key, tensor in (("grid", grid), ("coarse", coarse)):
        print(name, key, tuple(tensor.shape), "mean", tensor.mean().item(), "max", tensor.max().item())
        flat = tensor.flatten()
        step = max(1, flat.numel() // 2500) | 1
        values = [round(v, 6) for v in flat[::step].tolist()]
        result[key] = {"shape": list(tensor.shape), "step": step, "values": values}
    (HERE / (name + ".json")).write_text(json.dumps(result, separators=(",", ":")) + "\n")


graph = json.loads(pathlib.Path(sys.argv[1]).read_text())["graph"]
real = read_safetensors(sys.argv[2])
write("mobilenet_edgetpu", 64, graph, made_weights(real))
write("mobilenet_edgetpu_imagenet", 224, graph, real)
