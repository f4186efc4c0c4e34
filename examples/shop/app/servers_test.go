package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheThreeServersTalkToEachOther(t *testing.T) {
	folder := t.TempDir()
	greeting := filepath.Join(folder, "greeting.txt")
	if err := os.WriteFile(greeting, []byte("Ahoy.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	storage, err := newDB(filepath.Join(folder, "data", "visits"))
	if err != nil {
		t.Fatal(err)
	}
	db := httptest.NewServer(storage)
	defer db.Close()
	api := httptest.NewServer(newAPI(db.URL))
	defer api.Close()
	web := httptest.NewServer(newWeb(api.URL, greeting))
	defer web.Close()

	get(t, web.URL, http.StatusOK)
	text := get(t, web.URL, http.StatusOK)
	if !strings.HasPrefix(text, "Ahoy.\nvisit 2, answered by web ") {
		t.Fatalf("got %q", text)
	}

	db.Close()
	if text := get(t, web.URL, http.StatusBadGateway); !strings.Contains(text, "502") {
		t.Fatalf("got %q", text)
	}
	get(t, web.URL+"/healthz", http.StatusOK)
}

func TestACountOutlivesTheServer(t *testing.T) {
	file := filepath.Join(t.TempDir(), "visits")
	for want := 1; want <= 3; want++ {
		if got, err := increment(file); err != nil || got != want {
			t.Fatalf("got %d, %v; want %d", got, err, want)
		}
	}
}

func get(t *testing.T, url string, status int) string {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, _ := io.ReadAll(answer.Body)
	if answer.StatusCode != status {
		t.Fatalf("%s: %s: %s", url, answer.Status, text)
	}
	return string(text)
}
