#!/usr/bin/env bash
# Starts the portal as a container does. What follows on the command line is handed to it.
#   FOLKMOOT_HOME          where the layers lie together, with jvm.options beside folkmoot.jar
#   FOLKMOOT_DATA          database, index and files of the embedded set-up
#   FOLKMOOT_ADDRESS       what to listen on; every address, inside a container's own network
#   FOLKMOOT_PORT          8080
#   *_FILE                 a secret may come in a file: FOLKMOOT_DB_PASSWORD_FILE, SPRING_MAIL_PASSWORD_FILE
set -eu

from_file() { # NAME: sets NAME to what the file in NAME_FILE holds
    local name=$1 file
    eval "file=\${${name}_FILE:-}"
    [ -n "$file" ] || return 0
    [ -r "$file" ] || {
        echo "folkmoot: ${name}_FILE names a file that cannot be read: $file" >&2
        exit 2
    }
    export "$name=$(cat "$file")"
    unset "${name}_FILE"
}

from_file FOLKMOOT_DB_PASSWORD
from_file SPRING_MAIL_PASSWORD

home=${FOLKMOOT_HOME:-/opt/folkmoot}
cd "$home"
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "@$home/jvm.options" \
    -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError \
    -jar "$home/folkmoot.jar" \
    "--server.address=${FOLKMOOT_ADDRESS:-0.0.0.0}" "--server.port=${FOLKMOOT_PORT:-8080}" \
    "--folkmoot.data=${FOLKMOOT_DATA:-/var/lib/folkmoot}" "$@"
