package main

import (
	"encoding/json"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// Signals that say nothing about stopping; Go itself sends the first to its threads.
var ignored = map[os.Signal]bool{
	syscall.SIGURG: true, syscall.SIGCHLD: true, syscall.SIGPIPE: true, syscall.SIGWINCH: true, syscall.SIGCONT: true,
}

// answerSignals logs each signal and stops on every one but SIGHUP, as late as it was told.
func answerSignals() {
	signals := make(chan os.Signal, 16)
	signal.Notify(signals)
	for received := range signals {
		if ignored[received] {
			continue
		}
		number, _ := received.(syscall.Signal)
		log("signal", map[string]any{"number": int(number), "name": received.String()})
		if received != syscall.SIGHUP {
			linger(millis("WITNESS_STOP_MILLIS"))
			log("stopped", map[string]int{"number": int(number)})
			os.Exit(0)
		}
	}
}

// linger goes on for that long and logs that it does, so that the last line tells when somebody ended it.
func linger(duration time.Duration) {
	for end := time.Now().Add(duration); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		log("stopping", nil)
	}
}

// log writes one line of JSON.
func log(event string, data any) {
	_ = json.NewEncoder(os.Stdout).Encode(map[string]any{
		"time": time.Now().UTC().Format(time.RFC3339Nano), "event": event, "data": data,
	})
}
