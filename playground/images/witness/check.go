package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"time"
)

var client = &http.Client{Timeout: 10 * time.Second}

// check is a health check for images without a shell; its answer is the exit code.
func check(arguments []string) int {
	if len(arguments) != 2 {
		fmt.Fprintln(os.Stderr, "witness check http URL | tcp HOST:PORT | file PATH")
		return 2
	}
	if err := checkOne(arguments[0], arguments[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

func checkOne(kind, target string) error {
	switch kind {
	case "http":
		return checkHttp(target)
	case "tcp":
		connection, err := net.DialTimeout("tcp", target, client.Timeout)
		if err == nil {
			err = connection.Close()
		}
		return err
	case "file":
		_, err := os.Stat(target)
		return err
	}
	return fmt.Errorf("no check is called %s", kind)
}

func checkHttp(url string) error {
	response, err := client.Get(url)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode < 200 || response.StatusCode >= 400 {
		return fmt.Errorf("%s answers %s", url, response.Status)
	}
	return nil
}

// get prints the answer's body; the exit code is 1 when nobody answers or the answer is an error.
func get(url string) int {
	response, err := client.Get(url)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer response.Body.Close()
	_, _ = io.Copy(os.Stdout, response.Body)
	if response.StatusCode >= 400 {
		return 1
	}
	return 0
}
