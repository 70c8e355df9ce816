# Finds Java for the scripts that source this file. Sets java (the program), java_version, java_build and java_release (its file
# "release", or nothing), or says in one line what is missing and ends with 3.

java_needed=17

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
elif ! java=$(command -v java); then
  echo "regmeta: Java $java_needed oder neuer fehlt (JAVA_HOME oder PATH). / Java $java_needed or later is missing (JAVA_HOME or PATH)." >&2
  exit 3
fi

# Reading the file is much faster than asking Java; but there is none beside a script that stands in for Java.
java_version=
java_build=
java_release=$(readlink -f "$java" 2> /dev/null) || java_release=$java
java_release=${java_release%/bin/java}/release
if [ -f "$java_release" ]; then
  while IFS='=' read -r java_key java_value; do
    java_value=${java_value#\"}
    case $java_key in
      JAVA_VERSION) java_version=${java_value%%\"*} ;;
      JAVA_RUNTIME_VERSION) java_build=${java_value%%\"*} ;;
    esac
  done < "$java_release"
fi
if [ -z "$java_version" ]; then
  java_release=
  java_version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | sed -n 1p)
fi
java_build=${java_build:-$java_version}

java_major=${java_version#1.}
java_major=${java_major%%[!0-9]*}
if [ "${java_major:-0}" -lt "$java_needed" ]; then
  echo "regmeta: Java ${java_version:-ohne Version / without a version} ($java) ist zu alt, gebraucht wird Java $java_needed oder neuer (JAVA_HOME oder PATH). / is too old, Java $java_needed or later is needed (JAVA_HOME or PATH)." >&2
  exit 3
fi

# Java reads names of files in the encoding of the locale; in the locale C it would not find those with umlauts.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac
