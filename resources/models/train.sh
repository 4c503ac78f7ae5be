#!/bin/sh
# Trains the model that comes with Saccade anew:
#
#     resources/models/train.sh FLICKR8K WEIGHTS RUN [OPTION...]
#
# FLICKR8K is the folder of Flickr8k, WEIGHTS a file with TensorFlow-Slim's MobileNet v1 (1.0, 224), RUN a folder for the
# run. Options go to `saccade train`; --resume goes on with a run that was stopped. See captioner.md.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ $# -ge 3 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
flickr8k=$1 weights=$2 run=$3
shift 3

saccade="$here/../../app/run.sh"
for option in "$@"; do
    [ "$option" != --resume ] || exec "$saccade" train --run "$run" "$@"
done
[ -d "$run/scenes" ] || "$saccade" scenes --count 1500 --seed 1 --output "$run/scenes"
exec "$saccade" train --dataset "$flickr8k,$run/scenes" --run "$run" --config "$here/captioner.json" \
    --set "encoder_weights=$weights" "$@"
