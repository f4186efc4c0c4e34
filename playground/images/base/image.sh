# Base images for builds and tests where none can be pulled: a Go and a shell. Sourced by build.
# What is built on one of them has the same name on the official one: `image_of` says which it is.

busybox_image() { tagged busybox base/image.sh -- "$BUSYBOX_OFFICIAL"; }

golang_image() {
    tagged golang base/image.sh -- "$GOLANG_OFFICIAL" "$(go_is_new_enough && go env GOVERSION || echo "$GO_PACKAGE")"
}

# busybox_into FOLDER: Debian's static busybox and a link per command. The package is unpacked, not installed: it would
# replace the busybox that a machine may have.
busybox_into() {
    local folder=$1 work
    work=$(mktemp -d "$CACHE/busybox.XXXXXX")
    (cd "$work" && apt-get update && apt-get download busybox-static && dpkg-deb -x busybox-static_*.deb tree)
    mkdir -p "$folder"/{bin,etc,root,tmp,usr,var/www}
    chmod 1777 "$folder/tmp"
    find "$work/tree" -path '*/bin/busybox' -exec cp {} "$folder/bin/busybox" \;
    rm -rf "$work"
    local command
    for command in $("$folder/bin/busybox" --list); do
        [ "$command" = busybox ] || ln -s busybox "$folder/bin/$command"
    done
    ln -s ../bin "$folder/usr/bin"
    printf 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n' >"$folder/etc/passwd"
    printf 'root:x:0:\nnogroup:x:65534:\n' >"$folder/etc/group"
}

build_busybox() { step "busybox of Debian" import_busybox; }

import_busybox() {
    local folder
    folder=$(temporary_root)
    # shellcheck disable=SC2064
    trap "rm -rf '$folder'" EXIT
    busybox_into "$folder"
    tar -C "$folder" --numeric-owner --owner=0 --group=0 -c . |
        docker import -c 'ENV PATH=/bin' -c 'CMD ["sh"]' - "$(busybox_image)"
}

build_golang() {
    prepare_go
    step "Go as a base image" import_golang
}

# The machine's own Go on busybox, or the Debian root that holds one: with the paths of the official golang image.
import_golang() {
    local folder=$GO_ROOT settings=(-c 'ENV GOPATH=/go' -c 'ENV GOTOOLCHAIN=local' -c 'WORKDIR /go')
    if go_is_new_enough; then
        folder=$(temporary_root)
        # shellcheck disable=SC2064
        trap "rm -rf '$folder'" EXIT
        busybox_into "$folder"
        mkdir -p "$folder/usr/local/go" "$folder/etc/ssl/certs"
        cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
        tar -C "$(go env GOROOT)" --exclude=./test --exclude=./doc --exclude=./api -c . | tar -C "$folder/usr/local/go" -x
    else
        settings+=(-c "ENV GOROOT=$GO_HOME")
    fi
    tar -C "$folder" --numeric-owner --owner=0 --group=0 --exclude=./root/go --exclude=./proc/* --exclude=./dev/* -c . |
        docker import "${settings[@]}" -c "ENV PATH=/usr/local/go/bin:$GO_HOME/bin:/usr/bin:/bin" - \
            "$(golang_image)"
}
