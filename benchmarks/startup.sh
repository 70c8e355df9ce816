#!/bin/sh
# How long a whole call of the command takes, as a multiple of `java -version` of the same Java. Prints ratios only: they mean more than
# seconds on somebody else's machine. The runs are interleaved, so that a busy machine slows both sides alike; medians are compared.
#
#   benchmarks/startup.sh [ROUNDS]        (default 15; after mvn package)
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
rounds=${1:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
for dist in "$root"/cli/target/regmeta-*/regmeta-*; do break; done
[ -x "$dist/bin/regmeta" ] || { echo "No distribution below cli/target; run: mvn -B -pl cli -am -DskipTests package" >&2; exit 3; }
cp -R "$dist" "$work/dist"
rm -f "$work"/dist/lib/*.jsa
command=$work/dist/bin/regmeta
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
example=$root/spec/examples/01-elterngeld/elterngeld

cat > "$work/Hello.java" <<'HELLO'
public class Hello {
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
HELLO
"${java}c" -d "$work" "$work/Hello.java"

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

line() { awk -v a="$(median "$1")" -v v="$(median version)" -v h="$(median hello)" -v n="$2" 'BEGIN { printf "| %s | %.1f | %.1f |\n", n, a / v, a / h }'; }

round=0
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  measure version "$java" -version
  measure hello "$java" -XX:+UseSerialGC -cp "$work" Hello
  # cold: no archive of classes yet, the call makes it first
  if [ "$round" -le 3 ]; then
    rm -f "$work"/dist/lib/*.jsa
    measure cold "$command" validate "$example.json"
  fi
  measure help "$command" --help
  measure json "$command" validate "$example.json"
  measure xml "$command" validate "$example.xml"
  measure both "$command" validate "$example.json" "$example.xml"
done

echo "| Call | x java -version | x hello world |"
echo "|---|---|---|"
line hello "hello world"
line cold "validate, JSON, first call of all (makes the archive)"
line help "--help"
line json "validate, JSON"
line xml "validate, XML"
line both "validate, both files in one call"
