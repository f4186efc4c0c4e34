#!/bin/bash
# Starts a Docker engine inside a privileged container with the contract of the official docker:dind image:
# with DOCKER_TLS_CERTDIR set, certificates appear there (…/client/{ca,cert,key}.pem) and the engine listens with
# TLS on 2376; without it, in the clear on 2375. Arguments go to dockerd.
set -euo pipefail

DAYS=825

# names: what the server's certificate must hold: every name and address that this container is reached by.
names() {
    local address
    printf 'DNS:localhost,DNS:docker,DNS:%s,IP:127.0.0.1' "$(hostname)"
    for address in $(hostname -I); do printf ',IP:%s' "$address"; done
    # Further names come from whoever starts the container: "DNS:name,IP:address", as in the official image.
    [ -z "${DOCKER_TLS_SAN:-}" ] || printf ',%s' "$DOCKER_TLS_SAN"
}

# signed FOLDER SUBJECT EXTENSIONS: a key and a certificate of our own authority, in the folder.
signed() {
    local folder=$1 subject=$2 extensions=$3
    mkdir -p "$folder"
    cp ca/cert.pem "$folder/ca.pem"
    openssl ecparam -genkey -name prime256v1 -noout | openssl pkcs8 -topk8 -nocrypt -out "$folder/key.pem"
    openssl req -new -key "$folder/key.pem" -subj "$subject" |
        openssl x509 -req -CA ca/cert.pem -CAkey ca/key.pem -CAcreateserial -days $DAYS \
            -extfile <(printf '%s\n' "$extensions") -out "$folder/cert.pem" 2>/dev/null
}

certificates() {
    mkdir -p "$DOCKER_TLS_CERTDIR"
    cd "$DOCKER_TLS_CERTDIR"
    # An authority that is there stays: several nodes may share one volume of certificates.
    if [ ! -s ca/key.pem ]; then
        mkdir -p ca
        openssl ecparam -genkey -name prime256v1 -noout | openssl pkcs8 -topk8 -nocrypt -out ca/key.pem
        openssl req -x509 -new -key ca/key.pem -subj "/CN=docker:dind CA" -days $DAYS \
            -addext keyUsage=critical,keyCertSign,cRLSign -out ca/cert.pem
    fi
    signed server "/CN=docker:dind server" "extendedKeyUsage=serverAuth
subjectAltName=$(names)"
    signed client "/CN=docker:dind client" "extendedKeyUsage=clientAuth"
    cd /
}

# An engine needs a cgroup without processes of its own to create children in (cgroup v2 only, and only where the
# container sees itself as the root: else these would be the machine's processes).
make_room_in_cgroup() {
    [ -f /sys/fs/cgroup/cgroup.controllers ] && grep -qx 0::/ /proc/self/cgroup || return 0
    mkdir -p /sys/fs/cgroup/init
    xargs -rn1 </sys/fs/cgroup/cgroup.procs >/sys/fs/cgroup/init/cgroup.procs 2>/dev/null || true
    sed -e 's/ / +/g' -e 's/^/+/' </sys/fs/cgroup/cgroup.controllers >/sys/fs/cgroup/cgroup.subtree_control
}

# As on the machine itself: without CAP_SYS_RESOURCE an unchanged runc refuses privileged containers.
runtime_flags() {
    local bounding
    bounding=$(awk '/^CapBnd/ {print $2}' /proc/self/status)
    if [ $((16#$bounding >> 24 & 1)) = 0 ]; then
        printf '%s\n' --add-runtime=available-caps=/usr/local/bin/runc-available-caps --default-runtime=available-caps
    fi
}

listen_flags() {
    printf '%s\n' --host=unix:///var/run/docker.sock
    if [ -n "${DOCKER_TLS_CERTDIR:-}" ]; then
        printf '%s\n' --host=tcp://0.0.0.0:2376 --tlsverify \
            --tlscacert="$DOCKER_TLS_CERTDIR/server/ca.pem" \
            --tlscert="$DOCKER_TLS_CERTDIR/server/cert.pem" \
            --tlskey="$DOCKER_TLS_CERTDIR/server/key.pem"
    else
        printf '%s\n' --host=tcp://0.0.0.0:2375 --tls=false
    fi
}

# The file of an engine that was killed would refuse the next start.
rm -f /var/run/docker.pid /run/docker/containerd/containerd.pid
[ -z "${DOCKER_TLS_CERTDIR:-}" ] || certificates
make_room_in_cgroup
mount --make-rshared /
mapfile -t flags < <(listen_flags; runtime_flags)
if [ "${1:-}" = dockerd ]; then shift; fi
exec dockerd "${flags[@]}" "$@"
