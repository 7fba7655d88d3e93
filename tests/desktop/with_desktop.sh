#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program in a desktop session of its own: an X server without a screen, a window manager, a tray, a notification
# daemon, a session bus with an unlocked, empty keyring, and the accessibility bus. Nothing of it outlives the program.
# usage: with_desktop.sh PROGRAM [ARGUMENT ...]
# Ends with 77 where a part is missing, and says which one.
set -eu

here=$(dirname "$(readlink -f "$0")")
if [ "${1:-}" != --inside ]; then
    missing=
    for part in Xvfb openbox trayer dunst xdotool dbus-run-session gnome-keyring-daemon; do
        command -v $part >/dev/null || missing="$missing $part"
    done
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing="$missing at-spi2-core"
    if [ -n "$missing" ]; then
        echo "NO DESKTOP SESSION, NOTHING WAS TESTED: missing$missing"
        exit 77
    fi
    exec "$here/../accounts/with_keyring.sh" "$0" --inside "$@"
fi
shift

parts=
trap 'kill $parts 2>/dev/null || true; wait' EXIT
# Each part tells through a pipe that it is ready: the server writes its number, the window manager what it is told to.
mkfifo "$HOME/ready"
# No key repeats itself, however slowly it is let go.
Xvfb -r -displayfd 3 -screen 0 1280x900x24 -nolisten tcp -noreset 3>"$HOME/ready" 2>"$HOME/xvfb.log" &
parts="$parts $!"
number=$(timeout 60 head -n 1 "$HOME/ready") || { cat "$HOME/xvfb.log" >&2; exit 1; }
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR QT_FONT_DPI QT_IM_MODULE XMODIFIERS
dbus-update-activation-environment DISPLAY
openbox --startup "sh -c 'echo managing >\"$HOME/ready\"'" >/dev/null 2>&1 &
parts="$parts $!"
timeout 60 head -n 1 "$HOME/ready" >/dev/null
trayer --edge top --align right --SetDockType true --expand false >/dev/null 2>&1 &
parts="$parts $!"
export STEPLADDER_TEST_TRAY=$!
# What is shown stays until somebody clicks. Of the actions in a context menu the one is chosen that a file names.
touch "$HOME/chosen-action"
printf '[global]\ndmenu = /bin/grep -F -f %s/chosen-action\n[urgency_low]\ntimeout = 0\n[urgency_normal]\ntimeout = 0\n' "$HOME" >"$HOME/dunstrc"
stdbuf -oL dunst -print -config "$HOME/dunstrc" >"$HOME/notifications.txt" 2>/dev/null &
parts="$parts $!"

"$@"
