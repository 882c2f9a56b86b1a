#!/bin/sh
# Brings the engine's two databases to the schema of its version; safe to run at every start.
set -eu

migrate() {
  database=$1
  schema=$2
  # Setting up a schema that is there would call it version 0 again: hence first the update, which fails on an empty database.
  temporal-sql-tool --database "$database" update-schema --schema-name "$schema" && return
  temporal-sql-tool --database "$database" setup-schema --version 0.0
  temporal-sql-tool --database "$database" update-schema --schema-name "$schema"
}

migrate temporal postgresql/v12/temporal
migrate temporal_visibility postgresql/v12/visibility
