// Command shop is three small servers in one program: web greets and asks api, api asks db, db counts in a file.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

const address = ":8080"

func main() {
	role := "web"
	if len(os.Args) > 1 {
		role = os.Args[1]
	}
	if role == "check" {
		check()
		return
	}
	handler, err := handlerOf(role)
	if err != nil {
		log.Fatal(err)
	}
	if err := serve(handler); err != nil {
		log.Fatal(err)
	}
}

func handlerOf(role string) (http.Handler, error) {
	switch role {
	case "web":
		return newWeb(os.Getenv("API"), os.Getenv("GREETING")), nil
	case "api":
		return newAPI(os.Getenv("DB")), nil
	case "db":
		return newDB("/data/visits")
	}
	return nil, fmt.Errorf("usage: shop web|api|db|check, not %q", role)
}

// serve answers until it is asked to end, and then finishes the requests that it has begun.
func serve(handler http.Handler) error {
	ended, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	server := &http.Server{Addr: address, Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	done := make(chan error, 1)
	go func() {
		<-ended.Done()
		limit, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		done <- server.Shutdown(limit)
	}()
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-done
}

// check ends with status 0 when the server in this container is well.
func check() {
	client := http.Client{Timeout: 2 * time.Second}
	answer, err := client.Get("http://127.0.0.1" + address + "/healthz")
	if err != nil {
		log.Fatal(err)
	}
	if answer.StatusCode != http.StatusOK {
		log.Fatal(answer.Status)
	}
}
