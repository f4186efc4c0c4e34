# A Debian root with a Go in it, for machines whose own Go is missing or too old. Sourced by build.

GO_ROOT=$CACHE/go/root

# prepare_go: makes sure that run_go finds a Go.
prepare_go() {
    if ! go_is_new_enough && [ ! -e "$GO_ROOT/.complete" ]; then
        apt_install debootstrap
        step "Go of Debian $NODE_SUITE (the machine has none ≥ $GO_MINIMUM)" make_go_root
    fi
}

make_go_root() {
    rm -rf "$GO_ROOT"
    debian_root "$NODE_SUITE" "$GO_ROOT" "ca-certificates,git,$GO_PACKAGE"
    touch "$GO_ROOT/.complete"
}

# root_path PATH: where a path that Go printed lies on this machine.
root_path() {
    if go_is_new_enough; then echo "$1"; else echo "$GO_ROOT$1"; fi
}

# run_go_in_root FOLDER ARGUMENT…: as run_go, inside the root; the folder appears there under the same path.
run_go_in_root() {
    local folder=$1
    shift
    # The machine's own trust and name resolution: a company's proxy signs with a certificate of its own.
    cp -L /etc/resolv.conf /etc/hosts "$GO_ROOT/etc/"
    [ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp /etc/ssl/certs/ca-certificates.crt "$GO_ROOT/etc/ssl/certs/"
    mkdir -p "$GO_ROOT$folder"
    # Mounts of a namespace of their own: nothing stays mounted when the build is interrupted.
    env GO_ROOT="$GO_ROOT" GO_HOME="$GO_HOME" GO_FOLDER="$folder" unshare --mount bash -euc '
        mount -t proc proc "$GO_ROOT/proc"
        mount --rbind /dev "$GO_ROOT/dev"
        mount --bind "$GO_FOLDER" "$GO_ROOT$GO_FOLDER"
        exec chroot "$GO_ROOT" env PATH="$GO_HOME/bin:/usr/bin:/bin" HOME=/root GOTOOLCHAIN=local \
            GOPROXY="${GOPROXY:-}" GOFLAGS=-mod=mod CGO_ENABLED=0 \
            sh -c "cd $GO_FOLDER && exec nice -n 5 go \"\$@\"" sh "$@"' bash "$@"
}
