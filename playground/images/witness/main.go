// The witness runs inside a container and tells what it sees there: at start as one line of JSON, and over HTTP.
//
//	witness [http] [--port 8080]        serves; arguments it does not know are only reported
//	witness check http URL              exit code 0 when the URL answers 200 to 399, as a health check
//	witness check tcp HOST:PORT         exit code 0 when somebody accepts the connection
//	witness check file PATH             exit code 0 when the file is there
//	witness get URL                     prints the answer's body
//
// It can be told to misbehave, by environment at start and by POST later:
//
//	WITNESS_PORT=8080                   port, as --port
//	WITNESS_HEALTHY=false               /healthz answers 503         POST /healthy?value=false
//	WITNESS_SLOW_MILLIS=2000            every answer is late         POST /slow?millis=2000
//	WITNESS_START_MILLIS=5000           listens later
//	WITNESS_EXIT=3                      exits at once with the code  POST /exit?code=3
//	WITNESS_STOP_MILLIS=5000            takes its time to stop after a signal
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

func main() {
	arguments := os.Args[1:]
	if len(arguments) > 1 && arguments[0] == "check" {
		os.Exit(check(arguments[1:]))
	}
	if len(arguments) == 2 && arguments[0] == "get" {
		os.Exit(get(arguments[1]))
	}
	log("started", report())
	if code, set := os.LookupEnv("WITNESS_EXIT"); set {
		os.Exit(number(code))
	}
	go answerSignals()
	time.Sleep(millis("WITNESS_START_MILLIS"))
	fail(serve(port(arguments)))
}

// port is the argument after --port, else WITNESS_PORT, else 8080.
func port(arguments []string) int {
	for i, argument := range arguments {
		if argument == "--port" && i+1 < len(arguments) {
			return number(arguments[i+1])
		}
	}
	if value, set := os.LookupEnv("WITNESS_PORT"); set {
		return number(value)
	}
	return 8080
}

func millis(variable string) time.Duration {
	value, set := os.LookupEnv(variable)
	if !set {
		return 0
	}
	return time.Duration(number(value)) * time.Millisecond
}

func number(text string) int {
	value, err := strconv.Atoi(text)
	fail(err)
	return value
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "witness:", err)
		os.Exit(2)
	}
}
