# Debian roots and images made of them, where no base image can be pulled. Sourced by build.

# debian_mirror: the first Debian mirror that apt on this machine is configured with; empty on another distribution,
# where debootstrap takes its own.
debian_mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -v -e security -e ubuntu | grep -m1 /debian || true
}

# debian_root SUITE FOLDER PACKAGE,PACKAGE…: a minimal Debian with the packages.
debian_root() {
    local suite=$1 folder=$2 packages=$3 mirror
    mirror=$(debian_mirror)
    mkdir -p "$folder"
    # shellcheck disable=SC2086
    debootstrap --variant=minbase --include="$packages" "$suite" "$folder" $mirror
    rm -rf "$folder"/var/cache/apt/* "$folder"/var/lib/apt/lists/* "$folder"/usr/share/{doc,man,locale,info}/*
}

# temporary_root: an empty folder to become an image's root, readable by every user as a root must be.
temporary_root() {
    local folder
    folder=$(mktemp -d "$CACHE/root.XXXXXX")
    chmod 755 "$folder"
    echo "$folder"
}

# import_debian IMAGE SUITE PACKAGE,PACKAGE…: the same as an image without entry point.
import_debian() {
    local image=$1 suite=$2 packages=$3 folder
    apt_install debootstrap debian-archive-keyring
    folder=$(temporary_root)
    # shellcheck disable=SC2064
    trap "rm -rf '$folder'" EXIT
    debian_root "$suite" "$folder" "$packages"
    tar -C "$folder" --numeric-owner -c . | docker import - "$image"
}
