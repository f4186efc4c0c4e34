# Every version that the stand-ins are built from: the one place to change them. Sourced, never run.
# Not every version of Kubernetes is served with all its staging modules: 1.34.4, 1.36.3 and 1.37.2 are.

KUBERNETES=1.36.3
COREDNS=1.14.6
LOCAL_PATH_PROVISIONER=0.0.30
# Kubernetes 1.36's go.mod asks for it. Where the machine's own Go is missing or older, Debian sid's is taken.
GO_MINIMUM=1.26
GO_PACKAGE=golang-$GO_MINIMUM-go
GO_HOME=/usr/lib/go-$GO_MINIMUM

NODE_SUITE=sid             # the kubelet wants containerd 2
OLDEST_SUITE=bookworm      # Docker 20.10, API 1.41
STABLE_SUITE=trixie        # Docker 26.1, API 1.45
NEWEST_SUITE=sid           # moves: Docker 28.5, API 1.51 in 2026

# The official images, where they can be pulled.
KUBERNETES_OFFICIAL=rancher/k3s:v$KUBERNETES-k3s1
OLDEST_OFFICIAL=docker:20.10-dind
STABLE_OFFICIAL=docker:26.1-dind
NEWEST_OFFICIAL=docker:28.5-dind
GOLANG_OFFICIAL=golang:$GO_MINIMUM
BUSYBOX_OFFICIAL=busybox:1.37
