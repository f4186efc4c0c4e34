package main

import (
	"sort"
	"strings"
	"syscall"
)

// Mount is a mount point; Size is the whole file system's, in bytes.
type Mount struct {
	Target  string   `json:"target"`
	Type    string   `json:"type"`
	Source  string   `json:"source"`
	Root    string   `json:"root"`
	Options []string `json:"options"`
	Size    int64    `json:"size"`
}

// Resolver is /etc/resolv.conf.
type Resolver struct {
	Nameservers []string `json:"nameservers"`
	Search      []string `json:"search"`
	Options     []string `json:"options"`
}

func mounts() []Mount {
	found := parseMounts(read("/proc/self/mountinfo"))
	for i := range found {
		var sizes syscall.Statfs_t
		if syscall.Statfs(found[i].Target, &sizes) == nil {
			found[i].Size = int64(sizes.Blocks) * int64(sizes.Frsize)
		}
	}
	return found
}

// parseMounts reads the format of proc(5): "36 35 98:0 /root /target rw,noatime master:1 - ext3 /dev/root rw,errors=continue".
func parseMounts(text string) []Mount {
	found := []Mount{}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		before, after, separated := strings.Cut(line, " - ")
		own, file := strings.Fields(before), strings.Fields(after)
		if !separated || len(own) < 6 || len(file) < 3 {
			continue
		}
		found = append(found, Mount{
			Target: unescape(own[4]), Root: unescape(own[3]), Type: file[0], Source: unescape(file[1]),
			Options: options(own[5], file[2]),
		})
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].Target < found[j].Target })
	return found
}

// options are the mount point's own and then the file system's, except that "ro" or "rw" is only the mount point's.
func options(own, file string) []string {
	found := strings.Split(own, ",")
	for _, option := range strings.Split(file, ",") {
		if option != "rw" && option != "ro" {
			found = append(found, option)
		}
	}
	sort.Strings(found)
	return found
}

func unescape(path string) string {
	return strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace(path)
}

func resolver(text string) Resolver {
	found := Resolver{Nameservers: []string{}, Search: []string{}, Options: []string{}}
	for _, line := range strings.Split(text, "\n") {
		words := strings.Fields(line)
		if len(words) < 2 {
			continue
		}
		switch words[0] {
		case "nameserver":
			found.Nameservers = append(found.Nameservers, words[1])
		case "search":
			found.Search = words[1:]
		case "options":
			found.Options = append(found.Options, words[1:]...)
		}
	}
	return found
}

// hosts is /etc/hosts by address.
func hosts(text string) map[string][]string {
	found := map[string][]string{}
	for _, line := range strings.Split(text, "\n") {
		entry, _, _ := strings.Cut(line, "#")
		if words := strings.Fields(entry); len(words) > 1 {
			found[words[0]] = append(found[words[0]], words[1:]...)
		}
	}
	return found
}
