#!/usr/bin/env bash
# Opens the real window on a display of its own, answers one question through it by keyboard, checks that the journal gained
# one record, and goes to every page by its key. The window must stay there, under the title of its page. Needs xvfb and
# xdotool. First argument: the program (default target/debug/recoupe).
set -euo pipefail

program=${1:-target/debug/recoupe}
work=$(mktemp -d)
children=()

finish() {
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    rm -rf "$work"
}
trap finish EXIT

fail() {
    echo "window.sh: $1" >&2
    sed 's/^/    the program said: /' "$work/said" >&2 2>/dev/null || true
    exit 1
}

# Runs a command again and again until it succeeds, for at most $1 tenths of a second.
within() {
    local tenths=$1
    shift
    for ((i = 0; i < tenths; i++)); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        sleep 0.1
    done
    return 1
}

for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || fail "$tool is not installed"
done
[ -x "$program" ] || fail "$program is not there; build it first"

# The server chooses a free display and says its number.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
children+=($!)
read -r -t 20 number <"$work/display" || fail "the display server does not start"
export DISPLAY=":$number"
unset WAYLAND_DISPLAY WAYLAND_SOCKET

mkdir "$work/data"
lines() { { cat "$work/data/journal.ron" 2>/dev/null || true; } | grep -c . || true; }

LANG=fr_FR.UTF-8 "$program" --data-dir "$work/data" >"$work/said" 2>&1 &
window=$!
children+=("$window")
# By its class, which desktops tie to the entry in their menus.
find=(timeout 5 xdotool search --onlyvisible --all --pid "$window" --class '^org\.recoupe\.Recoupe$')
within 200 "${find[@]}" || fail "no window of the class org.recoupe.Recoupe within 20 seconds"
id=$("${find[@]}" | head -n 1)
within 50 timeout 5 xdotool windowfocus --sync "$id" || fail "the window does not take the focus"

# Presses keys one after the other; the program must be there before and after.
press() {
    kill -0 "$window" 2>/dev/null || fail "the program has ended before $*"
    timeout 5 xdotool key --delay 60 "$@" || fail "keys cannot be sent: $*"
    sleep 0.2
    kill -0 "$window" 2>/dev/null || fail "the program has ended after $*"
}

title() { timeout 5 xdotool getwindowname "$id" 2>/dev/null || true; }
is_titled() { [[ "$(title)" == $1 ]]; }
titled() { within 50 is_titled "$1" || fail "the window should have the title “$1” and has “$(title)”"; }

titled Recoupe

# A header line, then one line a record.
gained() { [ "$(lines)" -gt 1 ]; }
# The first key may come before the questions do, so the keys are pressed until something is kept.
for try in 1 2 3 4 5 6; do
    press Escape Return
    sleep 0.5
    # The first option of a list, the first sentence of an article, or the first event of an order one place down.
    press 1 Down alt+Down Return
    if within 20 gained; then break; fi
done
gained || fail "no record in journal.ron after $try tries ($(lines) lines)"
sleep 0.5
[ "$(lines)" -eq 2 ] || fail "journal.ron has $(lines) lines where a header and one record were expected"

# Every page by its key, walked through, and back.
titled 'Question 1 / * – Recoupe'
press Escape
titled Recoupe
for page in 's Composer une session' 'p Progrès' 'o Corpus' 'ctrl+comma Réglages'; do
    press "${page%% *}"
    titled "${page#* } – Recoupe"
    press Tab Next Prior question
    press Escape Escape
    titled Recoupe
done
[ "$(lines)" -eq 2 ] || fail "journal.ron has $(lines) lines after the pages were looked at"

# Doing nothing costs nothing.
ticks() { awk '{ print $14 + $15 }' "/proc/$window/stat"; }
start=$(ticks)
sleep 2
spent=$(($(ticks) - start))
[ "$spent" -le 2 ] || fail "idle for two seconds, the program used $spent ticks of processor time"

echo "window.sh: one question answered, one record kept, every page opened by its key, idle at rest"
