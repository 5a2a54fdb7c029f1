#!/usr/bin/env bash
# Builds the portal and unpacks it into layers, the rarely changed ones first:
#   docker/build.sh DIR   makes DIR/dependencies, DIR/spring-boot-loader, DIR/snapshot-dependencies and DIR/application
# The Dockerfile runs this, and so does docker/try-without-docker.sh.
set -eu
layers=${1:?"usage: docker/build.sh DIR"}
case $layers in /*) ;; *) layers=$PWD/$layers ;; esac
cd "$(dirname "$0")/.."

./mvnw -B -ntp -q -Dmaven.test.skip=true -Dspotless.check.skip=true package
rm -rf "$layers"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djarmode=tools -jar target/folkmoot.jar extract --layers --destination "$layers"
