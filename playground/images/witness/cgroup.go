package main

import (
	"os"
	"strings"
)

// Cgroup is what the container's control group allows; -1 is "no limit". CPU is in thousandths of a processor.
type Cgroup struct {
	Version         int   `json:"version"`
	CpuMillis       int64 `json:"cpuMillis"`
	CpuWeight       int64 `json:"cpuWeight"`
	MemoryBytes     int64 `json:"memoryBytes"`
	MemorySoftBytes int64 `json:"memorySoftBytes"`
	MemorySwapBytes int64 `json:"memorySwapBytes"`
	Pids            int64 `json:"pids"`
}

const root = "/sys/fs/cgroup"

// The kernel writes the highest multiple of a page for "unlimited" in version 1.
const unlimited = int64(1) << 62

func cgroup() Cgroup {
	if _, err := os.Stat(root + "/cgroup.controllers"); err == nil {
		return cgroup2()
	}
	return cgroup1()
}

// cgroup1: the weight is cpu.shares as it is (1024 per processor asked for).
func cgroup1() Cgroup {
	return Cgroup{
		Version:         1,
		CpuMillis:       quota(read(root+"/cpu/cpu.cfs_quota_us") + " " + read(root+"/cpu/cpu.cfs_period_us")),
		CpuWeight:       integer(read(root + "/cpu/cpu.shares")),
		MemoryBytes:     bytes(read(root + "/memory/memory.limit_in_bytes")),
		MemorySoftBytes: bytes(read(root + "/memory/memory.soft_limit_in_bytes")),
		MemorySwapBytes: bytes(read(root + "/memory/memory.memsw.limit_in_bytes")),
		Pids:            bytes(read(root + "/pids/pids.max")),
	}
}

// cgroup2: the weight is cpu.weight (100 is the default).
func cgroup2() Cgroup {
	return Cgroup{
		Version:         2,
		CpuMillis:       quota(read(root + "/cpu.max")),
		CpuWeight:       integer(read(root + "/cpu.weight")),
		MemoryBytes:     bytes(read(root + "/memory.max")),
		MemorySoftBytes: bytes(read(root + "/memory.low")),
		MemorySwapBytes: bytes(read(root + "/memory.swap.max")),
		Pids:            bytes(read(root + "/pids.max")),
	}
}

// quota reads "QUOTA PERIOD" in microseconds, where a quota of "max" or -1 is no limit.
func quota(text string) int64 {
	words := strings.Fields(text)
	if len(words) != 2 || words[0] == "max" || integer(words[0]) <= 0 || integer(words[1]) <= 0 {
		return -1
	}
	return integer(words[0]) * 1000 / integer(words[1])
}

func bytes(text string) int64 {
	if value := integer(text); value < unlimited {
		return value
	}
	return -1
}
