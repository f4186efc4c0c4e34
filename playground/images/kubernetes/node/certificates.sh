# The cluster's authority, certificates and kubeconfigs. Sourced by k3s.

DAYS=3650

key() { openssl ecparam -genkey -name prime256v1 -noout -out "$1.key"; }

# certificate NAME SUBJECT [NAMES]: signed by our authority, for clients and servers.
certificate() {
    local name=$1 subject=$2 names=${3:-} extensions=extendedKeyUsage=serverAuth,clientAuth
    [ -z "$names" ] || extensions+=$'\n'subjectAltName=$names
    key "$name"
    openssl req -new -key "$name.key" -subj "$subject" |
        openssl x509 -req -CA ca.crt -CAkey ca.key -CAcreateserial -days $DAYS \
            -extfile <(printf '%s\n' "$extensions") -out "$name.crt" 2>/dev/null
}

# api_names: every name and address that the API server is reached by.
api_names() {
    local name
    printf 'IP:127.0.0.1,IP:%s,IP:%s' "$API_ADDRESS" "$ADDRESS"
    printf ',DNS:%s' localhost "$NODE" kubernetes kubernetes.default kubernetes.default.svc kubernetes.default.svc.cluster.local
    for name in "${sans[@]}"; do
        if [[ $name =~ ^[0-9.]+$|: ]]; then printf ',IP:%s' "$name"; else printf ',DNS:%s' "$name"; fi
    done
}

# kubeconfig NAME FILE: lets the holder of the certificate NAME in.
kubeconfig() {
    cat >"$2" <<Y
apiVersion: v1
kind: Config
clusters:
- name: default
  cluster:
    server: https://127.0.0.1:6443
    certificate-authority-data: $(base64 -w0 ca.crt)
users:
- name: default
  user:
    client-certificate-data: $(base64 -w0 "$1.crt")
    client-key-data: $(base64 -w0 "$1.key")
contexts:
- name: default
  context:
    cluster: default
    user: default
current-context: default
Y
    chmod 600 "$2"
}

certificates() {
    cd $PKI
    key ca
    openssl req -x509 -new -key ca.key -subj /CN=kubernetes-ca -days $DAYS -out ca.crt
    certificate server /CN=kube-apiserver "$(api_names)"
    certificate kubelet "/O=system:nodes/CN=system:node:$NODE" "DNS:$NODE,IP:$ADDRESS"
    certificate admin /O=system:masters/CN=admin
    local component
    for component in kube-controller-manager kube-scheduler kube-proxy; do
        certificate $component /CN=system:$component
        kubeconfig $component $CONFIG/$component.conf
    done
    kubeconfig kubelet $CONFIG/kubelet.conf
    kubeconfig admin "$KUBECONFIG"
    key service-accounts
    openssl ec -in service-accounts.key -pubout -out service-accounts.pub 2>/dev/null
}
