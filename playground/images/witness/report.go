package main

import (
	"catamaran.dev/playground/witness/limits"
	"errors"
	"net"
	"os"
	"sort"
	"strings"
	"syscall"
)

// Report is all that the witness sees from inside. Lists are sorted, sizes are bytes, -1 is "no limit".
type Report struct {
	Argv            []string                `json:"argv"`
	Env             map[string]string       `json:"env"`
	Hostname        string                  `json:"hostname"`
	WorkingDir      string                  `json:"workingDir"`
	Pid             int                     `json:"pid"`
	Init            string                  `json:"init"`
	Uid             int                     `json:"uid"`
	Gid             int                     `json:"gid"`
	Groups          []int                   `json:"groups"`
	Capabilities    map[string][]string     `json:"capabilities"`
	NoNewPrivileges bool                    `json:"noNewPrivileges"`
	Seccomp         string                  `json:"seccomp"`
	AppArmor        string                  `json:"appArmor"`
	Limits          map[string]limits.Limit `json:"limits"`
	RootReadOnly    bool                    `json:"rootReadOnly"`
	Mounts          []Mount                 `json:"mounts"`
	Resolver        Resolver                `json:"resolver"`
	Hosts           map[string][]string     `json:"hosts"`
	Interfaces      map[string][]string     `json:"interfaces"`
	Cgroup          Cgroup                  `json:"cgroup"`
	OomScoreAdjust  int64                   `json:"oomScoreAdjust"`
	Kernel          string                  `json:"kernel"`
}

func report() Report {
	status := readStatus()
	hostname, _ := os.Hostname()
	directory, _ := os.Getwd()
	groups, _ := os.Getgroups()
	sort.Ints(groups)
	return Report{
		Argv: os.Args, Env: environment(), Hostname: hostname, WorkingDir: directory,
		Pid: os.Getpid(), Init: strings.TrimSpace(read("/proc/1/comm")),
		Uid: os.Getuid(), Gid: os.Getgid(), Groups: groups,
		Capabilities: capabilities(status), NoNewPrivileges: status["NoNewPrivs"] == "1",
		Seccomp: seccomp(status["Seccomp"]), AppArmor: strings.TrimSpace(read("/proc/self/attr/current")),
		Limits: limits.AtStart, RootReadOnly: rootReadOnly(), Mounts: mounts(),
		Resolver: resolver(read("/etc/resolv.conf")), Hosts: hosts(read("/etc/hosts")), Interfaces: interfaces(),
		Cgroup: cgroup(), OomScoreAdjust: integer(read("/proc/self/oom_score_adj")),
		Kernel: strings.TrimSpace(read("/proc/sys/kernel/osrelease")),
	}
}

func environment() map[string]string {
	variables := map[string]string{}
	for _, entry := range os.Environ() {
		name, value, _ := strings.Cut(entry, "=")
		variables[name] = value
	}
	return variables
}

// rootReadOnly tries to write: the kernel answers "read-only" before it asks for permission.
func rootReadOnly() bool {
	err := os.Mkdir("/.witness", 0o700)
	if err == nil {
		_ = os.Remove("/.witness")
	}
	return errors.Is(err, syscall.EROFS)
}

func interfaces() map[string][]string {
	found := map[string][]string{}
	all, _ := net.Interfaces()
	for _, one := range all {
		addresses, _ := one.Addrs()
		found[one.Name] = []string{}
		for _, address := range addresses {
			found[one.Name] = append(found[one.Name], address.String())
		}
		sort.Strings(found[one.Name])
	}
	return found
}

// read is a file's text; empty when there is no such file, because kernels differ in what they have.
func read(path string) string {
	content, err := os.ReadFile(path)
	if err != nil {
		return ""
	}
	return string(content)
}
