package main

import (
	"sort"
	"strconv"
	"strings"
)

// The kernel's order: the index is the bit (include/uapi/linux/capability.h).
var capabilityNames = strings.Fields(`CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP
	LINUX_IMMUTABLE NET_BIND_SERVICE NET_BROADCAST NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT
	SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE
	AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM BLOCK_SUSPEND AUDIT_READ PERFMON BPF
	CHECKPOINT_RESTORE`)

func readStatus() map[string]string {
	return fields(read("/proc/self/status"))
}

func fields(text string) map[string]string {
	found := map[string]string{}
	for _, line := range strings.Split(text, "\n") {
		name, value, _ := strings.Cut(line, ":")
		found[name] = strings.TrimSpace(value)
	}
	return found
}

func capabilities(status map[string]string) map[string][]string {
	return map[string][]string{
		"effective": capabilityList(status["CapEff"]), "permitted": capabilityList(status["CapPrm"]),
		"inheritable": capabilityList(status["CapInh"]), "bounding": capabilityList(status["CapBnd"]),
		"ambient": capabilityList(status["CapAmb"]),
	}
}

// capabilityList names the bits of a mask as the kernel prints it, without the prefix CAP_.
func capabilityList(mask string) []string {
	bits, _ := strconv.ParseUint(mask, 16, 64)
	names := []string{}
	for bit, name := range capabilityNames {
		if bits>>bit&1 == 1 {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names
}

func seccomp(mode string) string {
	return map[string]string{"0": "disabled", "1": "strict", "2": "filter"}[mode]
}

func integer(text string) int64 {
	value, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
	if err != nil {
		return -1
	}
	return value
}
