#!/usr/bin/env bash
# Succeeds when the portal on this machine says that it is ready. Needs nothing but bash.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${FOLKMOOT_PORT:-8080}"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 5 status <&3
case $status in
    *" 200"*) ;;
    *) echo "not ready: $status" >&2; exit 1 ;;
esac
