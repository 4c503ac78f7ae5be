#!/usr/bin/env python3
"""Creates the weights files in this folder and expected.json with their contents. Needs python3-torch (Debian)."""
import argparse
import collections
import datetime
import enum
import json
import os
import pathlib
import struct
import sys
import types

import numpy
import torch

HERE = pathlib.Path(__file__).parent
expected = {}


def describe(tensors):
    return {name: {"type": str(tensor.dtype).removeprefix("torch."), "shape": list(tensor.shape),
                   "values": tensor.double().flatten().tolist()} for name, tensor in tensors.items()}


def prefixed(prefix, tensors):
    return {prefix + name: tensor for name, tensor in tensors.items()}


def save(name, content, tensors, **options):
    torch.save(content, HERE / name, **options)
    expected[name] = describe(tensors)


def save_safetensors(name, tensors, metadata):
    """Writes the format by hand; the odd length of the first tensor deliberately leaves the others unaligned."""
    types = {torch.uint8: "U8", torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16",
             torch.bool: "BOOL", torch.int64: "I64"}
    header, data = {"__metadata__": metadata}, b""
    for key, tensor in tensors.items():
        raw = bytes(tensor.contiguous().view(-1).view(torch.uint8).tolist())
        header[key] = {"dtype": types[tensor.dtype], "shape": list(tensor.shape),
                       "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header).encode()
    (HERE / name).write_bytes(struct.pack("<Q", len(text)) + text + data)
    expected[name] = describe(tensors)


torch.manual_seed(1)
network = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 2), torch.nn.BatchNorm2d(3))
state = network.state_dict()
save("ordered.pth", state, state)

base = torch.arange(24, dtype=torch.float32) / 8
various = {
    "parameter": torch.nn.Parameter(torch.tensor([1.5, -2.25])),
    "half": torch.tensor([0.5, 65504.0], dtype=torch.float16),
    "bfloat16": torch.tensor([1.0, -3.0e38], dtype=torch.bfloat16),
    "double": torch.tensor([[0.1]], dtype=torch.float64),
    "long": torch.tensor(-(2**40)),
    "int": torch.tensor([-7], dtype=torch.int32),
    "short": torch.tensor([-300], dtype=torch.int16),
    "char": torch.tensor([-128], dtype=torch.int8),
    "byte": torch.tensor([255], dtype=torch.uint8),
    "bool": torch.tensor([True, False, True]),
    "transposed": base.view(4, 6).t(),
    "middle": base.view(4, 6)[1:3, 2:5],
    "every_other": base[1::2],
    "empty": torch.zeros(0, 3),
}
save("plain.pth", various, {name: tensor.detach() for name, tensor in various.items()})

parallel = collections.OrderedDict((f"module.{name}", tensor) for name, tensor in state.items())
save("nested.pth", {"epoch": 3, "best": 0.5, "arch": "small", "done": None, "sizes": [1, 2, torch.Size([3])],
                    "state_dict": parallel}, prefixed("state_dict.module.", state))
save("model.pth", {"model": state, "step": 2**40}, prefixed("model.", state), pickle_protocol=4)
save("legacy.pth", state, state, _use_new_zipfile_serialization=False)


class Phase(enum.Enum):
    TRAINING = 1


schedule = torch.optim.lr_scheduler.MultiStepLR(torch.optim.Adam(network.parameters()), [10, 20])
groups = collections.defaultdict(list, {"first": [torch.ones(1)]})
save("checkpoint.pth", {
    "counter": collections.Counter("abca"), "numpy": numpy.float64(0.71), "array": numpy.arange(3), "set": {1, 2},
    "frozen": frozenset({3}), "arguments": argparse.Namespace(lr=0.1), "when": datetime.datetime(2020, 1, 2),
    "path": pathlib.PurePosixPath("a/b"), "phase": Phase.TRAINING, "dtype": torch.float32,
    "device": torch.device("cpu"), "optimiser": schedule.optimizer, "schedule": schedule.state_dict(), "seed": 2**64 - 1,
    "negative": -(2**70), "bytes": b"\x00\xff", "complex": 1 + 2j, "groups": groups, "net": state,
}, {"groups.first.0": torch.ones(1), **prefixed("net.", state)})


save("parallel.pth", parallel, parallel)
compiled = prefixed("_orig_mod.", state)
save("compiled.pth", {"model": compiled, "config": {"lr": 0.1, "layers": (1, 2)}}, prefixed("model.", compiled))

# What Lightning writes: the weights under the names of attributes, the hyperparameters in a class of its own.
lightning = types.ModuleType("lightning_classes")
sys.modules["lightning_classes"] = lightning
exec("class AttributeDict(dict):\n    pass\nclass Strategy:\n    pass\n", lightning.__dict__)
hyperparameters = lightning.AttributeDict(lr=1e-3, encoder="small", betas=[0.9, 0.999])
hyperparameters["strategy"] = lightning.Strategy()
hyperparameters["strategy"].devices = 2
trained = torch.nn.Sequential(torch.nn.Conv2d(2, 3, 2), torch.nn.BatchNorm2d(3))
optimiser = torch.optim.Adam(trained.parameters())
trained(torch.ones(1, 2, 3, 3)).sum().backward()
optimiser.step()
moments = optimiser.state_dict()
inner = prefixed("model.net.", trained.state_dict())
save("lightning.ckpt", {
    "epoch": 3, "global_step": 120, "pytorch-lightning_version": "2.1.0", "state_dict": {**inner, "loss.weight": torch.ones(2)},
    "loops": {"fit_loop": {"state_dict": {}, "epoch_progress": {"total": {"ready": 4}}}},
    "callbacks": {"ModelCheckpoint{'monitor': 'val'}": {"best_model_score": torch.tensor(0.5), "best_k_models": {}}},
    "optimizer_states": [moments], "lr_schedulers": [], "MixedPrecision": None,
    "hparams_name": "kwargs", "hyper_parameters": hyperparameters,
}, {**prefixed("state_dict.", inner), "state_dict.loss.weight": torch.ones(2),
    "callbacks.ModelCheckpoint{'monitor': 'val'}.best_model_score": torch.tensor(0.5),
    **{f"optimizer_states.0.state.{i}.{name}": value for i, one in moments["state"].items() for name, value in one.items()}})


class Malicious:
    def __reduce__(self):
        return os.system, ("touch pickle_was_run",)


save("malicious.pth", {"weight": torch.ones(2), "extra": Malicious()}, {})
save("whole_module.pth", network, {})

save_safetensors("unaligned.safetensors", {
    "bytes": torch.tensor([1, 2, 255], dtype=torch.uint8),
    "float": torch.tensor([[1.5, -2.0], [3.25, 1e-30]]),
    "half": torch.tensor([0.5, -1.0], dtype=torch.float16),
    "bfloat16": torch.tensor([2.0], dtype=torch.bfloat16),
    "bool": torch.tensor([True, False]),
    "long": torch.tensor(-5),
    "empty": torch.zeros(2, 0),
}, {"format": "pt", "note": "é"})

(HERE / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
