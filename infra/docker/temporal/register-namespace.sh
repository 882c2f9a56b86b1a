#!/bin/sh
# Registers the namespace unless it is there; closed runs are kept 30 days.
set -eu
temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 && exit 0
temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 30d
