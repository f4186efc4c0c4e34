# Functions shared by the scripts of this folder: progress, packages, digests. Sourced, never run.

# What fails inside of $(…) ends it, too.
shopt -s inherit_errexit

IMAGES=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CACHE=${CATAMARAN_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/catamaran}

say() { printf '%s\n' "$*" >&2; }

die() {
    say "${0##*/}: $*"
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# step NAME COMMAND…: runs the command with its output in a log; prints one line with the duration,
# or the end of the log when the command fails.
step() {
    local name=$1 began=$SECONDS log
    shift
    mkdir -p "$CACHE/log"
    log=$CACHE/log/$(tr -cs 'a-zA-Z0-9.\n' - <<<"$name").log
    say "$name …"
    # A subshell that is not part of a condition, so that `set -e` holds inside of it.
    set +e
    (
        set -e
        "$@"
    ) >"$log" 2>&1 </dev/null
    local code=$?
    set -e
    if [ $code -ne 0 ]; then
        tail -n 30 "$log" >&2
        die "$name failed after $((SECONDS - began)) s; the whole log: $log"
    fi
    say "$name done in $((SECONDS - began)) s"
}

# until_ready SECONDS COMMAND…: waits until the command succeeds; fails when the time is over.
until_ready() {
    local deadline=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $deadline ] || return 1
        sleep 0.3
    done
}

# apt_install PACKAGE…: installs the packages that are not there, without a question.
apt_install() {
    local package missing=()
    for package; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    have apt-get || die "missing ${missing[*]}; installing is known for Debian and Ubuntu only"
    [ "$(id -u)" = 0 ] || die "missing ${missing[*]}; run as root: apt-get install ${missing[*]}"
    # Two scripts at a time wait for each other instead of failing on dpkg's lock.
    step "package lists" apt-get -o DPkg::Lock::Timeout=300 update
    step "packages ${missing[*]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"
}

# lacks_sys_resource: whether this host withholds CAP_SYS_RESOURCE (bit 24), as some virtual machines do.
lacks_sys_resource() {
    local bounding
    bounding=$(awk '/^CapBnd/ {print $2}' /proc/self/status)
    [ $((16#$bounding >> 24 & 1)) = 0 ]
}

# digest PATH…: twelve hex digits over names and contents of files and folders and over the words after `--`. Prints
# nothing and fails where a file is missing or a word is empty, as the answer of a call that failed is.
digest() {
    local paths=() word inputs
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        paths+=("$1")
        shift
    done
    for word; do [ -n "$word" ] || return 1; done
    inputs=$(
        cd "$IMAGES" &&
            find "${paths[@]}" -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum &&
            printf '%s\n' "$@"
    ) || return 1
    sha256sum <<<"$inputs" | cut -c1-12
}

# tagged NAME PATH… -- WORD…: the name of one of our images, with the digest of its inputs.
tagged() {
    local sum
    sum=$(digest "${@:2}") && echo "catamaran/$1:$sum"
}

# image_exists NAME: whether the engine holds the image.
image_exists() { docker image inspect "$1" >/dev/null 2>&1; }
