#!/bin/sh
# Trains the bundled model again:
#
#     resources/models/train.sh COCO FLICKR8K BORROWED WEIGHTS RUN [OPTION...]
#
# COCO is a folder of COCO photographs with human captions and boxes (annotations/captions_{train,val}.json and
# instances_{train,val}.json), FLICKR8K the folder of Flickr8k, BORROWED one of more COCO photographs with boxes, whose
# captions were borrowed from others. WEIGHTS is a file with MobileNetEdgeTPU 1.0 trained on ImageNet, RUN a folder for the
# run. Options are passed to `saccade train`; --resume resumes a stopped run. See captioner.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -ge 5 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 2; }
coco=$1 flickr8k=$2 borrowed=$3 weights=$4 run=$5
shift 5

saccade="$here/../../app/run.sh"
for option in "$@"; do
    [ "$option" != --resume ] || exec "$saccade" train --run "$run" "$@"
done
[ -d "$run/scenes" ] || "$saccade" scenes --count 1500 --seed 1 --output "$run/scenes"
exec "$saccade" train --dataset "$coco,$flickr8k,$borrowed,$run/scenes" --run "$run" --config "$here/captioner.json" \
    --set "encoder_weights=$weights" "$@"
