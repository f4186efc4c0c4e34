package dev.catamaran.cli.lab;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a published port whether it answers HTTP. */
final class Visit {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int TRIES = 10;

    private Visit() {}

    /** {@code 200, 12 ms}, or what went wrong at the last of several tries. */
    static String of(URI address) throws InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(LIMIT).build();
        var answer = "";
        try (var client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            for (var attempt = 0; attempt < TRIES; attempt++) {
                var began = System.nanoTime();
                try {
                    var status = client.send(request, BodyHandlers.discarding()).statusCode();
                    answer = "%d, %d ms"
                            .formatted(
                                    status,
                                    Duration.ofNanos(System.nanoTime() - began).toMillis());
                    if (status < 500) {
                        return answer;
                    }
                } catch (IOException e) {
                    answer = "no answer: " + e.getClass().getSimpleName();
                }
                Thread.sleep(Duration.ofMillis(500));
            }
        }
        return answer;
    }
}
