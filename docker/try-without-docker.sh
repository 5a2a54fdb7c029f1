#!/usr/bin/env bash
# Does what the Dockerfile does, step by step, where there is no Docker engine: build and unpack the layers, put them
# together, start the entry point as a user without rights, and wait for the health check. Stops what it started.
#   docker/try-without-docker.sh [what the portal is to be handed]
# JAVA_HOME, or else the java on the path, has to be a JDK 25. SPRING_PROFILES_ACTIVE and the FOLKMOOT_ variables reach
# the portal, so the mariadb and opensearch profiles can be tried too.
set -eu
umask 022 # the entry point runs as another user
root=$(cd "$(dirname "$0")/.." && pwd -P)
place=$(mktemp -d "${TMPDIR:-/tmp}/folkmoot-docker.XXXXXX")
portal=
# shellcheck disable=SC2317 # called by the trap
stop() {
    [ -z "$portal" ] || { kill "$portal" 2>/dev/null && wait "$portal"; } || true
    rm -rf "$place"
}
trap stop EXIT

echo "1 layers: docker/build.sh"
"$root/docker/build.sh" "$place/layers"

echo "2 image: the Dockerfile's COPY lines"
mkdir -p "$place/opt" "$place/data"
for layer in dependencies spring-boot-loader snapshot-dependencies application; do
    grep -q "^COPY --from=build /layers/$layer/ " "$root/docker/Dockerfile" || {
        echo "the Dockerfile does not copy the layer $layer" >&2
        exit 1
    }
    cp -R "$place/layers/$layer/." "$place/opt/"
done
cp "$root/src/main/jvm.options" "$root/docker/entrypoint.sh" "$root/docker/healthcheck.sh" "$place/opt/"

echo "3 start: docker/entrypoint.sh"
export FOLKMOOT_HOME=$place/opt FOLKMOOT_DATA=$place/data
export FOLKMOOT_ADDRESS=127.0.0.1 FOLKMOOT_PORT="${FOLKMOOT_PORT:-18080}"
as_other_user=
if [ "$(id -u)" -eq 0 ]; then
    chmod 755 "$place"
    chown -R nobody "$place/data"
    as_other_user="setpriv --reuid=nobody --regid=nogroup --clear-groups"
fi
# shellcheck disable=SC2086 # the prefix is several words, or none
$as_other_user "$place/opt/entrypoint.sh" "$@" >"$place/portal.log" 2>&1 &
portal=$!

echo "4 health: docker/healthcheck.sh"
for _ in $(seq 120); do
    if "$place/opt/healthcheck.sh" 2>/dev/null; then
        echo "ready on port $FOLKMOOT_PORT, as user $(ps -o user= -p "$portal")"
        exit 0
    fi
    kill -0 "$portal" 2>/dev/null || break
    sleep 1
done
echo "the portal did not become ready; its last lines:" >&2
tail -n 40 "$place/portal.log" >&2
exit 1
