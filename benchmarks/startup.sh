#!/bin/sh
# How long a whole call of the command takes, as a multiple of `java -version` and of a hello world of the same Java. Prints ratios only:
# they mean more than seconds on somebody else's machine. The runs are interleaved, so that a busy machine slows all sides alike, and
# medians are compared.
#
#   benchmarks/startup.sh [ROUNDS [JAVA_HOME...]]        (default 15 and the Java of the launcher; after mvn package)
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
rounds=${1:-15}
[ "$#" -eq 0 ] || shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
for dist in "$root"/cli/target/regmeta-*/regmeta-*; do break; done
[ -x "$dist/bin/regmeta" ] || { echo "No distribution below cli/target; run: mvn -B -pl cli -am -DskipTests package" >&2; exit 3; }
cp -R "$dist" "$work/dist"
command=$work/dist/bin/regmeta
example=$root/spec/examples/01-elterngeld/elterngeld

cat > "$work/Hello.java" <<'HELLO'
public class Hello {
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
HELLO
cat > "$work/one.json" <<'ONE'
{"kind":"Document","specVersion":"1.0","record":[
 {"kind":"Concept","id":"https://example.org/concept/dwelling","version":"1.0.0","status":"active",
  "title":{"de":"Wohnung","en":"Dwelling"},"modified":"2026-11-01T09:00:00Z",
  "responsible":[{"organisation":"https://example.org/office","role":"owner"}],
  "definition":{"de":"Ein umschlossener Raum zum Wohnen.","en":"An enclosed space to live in."}}]}
ONE

clock() { date +%s%N; }
case $(clock) in *N) clock() { perl -MTime::HiRes=time -e 'printf "%d\n", time * 1e9'; } ;; esac

# measure NAME COMMAND...: one more line with nanoseconds in the file of that name
measure() {
  name=$1
  shift
  start=$(clock)
  "$@" > /dev/null 2>&1 || { echo "failed: $*" >&2; exit 3; }
  echo $(($(clock) - start)) >> "$work/$name.times"
}

median() { sort -n "$work/$1.times" | awk '{ t[NR] = $1 } END { print (t[int((NR + 1) / 2)] + t[int(NR / 2) + 1]) / 2 }'; }

line() {
  awk -v a="$(median "$1")" -v v="$(median version)" -v h="$(median hello)" -v n="$2" \
    'BEGIN { printf "| %s | %.1f | %.1f |\n", n, a / v, a / h }'
}

# all calls with the Java of JAVA_HOME or, without that, of the PATH
rounds_with() {
  rm -f "$work"/*.times "$work"/dist/lib/*.jsa "$work/one.xml"
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  "${java}c" -d "$work" "$work/Hello.java"
  "$command" convert "$work/one.json" "$work/one.xml" > /dev/null
  round=0
  while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    measure version "$java" -version
    measure hello "$java" -XX:+UseSerialGC -cp "$work" Hello
    # cold: no archive of classes yet, the call makes it first
    if [ "$round" -le 3 ]; then
      rm -f "$work"/dist/lib/*.jsa
      measure cold "$command" validate "$work/one.json"
    fi
    measure help "$command" --version
    measure json "$command" validate "$work/one.json"
    measure xml "$command" validate "$work/one.xml"
    measure realjson "$command" validate "$example.json"
    measure realxml "$command" validate "$example.xml"
  done
  echo
  "$java" -version 2>&1 | sed -n 2p
  echo
  echo "| Call | x java -version | x hello world |"
  echo "|---|---|---|"
  line hello "hello world"
  line cold "validate, one record, JSON, first call of all (makes the archive)"
  line help "--version"
  line json "validate, one record, JSON"
  line xml "validate, one record, XML"
  line realjson "validate, spec/examples/01-elterngeld (93 records), JSON"
  line realxml "validate, spec/examples/01-elterngeld (93 records), XML"
}

if [ "$#" -eq 0 ]; then
  rounds_with
fi
for home in "$@"; do
  (JAVA_HOME=$home && export JAVA_HOME && rounds_with)
done
