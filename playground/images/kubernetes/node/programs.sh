# The node's programs and their flags. Sourced by k3s.

# start NAME COMMAND…: runs the command in the background with a log of its own.
start() {
    local name=$1
    shift
    "$@" >"$LOGS/$name.log" 2>&1 </dev/null &
    programs[$name]=$!
}

# The data does not outlive the container: it need not reach the disk.
etcd_server() { exec etcd --data-dir /var/lib/etcd --unsafe-no-fsync --log-level warn; }

api_server() {
    exec kube-apiserver --etcd-servers=http://127.0.0.1:2379 --advertise-address="$ADDRESS" \
        --service-cluster-ip-range=$SERVICES --allow-privileged --authorization-mode=Node,RBAC \
        --enable-admission-plugins=NodeRestriction --client-ca-file=$PKI/ca.crt \
        --tls-cert-file=$PKI/server.crt --tls-private-key-file=$PKI/server.key \
        --service-account-issuer=https://kubernetes.default.svc.cluster.local \
        --service-account-key-file=$PKI/service-accounts.pub \
        --service-account-signing-key-file=$PKI/service-accounts.key \
        --kubelet-client-certificate=$PKI/admin.crt --kubelet-client-key=$PKI/admin.key \
        "${api_server_flags[@]}"
}

controller_manager() {
    exec kube-controller-manager --kubeconfig=$CONFIG/kube-controller-manager.conf --leader-elect=false \
        --use-service-account-credentials --root-ca-file=$PKI/ca.crt \
        --service-account-private-key-file=$PKI/service-accounts.key \
        --cluster-signing-cert-file=$PKI/ca.crt --cluster-signing-key-file=$PKI/ca.key
}

scheduler() { exec kube-scheduler --kubeconfig=$CONFIG/kube-scheduler.conf --leader-elect=false; }

node_agent() {
    exec kubelet --config=$CONFIG/kubelet.yaml --kubeconfig=$CONFIG/kubelet.conf --hostname-override="$NODE" \
        --node-ip="$ADDRESS"
}

node_proxy() { exec kube-proxy --config=$CONFIG/proxy.yaml; }

import_images() {
    wait_for "containerd" ctr version
    local archive
    for archive in /usr/local/share/k3s/images/*.tar; do
        ctr --namespace k8s.io images import "$archive" >>$LOGS/images.log 2>&1
    done
}
