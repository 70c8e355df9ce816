#!/bin/sh
# A million records in a small heap, and how time grows with their number. Whole processes; prints whether they pass, and ratios.
#
#   benchmarks/bulk.sh [RECORDS [LAYERS]]        (default 1000000 and "schema all"; after mvn package)
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
records=${1:-1000000}
layers=${2:-schema all}
tenth=$((records / 10))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
for dist in "$root"/cli/target/regmeta-*/regmeta-*; do break; done
[ -d "$dist/lib" ] || { echo "No distribution below cli/target; run: mvn -B -pl benchmarks -am -DskipTests package" >&2; exit 3; }
[ -d "$root/benchmarks/target/classes" ] || { echo "benchmarks/target is missing; run: mvn -B -pl benchmarks -am -DskipTests package" >&2; exit 3; }
path=$root/benchmarks/target/classes:$dist/lib/*

# run NAME HEAP MODE FILE
run() {
  if java "-Xmx$2" -Djava.io.tmpdir="$work" -cp "$path" org.regmeta.benchmarks.StreamRecords "$3" "$4" > "$work/out" 2>&1; then
    # time of the processors, which a busy machine blurs less than the clock on the wall
    took=$(sed -n 's/^time //p' "$work/out")
    echo "$1 | -Xmx$2 | passes: $(grep -v '^time ' "$work/out" | tr '\n' ' ')"
  else
    took=0
    echo "$1 | -Xmx$2 | FAILS: $(tail -n 3 "$work/out" | tr '\n' ' ')"
  fi
}

exponent() { awk -v a="$1" -v b="$2" 'BEGIN { if (a > 0 && b > 0) printf "%.2f", log(b / a) / log(10); else print "–" }'; }

for format in ndjson xml; do
  java -Xmx512m -cp "$path" org.regmeta.benchmarks.BulkData "$root/spec" "$tenth" "$work/tenth.$format"
  java -Xmx512m -cp "$path" org.regmeta.benchmarks.BulkData "$root/spec" "$records" "$work/all.$format"
  for layer in $layers; do
    case $layer in
      schema) heap=64m name="schema layer and binding" ;;
      *) heap=256m name="all layers" ;;
    esac
    run "$format, $tenth records, $name" "$heap" "$layer" "$work/tenth.$format"
    small=$took
    run "$format, $records records, $name" "$heap" "$layer" "$work/all.$format"
    echo "$format: growth from $tenth to $records, $name | exponent | $(exponent "$small" "$took")"
  done
  rm -f "$work"/*."$format"
done
