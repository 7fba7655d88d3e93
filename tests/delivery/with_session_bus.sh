#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on a session bus of its own, on which no service starts by itself.
# usage: with_session_bus.sh [--display] PROGRAM [ARGUMENT ...]
#   --display  on a virtual X display of its own, too
# STEPLADDER_TEST_BUS tells the program that it is there, or "absent" when something is not installed.
set -eu

needed=dbus-run-session
if [ "$1" = --display ]; then needed="$needed Xvfb"; display=wanted; shift; else display=; fi
for tool in $needed; do
    command -v "$tool" >/dev/null || STEPLADDER_TEST_BUS=absent exec "$@"
done

home=$(mktemp -d)
mkdir -m 700 "$home/runtime"
x=
trap '[ -z "$x" ] || kill "$x" 2>/dev/null || true; rm -rf "$home"' EXIT
trap 'exit 143' TERM INT
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" STEPLADDER_TEST_BUS=present
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

if [ -n "$display" ]; then
    mkfifo "$home/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$home/display" >/dev/null 2>&1 &
    x=$!
    read -r number <"$home/display" # comes when the server is ready; nothing comes when it ended
    export DISPLAY=":$number"
fi

cat >"$home/bus.conf" <<'TEXT'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
TEXT
dbus-run-session --config-file="$home/bus.conf" -- "$@"
