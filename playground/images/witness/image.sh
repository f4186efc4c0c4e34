# The witness alone and, for shell forms, on busybox. Sourced by build.

witness_image() { echo "catamaran/witness:$(digest witness -- "$(golang_image)")"; }

witness_shell_image() { echo "catamaran/witness-shell:$(digest witness-shell -- "$(witness_image)" "$(busybox_image)")"; }

build_witness() {
    build_missing golang
    step "image $(witness_image)" build_context "$(witness_image)" "$(golang_image)" witness
}

build_witness_shell() {
    build_missing busybox
    build_missing witness
    step "image $(witness_shell_image)" build_context "$(witness_shell_image)" "$(busybox_image)" witness-shell
}
