# Compiles upstream's programs out of Go modules into folders of the cache. Sourced by build.

# Every program is a `tool` of a module of its own, because their dependencies contradict each other.
KUBERNETES_COMMANDS=(kube-apiserver kube-controller-manager kube-scheduler kubelet kube-proxy kubectl)

# By all versions and by this script, which says how they are compiled.
programs_name() {
    local sum
    sum=$(digest go/modules.sh -- "$GO_MINIMUM") &&
        echo "kubernetes-$KUBERNETES-coredns-$COREDNS-localpath-$LOCAL_PATH_PROVISIONER-$sum"
}

programs_folder() { echo "$CACHE/go/$(programs_name)"; }

go_is_new_enough() {
    have go || return 1
    local version
    version=$(go env GOVERSION)
    [ "$(printf '%s\n' "$GO_MINIMUM" "${version#go}" | sort -V | head -n1)" = "$GO_MINIMUM" ]
}

# run_go FOLDER ARGUMENT…: runs Go in the folder: the machine's own, else one in a Debian root.
run_go() {
    local folder=$1
    shift
    if go_is_new_enough; then
        (cd "$folder" && env GOFLAGS=-mod=mod CGO_ENABLED=0 nice -n 5 go "$@")
    else
        run_go_in_root "$folder" "$@"
    fi
}

# kubernetes_module: prints a go.mod. k8s.io/kubernetes requires its staging modules as v0.0.0 and replaces them by
# folders of its repository; whoever uses it as a module has to replace each by its published version instead.
kubernetes_module() {
    local staging
    staging=$(sed -n 's#^[[:space:]]*\(k8s.io/[a-z0-9-]*\) => ./staging/.*#\1#p' "$1")
    printf 'module catamaran.dev/playground/kubernetes\n\ngo %s\n\n' "$GO_MINIMUM"
    printf 'tool k8s.io/kubernetes/cmd/%s\n' "${KUBERNETES_COMMANDS[@]}"
    printf '\nrequire k8s.io/kubernetes v%s\n\n' "$KUBERNETES"
    for module in $staging; do
        printf 'replace %s => %s v0%s\n' "$module" "$module" "${KUBERNETES#1}"
    done
}

# single_module NAME MODULE VERSION: prints a go.mod with one program.
single_module() {
    printf 'module catamaran.dev/playground/%s\n\ngo %s\n\ntool %s\n\nrequire %s v%s\n' "$1" "$GO_MINIMUM" "$2" "$2" "$3"
}

# compile FOLDER LDFLAGS PACKAGE…: compiles the packages of the module in the folder into FOLDER/bin.
compile() {
    local folder=$1 flags=$2
    shift 2
    run_go "$folder" mod tidy
    mkdir -p "$folder/bin"
    run_go "$folder" build -trimpath -ldflags "-s -w $flags" -o bin/ "$@"
}

compile_kubernetes() {
    local folder=$1 found
    printf 'module catamaran.dev/playground/probe\n\ngo %s\n' "$GO_MINIMUM" >"$folder/go.mod"
    found=$(run_go "$folder" mod download -json "k8s.io/kubernetes@v$KUBERNETES" | sed -n 's/.*"GoMod": "\(.*\)".*/\1/p')
    kubernetes_module "$(root_path "$found")" >"$folder/go.mod"
    compile "$folder" "-X k8s.io/component-base/version.gitVersion=v$KUBERNETES" \
        "${KUBERNETES_COMMANDS[@]/#/k8s.io/kubernetes/cmd/}"
}

compile_single() {
    local folder=$1 name=$2 module=$3 version=$4
    single_module "$name" "$module" "$version" >"$folder/go.mod"
    compile "$folder" "-X main.VERSION=v$version" "$module"
}

# program NAME WHAT COMMAND…: lets the command compile into a folder and keeps its programs; once only.
program() {
    local name=$1 what=$2
    shift 2
    [ -e "$(programs_folder)/.$name" ] || step "$what" compile_into "$name" "$@"
}

compile_into() {
    local name=$1 work=$CACHE/go/work/$1
    rm -rf "$work"
    mkdir -p "$work" "$(programs_folder)"
    "$2" "$work" "${@:3}"
    mv "$work"/bin/* "$(programs_folder)/"
    touch "$(programs_folder)/.$name"
}

compile_programs() {
    prepare_go
    program local-path "local-path-provisioner $LOCAL_PATH_PROVISIONER from Go modules (about 2 min)" \
        compile_single local-path github.com/rancher/local-path-provisioner "$LOCAL_PATH_PROVISIONER"
    program coredns "CoreDNS $COREDNS from Go modules (about 3 min)" \
        compile_single coredns github.com/coredns/coredns "$COREDNS"
    program kubernetes "Kubernetes $KUBERNETES from Go modules (about 8 min)" compile_kubernetes
}
