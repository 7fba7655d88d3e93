#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program inside a session bus of its own with an unlocked, empty gnome-keyring.
# usage: with_keyring.sh PROGRAM [ARGUMENT ...]
# Without gnome-keyring or dbus-run-session the program is told so by STEPLADDER_TEST_KEYRING=absent.
set -eu

if ! command -v gnome-keyring-daemon >/dev/null || ! command -v dbus-run-session >/dev/null; then
    STEPLADDER_TEST_KEYRING=absent exec "$@"
fi

home=$(mktemp -d)
mkdir -m 700 "$home/runtime"
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
export STEPLADDER_TEST_KEYRING=present

dbus-run-session -- sh -c '
    printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"
' sh "$@"
