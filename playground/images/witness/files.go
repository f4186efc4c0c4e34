package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"syscall"
)

// File is a file as the container sees it; Entries are the names in a folder.
type File struct {
	Path    string   `json:"path"`
	Mode    string   `json:"mode"`
	Uid     uint32   `json:"uid"`
	Gid     uint32   `json:"gid"`
	Size    int64    `json:"size"`
	Sha256  string   `json:"sha256,omitempty"`
	Content string   `json:"content,omitempty"`
	Entries []string `json:"entries,omitempty"`
}

// readFile answers GET /file?path=: 404 when there is none, 403 when it may not be read.
func readFile(answer http.ResponseWriter, request *http.Request) {
	file, err := look(request.URL.Query().Get("path"))
	if err != nil {
		http.Error(answer, err.Error(), statusOf(err))
		return
	}
	writeJson(answer, file)
}

// writeFile answers PUT /file?path= with the body as content; 507 when the disk is full, 403 when it may not be written.
func writeFile(answer http.ResponseWriter, request *http.Request) {
	path := request.URL.Query().Get("path")
	content, err := io.ReadAll(request.Body)
	if err == nil {
		err = os.WriteFile(path, content, 0o644)
	}
	if err != nil {
		http.Error(answer, err.Error(), statusOf(err))
		return
	}
	readFile(answer, request)
}

func look(path string) (File, error) {
	info, err := os.Stat(path)
	if err != nil {
		return File{}, err
	}
	file := File{Path: path, Mode: fmt.Sprintf("%04o", permissions(info)), Size: info.Size()}
	if owner, known := info.Sys().(*syscall.Stat_t); known {
		file.Uid, file.Gid = owner.Uid, owner.Gid
	}
	if info.IsDir() {
		return withEntries(file)
	}
	content, err := os.ReadFile(path)
	sum := sha256.Sum256(content)
	file.Content, file.Sha256 = string(content), hex.EncodeToString(sum[:])
	return file, err
}

func withEntries(file File) (File, error) {
	entries, err := os.ReadDir(file.Path)
	for _, entry := range entries {
		file.Entries = append(file.Entries, entry.Name())
	}
	return file, err
}

// permissions are the twelve bits that chmod sets: Go keeps the upper three elsewhere.
func permissions(info fs.FileInfo) uint32 {
	bits := uint32(info.Mode().Perm())
	for flag, bit := range map[fs.FileMode]uint32{fs.ModeSetuid: 0o4000, fs.ModeSetgid: 0o2000, fs.ModeSticky: 0o1000} {
		if info.Mode()&flag != 0 {
			bits |= bit
		}
	}
	return bits
}
