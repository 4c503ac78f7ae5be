"""Writes references.json, candidates.json and expected.json next to this file.

The captions are made up. The expected numbers come from a plain, slow implementation of the published formulas:
BLEU (Papineni et al. 2002), ROUGE-L (Lin 2004), CIDEr-D (Vedantam et al. 2015), with the conventions of the COCO
caption evaluation (closest reference length, tiny constants in BLEU's precisions, beta 1.2, sigma 6, caption length
in bigrams, document frequencies from the references).
"""

import json
import math
import pathlib
from collections import Counter

IMAGES = [
    (1, "a dog runs on the grass", ["a brown dog runs through the green grass", "a dog is running on grass",
                                    "the dog runs fast"]),
    (2, "two people ride bikes down a street", ["two people are riding bikes down the street",
                                                "a couple on bikes in a city", "people riding bicycles"]),
    (3, "a a a a a", ["a cat sits on a chair", "a black cat on a wooden chair"]),
    (4, "boat", ["a small boat on a calm lake", "a boat floats on the water at sunset"]),
    (5, "a man holds a red umbrella in the rain and walks down a long empty street at night",
     ["a man with a red umbrella", "a man holds an umbrella in the rain", "someone walks in the rain at night"]),
    (6, "zebra giraffe elephant", ["three children play with a ball", "kids playing with a red ball"]),
    (7, "a plate of food on a table", ["a plate of food on a table", "a plate with food sits on the table"]),
    (8, "", ["an empty room with a window", "a room"]),
]
ORDER = 4


def ngrams(words, n):
    return Counter(tuple(words[i:i + n]) for i in range(len(words) - n + 1))


def bleu_parts(candidate, references):
    closest = min((abs(len(r) - len(candidate)), len(r)) for r in references)[1]
    matched, guessed = [], []
    for n in range(1, ORDER + 1):
        most = Counter()
        for reference in references:
            most |= ngrams(reference, n)
        matched.append(sum(min(count, most[gram]) for gram, count in ngrams(candidate, n).items()))
        guessed.append(max(0, len(candidate) - n + 1))
    return matched, guessed, len(candidate), closest


def bleu(matched, guessed, length, reference_length):
    ratio = (length + 1e-15) / (reference_length + 1e-9)
    penalty = math.exp(1 - 1 / ratio) if ratio < 1 else 1
    values, product = [], 1
    for n in range(ORDER):
        product *= (matched[n] + 1e-15) / (guessed[n] + 1e-9)
        values.append(product ** (1 / (n + 1)) * penalty)
    return values


def common_subsequence(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def rouge_l(candidate, references):
    if not candidate:
        return 0.0
    common = [common_subsequence(candidate, r) for r in references]
    precision = max(c / len(candidate) for c in common)
    recall = max(c / len(r) for c, r in zip(common, references))
    beta = 1.2 ** 2
    return (1 + beta) * precision * recall / (recall + beta * precision) if precision and recall else 0.0


def cider(all_candidates, all_references):
    frequency = Counter()
    for references in all_references:
        frequency.update({g for r in references for n in range(1, ORDER + 1) for g in ngrams(r, n)})
    images = math.log(len(all_references))

    def vector(words, n):
        return {g: c * (images - math.log(max(1, frequency[g]))) for g, c in ngrams(words, n).items()}

    def norm(v):
        return math.sqrt(sum(x * x for x in v.values()))

    def similarity(candidate, reference):
        total = 0
        for n in range(1, ORDER + 1):
            c, r = vector(candidate, n), vector(reference, n)
            product = sum(min(c[g], r.get(g, 0)) * r.get(g, 0) for g in c)
            total += product / (norm(c) * norm(r)) if norm(c) and norm(r) else product
        difference = max(0, len(candidate) - 1) - max(0, len(reference) - 1)
        return total / ORDER * math.exp(-difference ** 2 / (2 * 6 ** 2))

    return [10 * sum(similarity(c, r) for r in references) / len(references)
            for c, references in zip(all_candidates, all_references)]


def row(bleus, rouge, cider_d):
    return {**{f"Bleu_{n + 1}": value for n, value in enumerate(bleus)}, "ROUGE_L": rouge, "CIDEr": cider_d}


def main():
    folder = pathlib.Path(__file__).parent
    candidates = [c.split() for _, c, _ in IMAGES]
    references = [[r.split() for r in refs] for _, _, refs in IMAGES]
    parts = [bleu_parts(c, refs) for c, refs in zip(candidates, references)]
    rouges = [rouge_l(c, refs) for c, refs in zip(candidates, references)]
    ciders = cider(candidates, references)
    summed = bleu([sum(p[0][n] for p in parts) for n in range(ORDER)],
                  [sum(p[1][n] for p in parts) for n in range(ORDER)],
                  sum(p[2] for p in parts), sum(p[3] for p in parts))
    expected = {
        "corpus": row(summed, sum(rouges) / len(rouges), sum(ciders) / len(ciders)),
        "images": [{"image_id": image, **row(bleu(*p), rouge, cider_d)}
                   for (image, _, _), p, rouge, cider_d in zip(IMAGES, parts, rouges, ciders)],
    }
    files = {
        "references.json": {
            "images": [{"id": image} for image, _, _ in IMAGES],
            "annotations": [{"image_id": image, "caption": r} for image, _, refs in IMAGES for r in refs],
        },
        "candidates.json": [{"image_id": image, "caption": c} for image, c, _ in IMAGES],
        "expected.json": expected,
    }
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content, indent=1) + "\n")


if __name__ == "__main__":
    main()
