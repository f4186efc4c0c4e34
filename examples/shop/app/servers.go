package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

var client = http.Client{Timeout: 3 * time.Second}

// visit is what travels from db to web: how often somebody came, and who answered on the way.
type visit struct {
	Visits int    `json:"visits"`
	API    string `json:"api,omitempty"`
	DB     string `json:"db,omitempty"`
}

func healthy(mux *http.ServeMux) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok\n") })
}

func newWeb(api, greeting string) http.Handler {
	mux := http.NewServeMux()
	healthy(mux)
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		text, err := os.ReadFile(greeting)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		seen, err := ask(r, api)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintf(w, "%s\nvisit %d, answered by web %s, api %s, db %s\n",
			strings.TrimSpace(string(text)), seen.Visits, hostname(), seen.API, seen.DB)
	})
	return mux
}

func newAPI(db string) http.Handler {
	mux := http.NewServeMux()
	healthy(mux)
	mux.HandleFunc("POST /visits", func(w http.ResponseWriter, r *http.Request) {
		seen, err := ask(r, db)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		seen.API = hostname()
		json.NewEncoder(w).Encode(seen)
	})
	return mux
}

func newDB(file string) (http.Handler, error) {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return nil, err
	}
	var one sync.Mutex
	mux := http.NewServeMux()
	healthy(mux)
	mux.HandleFunc("POST /visits", func(w http.ResponseWriter, _ *http.Request) {
		one.Lock()
		defer one.Unlock()
		count, err := increment(file)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		json.NewEncoder(w).Encode(visit{Visits: count, DB: hostname()})
	})
	return mux, nil
}

// increment counts in a file; the new file replaces the old one whole, so that no crash leaves half of it.
func increment(file string) (int, error) {
	count := 0
	if text, err := os.ReadFile(file); err == nil {
		if count, err = strconv.Atoi(strings.TrimSpace(string(text))); err != nil {
			return 0, err
		}
	} else if !os.IsNotExist(err) {
		return 0, err
	}
	count++
	if err := os.WriteFile(file+".new", []byte(strconv.Itoa(count)), 0o644); err != nil {
		return 0, err
	}
	return count, os.Rename(file+".new", file)
}

func ask(r *http.Request, server string) (visit, error) {
	var seen visit
	request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, server+"/visits", nil)
	if err != nil {
		return seen, err
	}
	answer, err := client.Do(request)
	if err != nil {
		return seen, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(io.LimitReader(answer.Body, 512))
		return seen, fmt.Errorf("%s: %s: %s", server, answer.Status, strings.TrimSpace(string(text)))
	}
	return seen, json.NewDecoder(answer.Body).Decode(&seen)
}

func hostname() string {
	name, err := os.Hostname()
	if err != nil {
		return "?"
	}
	return name
}
