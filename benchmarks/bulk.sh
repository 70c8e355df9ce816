#!/bin/sh
# A million records in a small heap, and how time grows with their number. Whole processes; prints whether they pass, and ratios.
#
#   benchmarks/bulk.sh [RECORDS]        (default 1000000; after mvn package)
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
records=${1:-1000000}
tenth=$((records / 10))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
for dist in "$root"/cli/target/regmeta-*/regmeta-*; do break; done
[ -d "$dist/lib" ] || { echo "No distribution below cli/target; run: mvn -B -pl benchmarks -am -DskipTests package" >&2; exit 3; }
[ -d "$root/benchmarks/target/classes" ] || { echo "benchmarks/target is missing; run: mvn -B -pl benchmarks -am -DskipTests package" >&2; exit 3; }
path=$root/benchmarks/target/classes:$dist/lib/*

clock() { date +%s%N; }
case $(clock) in *N) clock() { perl -MTime::HiRes=time -e 'printf "%d\n", time * 1e9'; } ;; esac

# run NAME HEAP MODE FILE
run() {
  start=$(clock)
  if java "-Xmx$2" -Djava.io.tmpdir="$work" -cp "$path" org.regmeta.benchmarks.StreamRecords "$3" "$4" > "$work/out" 2>&1; then
    took=$(($(clock) - start))
    echo "$1 | -Xmx$2 | passes: $(tr '\n' ' ' < "$work/out")"
  else
    took=0
    echo "$1 | -Xmx$2 | FAILS: $(tail -n 3 "$work/out" | tr '\n' ' ')"
  fi
}

exponent() { awk -v a="$1" -v b="$2" 'BEGIN { if (a > 0 && b > 0) printf "%.2f", log(b / a) / log(10); else print "–" }'; }

for format in ndjson xml; do
  java -Xmx512m -cp "$path" org.regmeta.benchmarks.BulkData "$root/spec" "$tenth" "$work/tenth.$format"
  java -Xmx512m -cp "$path" org.regmeta.benchmarks.BulkData "$root/spec" "$records" "$work/all.$format"
  run "$format, $tenth records, schema layer and binding" 64m schema "$work/tenth.$format"
  small=$took
  run "$format, $records records, schema layer and binding" 64m schema "$work/all.$format"
  echo "$format: growth from $tenth to $records, schema layer and binding | exponent | $(exponent "$small" "$took")"
  run "$format, $tenth records, all layers" 256m all "$work/tenth.$format"
  small=$took
  run "$format, $records records, all layers" 256m all "$work/all.$format"
  echo "$format: growth from $tenth to $records, all layers | exponent | $(exponent "$small" "$took")"
  rm -f "$work"/*."$format"
done
