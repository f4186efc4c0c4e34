# The witness alone and, for shell forms, on busybox. Sourced by build.

witness_image() { tagged witness witness -- "$(golang_image)"; }

witness_shell_image() { tagged witness-shell witness-shell -- "$(witness_image)" "$(busybox_image)"; }

build_witness() {
    build_missing golang
    step "image $(witness_image)" build_context "$(witness_image)" "$(image_of golang)" witness
}

build_witness_shell() {
    build_missing busybox
    build_missing witness
    step "image $(witness_shell_image)" build_context "$(witness_shell_image)" "$(image_of busybox)" witness-shell
}
