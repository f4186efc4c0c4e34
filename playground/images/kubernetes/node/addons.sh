# Name resolution and storage: processes of the node, not pods, so that no image is needed. Sourced by k3s.

addons() {
    corefile >$CONFIG/Corefile
    storage_configuration >$CONFIG/local-path.json
    sed -e "s/\$NODE_ADDRESS/$ADDRESS/" -e "s/\$DNS_ADDRESS/$DNS_ADDRESS/" "$LIB"/addons/*.yaml |
        kubectl create -f - >$LOGS/addons.log
    start coredns coredns -conf $CONFIG/Corefile
    start local-path local-path-provisioner start --kubeconfig "$KUBECONFIG" --namespace kube-system \
        --service-account-name default --configmap-name local-path-config --config $CONFIG/local-path.json \
        --helper-image docker.io/catamaran/busybox:1
    wait_for "name resolution" accepts 8080
}

accepts() { (: </dev/tcp/127.0.0.1/"$1"); }

# Names of the cluster from the API server, all others from whom this container asks.
corefile() {
    cat <<C
.:53 {
    bind $ADDRESS
    errors
    health 127.0.0.1:8080
    kubernetes cluster.local in-addr.arpa ip6.arpa {
        kubeconfig $KUBECONFIG
        pods insecure
        ttl 5
    }
    forward . /etc/resolv.conf
    cache 5
}
C
}

storage_configuration() {
    echo '{"nodePathMap": [{"node": "DEFAULT_PATH_FOR_NON_LISTED_NODES", "paths": ["/var/lib/rancher/k3s/storage"]}]}'
}
