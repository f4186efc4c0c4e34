// Package limits reads the process's resource limits before anybody changes them: Go's package syscall raises the soft
// limit of open files when it is initialised. Packages without imports are initialised first, in the order of their
// paths; therefore this one imports neither syscall nor anything that does, and calls the kernel through a link.
package limits

import (
	"runtime"
	"unsafe"
)

// Limit is one resource limit of the process; -1 is unlimited.
type Limit struct {
	Soft int64 `json:"soft"`
	Hard int64 `json:"hard"`
}

// The order is the kernel's: the index is the resource's number (include/uapi/asm-generic/resource.h).
var names = [...]string{
	"cpu", "fsize", "data", "stack", "core", "rss", "nproc", "nofile", "memlock", "as", "locks", "sigpending",
	"msgqueue", "nice", "rtprio", "rttime",
}

// AtStart holds the limits by name as the container's runtime set them.
var AtStart = read()

//go:linkname rawSyscall6 syscall.RawSyscall6
func rawSyscall6(number, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2, failure uintptr)

func read() map[string]Limit {
	found := map[string]Limit{}
	for resource, name := range names {
		var limit Limit
		_, _, failure := rawSyscall6(prlimit(), 0, uintptr(resource), 0, uintptr(unsafe.Pointer(&limit)), 0, 0)
		if failure == 0 {
			found[name] = limit
		}
	}
	return found
}

// prlimit is the number of the system call prlimit64.
func prlimit() uintptr {
	if runtime.GOARCH == "amd64" {
		return 302
	}
	return 261
}
