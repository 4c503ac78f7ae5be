#!/usr/bin/env python3
"""How well the familiarity of a model tells images of the kind it learned from from others.

    saccade caption FOLDER --format jsonl --model MODEL > own.jsonl
    saccade caption OTHER --format jsonl --model MODEL > other.jsonl
    familiarity_roc.py own.jsonl other.jsonl

Prints the area under the ROC curve of the distance, the share of the first images that the model takes to be unlike its
own (false alarms), and that of the second (found)."""

import bisect
import json
import sys


def familiarity_in(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line)["familiarity"] for line in lines]


def area(own, other):
    """How often a distance of `other` is larger than one of `own`; equal ones count half."""
    own = sorted(own)
    larger = sum(bisect.bisect_left(own, d) + bisect.bisect_right(own, d) for d in other)
    return larger / (2 * len(own) * len(other))


def share_unlike(images):
    return sum(image["unlike"] for image in images) / len(images)


own, other = (familiarity_in(path) for path in sys.argv[1:3])
print(f"area under ROC {area([i['distance'] for i in own], [i['distance'] for i in other]):.3f}, "
      f"false alarms {100 * share_unlike(own):.1f} %, found {100 * share_unlike(other):.1f} %")
