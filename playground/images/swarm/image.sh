# The Swarm stand-ins: one engine of Debian per generation. Sourced by build.

# suite_of GENERATION: the Debian suite whose docker.io is that generation.
suite_of() {
    case $1 in
        oldest) echo "$OLDEST_SUITE" ;;
        stable) echo "$STABLE_SUITE" ;;
        newest) echo "$NEWEST_SUITE" ;;
        *) die "no generation of the engine is called $1" ;;
    esac
}

# Debian split the client off after bookworm. The newest engine has the plugin that `docker compose` is, as the official
# image has: what it prints is what our reading of Compose files is held against.
swarm_packages() {
    local packages=docker.io,iptables,iproute2,procps,openssl,ca-certificates,kmod
    [ "$1" = bookworm ] || packages+=,docker-cli
    [ "$1" != "$NEWEST_SUITE" ] || packages+=,docker-compose
    echo "$packages"
}

swarm_root_image() {
    local suite
    suite=$(suite_of "$1")
    tagged "root-swarm-$1" debian.sh -- "$suite" "$(swarm_packages "$suite")"
}

swarm_image() { tagged "swarm-$1" swarm engine/runc-available-caps -- "$(swarm_root_image "$1")"; }

build_swarm() {
    local suite root
    suite=$(suite_of "$1")
    root=$(swarm_root_image "$1")
    image_exists "$root" ||
        step "Docker engine of Debian $suite (about 45 s)" import_debian "$root" "$suite" "$(swarm_packages "$suite")"
    step "image $(swarm_image "$1")" build_context "$(swarm_image "$1")" "$root" swarm engine/runc-available-caps
}
