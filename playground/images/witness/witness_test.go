package main

import (
	"reflect"
	"testing"
)

func TestCapabilityBitsAreNamed(t *testing.T) {
	// Docker's default set, as every unprivileged container prints it.
	names := capabilityList("00000000a80425fb")
	want := []string{"AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE",
		"NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"}
	if !reflect.DeepEqual(names, want) {
		t.Errorf("got %v", names)
	}
	if len(capabilityNames) != 41 {
		t.Errorf("the kernel has 41 capabilities, not %d", len(capabilityNames))
	}
}

func TestMountsAreParsed(t *testing.T) {
	found := parseMounts("10 9 0:1 / /z rw,nosuid - tmpfs tmpfs rw,size=64k\n36 35 98:0 /a /b\\040c ro shared:1 - ext4 /dev/sda1 rw,discard\nbroken\n")
	want := []Mount{
		{Target: "/b c", Root: "/a", Type: "ext4", Source: "/dev/sda1", Options: []string{"discard", "ro"}},
		{Target: "/z", Root: "/", Type: "tmpfs", Source: "tmpfs", Options: []string{"nosuid", "rw", "size=64k"}},
	}
	if !reflect.DeepEqual(found, want) {
		t.Errorf("got %+v", found)
	}
}

func TestQuotaIsInThousandths(t *testing.T) {
	for text, want := range map[string]int64{"50000 100000": 500, "max 100000": -1, "-1 100000": -1, "150000 100000": 1500, "": -1} {
		if got := quota(text); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
}

func TestUnlimitedIsMinusOne(t *testing.T) {
	for text, want := range map[string]int64{"9223372036854771712\n": -1, "max": -1, "67108864\n": 67108864, "": -1} {
		if got := bytes(text); got != want {
			t.Errorf("%q: got %d, want %d", text, got, want)
		}
	}
}

func TestResolverIsParsed(t *testing.T) {
	got := resolver("search a.svc b.svc\nnameserver 10.0.0.1\nnameserver 10.0.0.2\noptions ndots:5 edns0\n")
	want := Resolver{Nameservers: []string{"10.0.0.1", "10.0.0.2"}, Search: []string{"a.svc", "b.svc"}, Options: []string{"ndots:5", "edns0"}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}
