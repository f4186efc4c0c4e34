# What the node's programs read from files. Sourced by k3s.

# Some virtual machines withhold CAP_SYS_RESOURCE (bit 24): then nobody may lower an OOM score, and runc may not ask
# for the capability.
lacks_sys_resource() {
    local bounding
    bounding=$(awk '/^CapBnd/ {print $2}' /proc/self/status)
    [ $((16#$bounding >> 24 & 1)) = 0 ]
}

# own_cgroup: this container's cgroup as it appears below /sys/fs/cgroup. With the machine's whole hierarchy mounted
# (K3sContainer does) it is not the root; a kubelet at the root would end the pods of every other node on the machine,
# which it takes for remains of its own.
own_cgroup() {
    local path hierarchy=/sys/fs/cgroup
    if [ -f $hierarchy/cgroup.controllers ]; then
        path=$(sed -n 's/^0:://p' /proc/self/cgroup)
    else
        path=$(sed -n 's/^[0-9]*:memory://p' /proc/self/cgroup)
        hierarchy+=/memory
    fi
    if [ -d "$hierarchy$path" ]; then echo "$path"; else echo /; fi
}

# The kubelet needs a cgroup without processes of its own to create children in (cgroup v2 only).
make_room_in_cgroup() {
    local own
    own=/sys/fs/cgroup$(own_cgroup)
    [ -f "$own/cgroup.controllers" ] || return 0
    mkdir -p "$own/init"
    xargs -rn1 <"$own/cgroup.procs" >"$own/init/cgroup.procs" 2>/dev/null || true
    sed -e 's/ / +/g' -e 's/^/+/' <"$own/cgroup.controllers" >"$own/cgroup.subtree_control"
}

configurations() {
    containerd_configuration >/etc/containerd/config.toml
    pod_network >/etc/cni/net.d/10-bridge.conflist
    kubelet_configuration >$CONFIG/kubelet.yaml
    proxy_configuration >$CONFIG/proxy.yaml
}

containerd_configuration() {
    local runc=runc
    ! lacks_sys_resource || runc=/usr/local/bin/runc-available-caps
    cat <<T
version = 3
[plugins.'io.containerd.cri.v1.runtime']
  restrict_oom_score_adj = true
  disable_apparmor = true
  [plugins.'io.containerd.cri.v1.runtime'.cni]
    bin_dirs = ['/usr/lib/cni']
  [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
    runtime_type = 'io.containerd.runc.v2'
    [plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
      BinaryName = '$runc'
[plugins.'io.containerd.cri.v1.images'.pinned_images]
  sandbox = 'docker.io/catamaran/pause:1'
T
}

pod_network() {
    cat <<J
{"cniVersion": "1.0.0", "name": "pods", "plugins": [
  {"type": "bridge", "bridge": "cni0", "isGateway": true, "ipMasq": true, "hairpinMode": true,
   "ipam": {"type": "host-local", "ranges": [[{"subnet": "$PODS"}]], "routes": [{"dst": "0.0.0.0/0"}]}},
  {"type": "portmap", "capabilities": {"portMappings": true}}]}
J
}

# KubeletInUserNamespace makes what a container may not do (kernel settings, OOM scores) no error. Nothing is evicted
# for a full disk: the disk is the machine's, not the node's.
kubelet_configuration() {
    cat <<Y
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  x509: {clientCAFile: $PKI/ca.crt}
  anonymous: {enabled: false}
  webhook: {enabled: true}
authorization: {mode: Webhook}
tlsCertFile: $PKI/kubelet.crt
tlsPrivateKeyFile: $PKI/kubelet.key
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
cgroupDriver: cgroupfs
cgroupRoot: $CGROUP
failCgroupV1: false
failSwapOn: false
clusterDNS: [$DNS_ADDRESS]
clusterDomain: cluster.local
evictionHard: {memory.available: 50Mi}
imageGCHighThresholdPercent: 100
oomScoreAdj: 0
featureGates: {KubeletInUserNamespace: true}
Y
}

# Limits of connection tracking belong to the machine: 0 leaves them alone.
proxy_configuration() {
    cat <<Y
apiVersion: kubeproxy.config.k8s.io/v1alpha1
kind: KubeProxyConfiguration
mode: nftables
clientConnection: {kubeconfig: $CONFIG/kube-proxy.conf}
clusterCIDR: $PODS
hostnameOverride: $NODE
oomScoreAdj: 0
conntrack: {maxPerCore: 0, min: 0, tcpEstablishedTimeout: 0s, tcpCloseWaitTimeout: 0s}
Y
}
