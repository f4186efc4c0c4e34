package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"syscall"
	"time"
)

var (
	healthy atomic.Bool
	slow    atomic.Int64
)

func serve(port int) error {
	healthy.Store(os.Getenv("WITNESS_HEALTHY") != "false")
	slow.Store(millis("WITNESS_SLOW_MILLIS").Milliseconds())
	routes := http.NewServeMux()
	routes.HandleFunc("GET /{$}", func(answer http.ResponseWriter, _ *http.Request) { writeJson(answer, report()) })
	routes.HandleFunc("GET /healthz", health)
	routes.HandleFunc("GET /file", readFile)
	routes.HandleFunc("PUT /file", writeFile)
	routes.HandleFunc("GET /fetch", fetch)
	routes.HandleFunc("GET /lookup", lookup)
	routes.HandleFunc("POST /healthy", changeHealth)
	routes.HandleFunc("POST /slow", changeSlowness)
	routes.HandleFunc("POST /exit", exit)
	listener, err := net.Listen("tcp", fmt.Sprintf(":%d", port))
	if err != nil {
		return err
	}
	log("listening", map[string]int{"port": port})
	return http.Serve(listener, late(routes))
}

// late answers as slowly as it was told; the orders themselves are carried out at once.
func late(next http.Handler) http.Handler {
	return http.HandlerFunc(func(answer http.ResponseWriter, request *http.Request) {
		if request.Method == http.MethodGet {
			time.Sleep(time.Duration(slow.Load()) * time.Millisecond)
		}
		next.ServeHTTP(answer, request)
	})
}

func health(answer http.ResponseWriter, _ *http.Request) {
	if !healthy.Load() {
		http.Error(answer, "told to be unhealthy", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(answer, "ok")
}

func changeHealth(answer http.ResponseWriter, request *http.Request) {
	value, err := strconv.ParseBool(request.URL.Query().Get("value"))
	if err != nil {
		http.Error(answer, err.Error(), http.StatusBadRequest)
		return
	}
	healthy.Store(value)
	writeJson(answer, map[string]bool{"healthy": value})
}

func changeSlowness(answer http.ResponseWriter, request *http.Request) {
	value, err := strconv.ParseInt(request.URL.Query().Get("millis"), 10, 64)
	if err != nil {
		http.Error(answer, err.Error(), http.StatusBadRequest)
		return
	}
	slow.Store(value)
	writeJson(answer, map[string]int64{"millis": value})
}

func exit(answer http.ResponseWriter, request *http.Request) {
	code, err := strconv.Atoi(request.URL.Query().Get("code"))
	if err != nil {
		http.Error(answer, err.Error(), http.StatusBadRequest)
		return
	}
	log("exit", map[string]int{"code": code})
	// Later, so that the answer still leaves.
	time.AfterFunc(100*time.Millisecond, func() { os.Exit(code) })
	writeJson(answer, map[string]int{"code": code})
}

// fetch answers GET /fetch?url= with what the URL answers from here.
func fetch(answer http.ResponseWriter, request *http.Request) {
	response, err := client.Get(request.URL.Query().Get("url"))
	if err != nil {
		http.Error(answer, err.Error(), http.StatusBadGateway)
		return
	}
	defer response.Body.Close()
	answer.WriteHeader(response.StatusCode)
	_, _ = io.Copy(answer, response.Body)
}

// lookup answers GET /lookup?name= with the addresses that the container's resolver knows.
func lookup(answer http.ResponseWriter, request *http.Request) {
	addresses, err := net.DefaultResolver.LookupHost(request.Context(), request.URL.Query().Get("name"))
	if err != nil {
		http.Error(answer, err.Error(), http.StatusNotFound)
		return
	}
	writeJson(answer, addresses)
}

func writeJson(answer http.ResponseWriter, value any) {
	answer.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(answer).Encode(value)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return http.StatusNotFound
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return http.StatusForbidden
	case errors.Is(err, syscall.ENOSPC):
		return http.StatusInsufficientStorage
	}
	return http.StatusInternalServerError
}
