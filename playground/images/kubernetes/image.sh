# The Kubernetes stand-in. Sourced by build.

NODE_PACKAGES=ca-certificates,iproute2,iptables,nftables,conntrack,socat,containerd,containernetworking-plugins,etcd-server,openssl,procps,mount,kmod

# The names that the pause image and the helper of the storage have inside of the node.
PAUSE_IMAGE=catamaran/pause:1
STORAGE_HELPER_IMAGE=catamaran/busybox:1

kubernetes_root_image() { tagged root-kubernetes debian.sh -- "$NODE_SUITE" "$NODE_PACKAGES"; }

kubernetes_image() {
    tagged kubernetes kubernetes engine/runc-available-caps -- \
        "$(programs_name)" "$(kubernetes_root_image)" "$(golang_image)" "$(busybox_image)"
}

build_kubernetes() {
    local root
    root=$(kubernetes_root_image)
    build_missing golang
    build_missing busybox
    image_exists "$root" ||
        step "node of Debian $NODE_SUITE (about 1 min)" import_debian "$root" "$NODE_SUITE" "$NODE_PACKAGES"
    compile_programs
    step "image $(kubernetes_image)" assemble_kubernetes "$root"
}

assemble_kubernetes() {
    local work images
    work=$(mktemp -d "$CACHE/kubernetes.XXXXXX")
    # shellcheck disable=SC2064
    trap "rm -rf '$work'" EXIT
    images=$work/images
    mkdir "$images"
    build_context "$PAUSE_IMAGE" "$(image_of golang)" kubernetes/pause
    docker tag "$(image_of busybox)" "$STORAGE_HELPER_IMAGE"
    docker save "$PAUSE_IMAGE" "$STORAGE_HELPER_IMAGE" >"$images/node.tar"
    ln -s "$(programs_folder)" "$work/programs"
    build_context "$(kubernetes_image)" "$1" kubernetes engine/runc-available-caps "$images" "$work/programs"
}
