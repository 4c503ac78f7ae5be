#!/usr/bin/env python3
"""The usual tutorial code of an attention captioner, written plainly, as the reference of the benchmarks.

Like such code, it projects the grid again at every word, repeats the grid for every caption of an image, and
searches one image at a time. Sizes: grid 14x14x512; embedding, attention and LSTM 512; vocabulary 10,000; batches of
32 images with 5 captions; beam 5. Prints one number: captions per second (train), seconds per image (caption, encoder).

    reference.py train|caption|encoder [--threads N] [--steps N]
"""
import argparse
import time

import torch
from torch import nn
from torch.nn import functional

GRID, CHANNELS, SIZE, VOCABULARY, IMAGES, CAPTIONS, BEAM, WORDS = 196, 512, 512, 10_000, 32, 5, 5, 12


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.grid = nn.Linear(CHANNELS, SIZE)
        self.hidden = nn.Linear(SIZE, SIZE)
        self.score = nn.Linear(SIZE, 1)

    def forward(self, grid, hidden):
        scores = self.score(torch.relu(self.grid(grid) + self.hidden(hidden).unsqueeze(1))).squeeze(2)
        alpha = torch.softmax(scores, 1)
        return (grid * alpha.unsqueeze(2)).sum(1), alpha


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = Attention()
        self.embedding = nn.Embedding(VOCABULARY, SIZE)
        self.cell = nn.LSTMCell(SIZE + CHANNELS, SIZE)
        self.initial_hidden = nn.Linear(CHANNELS, SIZE)
        self.initial_cell = nn.Linear(CHANNELS, SIZE)
        self.gate = nn.Linear(SIZE, CHANNELS)
        self.output = nn.Linear(SIZE, VOCABULARY)
        self.dropout = nn.Dropout(0.5)

    def start(self, grid):
        mean = grid.mean(1)
        return self.initial_hidden(mean), self.initial_cell(mean)

    def step(self, grid, word, hidden, cell):
        context, alpha = self.attention(grid, hidden)
        context = torch.sigmoid(self.gate(hidden)) * context
        hidden, cell = self.cell(torch.cat([self.embedding(word), context], 1), (hidden, cell))
        return hidden, cell, alpha

    def forward(self, grid, captions, lengths):
        """Captions sorted by length, longest first; lengths count the words predicted."""
        hidden, cell = self.start(grid)
        scores = torch.zeros(len(lengths), max(lengths), VOCABULARY)
        alphas = torch.zeros(len(lengths), max(lengths), GRID)
        for t in range(max(lengths)):
            active = sum(length > t for length in lengths)
            hidden, cell, alpha = self.step(grid[:active], captions[:active, t], hidden[:active], cell[:active])
            scores[:active, t] = self.output(self.dropout(hidden))
            alphas[:active, t] = alpha
        return scores, alphas


def train(steps):
    """Captions per second of whole training steps from grids."""
    decoder = Decoder()
    optimiser = torch.optim.Adam(decoder.parameters(), lr=4e-4)
    count = IMAGES * CAPTIONS
    lengths = sorted((8 + i % 9 + 1 for i in range(count)), reverse=True)
    captions = torch.randint(4, VOCABULARY, (count, max(lengths) + 1))
    grid = torch.randn(count, GRID, CHANNELS)

    def step():
        scores, alphas = decoder(grid, captions, lengths)
        packed = nn.utils.rnn.pack_padded_sequence
        scores = packed(scores, lengths, batch_first=True).data
        targets = packed(captions[:, 1:], lengths, batch_first=True).data
        loss = functional.cross_entropy(scores, targets) + ((1 - alphas.sum(1)) ** 2).mean()
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(decoder.parameters(), 5)
        optimiser.step()

    return count / median_time(step, steps)


@torch.no_grad()
def caption(steps):
    """Seconds per image, beam search of WORDS words from a grid."""
    decoder = Decoder().eval()
    image = torch.randn(1, GRID, CHANNELS)

    def search():
        grid = image.expand(BEAM, GRID, CHANNELS)
        hidden, cell = decoder.start(grid)
        words = torch.zeros(BEAM, dtype=torch.long)
        totals = torch.zeros(BEAM, 1)
        sentences, maps = words.unsqueeze(1), torch.ones(BEAM, 1, GRID)
        for t in range(WORDS):
            hidden, cell, alpha = decoder.step(grid, words, hidden, cell)
            scores = totals + functional.log_softmax(decoder.output(hidden), 1)
            totals, flat = (scores[0] if t == 0 else scores.view(-1)).topk(BEAM)
            totals = totals.unsqueeze(1)
            parent, words = flat // VOCABULARY, flat % VOCABULARY
            sentences = torch.cat([sentences[parent], words.unsqueeze(1)], 1)
            maps = torch.cat([maps[parent], alpha[parent].unsqueeze(1)], 1)
            hidden, cell = hidden[parent], cell[parent]
        return sentences, maps

    return median_time(search, steps)


class MobileNet(nn.Sequential):
    """MobileNet v1 up to the 14x14x512 features."""

    def __init__(self):
        def block(inputs, outputs, kernel, stride, groups=1):
            return nn.Sequential(
                nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False),
                nn.BatchNorm2d(outputs), nn.ReLU6())

        layers = [block(3, 32, 3, 2)]
        channels = 32
        for outputs, stride in [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)] + [(512, 1)] * 5:
            layers += [block(channels, channels, 3, stride, channels), block(channels, outputs, 1, 1)]
            channels = outputs
        super().__init__(*layers)


@torch.no_grad()
def encoder(steps):
    """Seconds per image, in batches of 32."""
    network = MobileNet().eval()
    pixels = torch.rand(IMAGES, 3, 224, 224)
    return median_time(lambda: network(pixels), steps) / IMAGES


def median_time(work, steps):
    """Median seconds after one warm-up round."""
    work()
    times = []
    for _ in range(steps):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return sorted(times)[len(times) // 2]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["train", "caption", "encoder"])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=5)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(1)
    print({"train": train, "caption": caption, "encoder": encoder}[arguments.what](arguments.steps))


if __name__ == "__main__":
    main()
