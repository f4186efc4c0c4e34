package dev.catamaran.compose.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A project of the shape of real ones, only larger: three files over each other, anchors, variables, short syntaxes. */
final class LargeProject {
    static final int SERVICES = 200;
    static final List<String> FILES = List.of("compose.yaml", "compose.override.yaml", "compose.production.yaml");

    private static final String HEAD = """
            name: large
            x-logging: &logging
              driver: json-file
              options: {max-size: 10m, max-file: "3"}
            x-environment: &environment
              LOG_LEVEL: ${LOG_LEVEL:-info}
              REGION: ${REGION-eu}
            services:
            """;
    private static final String SERVICE = """
              web#:
                image: registry.example/team/web#:${TAG:-1.2.3}
                command: serve --port 80 --name 'web #'
                restart: unless-stopped
                logging: *logging
                environment:
                  <<: *environment
                  SERVICE: web#
                  DATABASE_URL: postgres://app:secret@db/${DATABASE:-app}
                ports:
                  - "8#:80"
                  - 127.0.0.1:9#:81/udp
                volumes:
                  - store#:/var/lib/store
                  - ./config/web#:/etc/web:ro
                networks: [front, back]
                depends_on:
                  web0: {condition: service_healthy}
                labels:
                  - traefik.enable=true
                  - traefik.http.routers.web#.rule=Host(`web#.example`)
                healthcheck:
                  test: ["CMD", "curl", "-f", "http://localhost/health"]
                  interval: 30s
                  timeout: 1m30s
                  retries: 3
                mem_limit: 256m
                ulimits: {nofile: {soft: 1024, hard: 2048}}
            """;
    private static final String OVERRIDE = """
              web#:
                build: {context: ./web#, args: {VERSION: "#"}}
                environment:
                  LOG_LEVEL: debug
                ports: ["7#:8080"]
                volumes: ["./src/web#:/src"]
            """;
    private static final String PRODUCTION = """
              web#:
                environment: [REGION=us]
                deploy:
                  replicas: 2
                  resources: {limits: {cpus: "0.5", memory: 256m}, reservations: {memory: 64m}}
                  update_config: {parallelism: 1, delay: 10s, order: start-first}
                labels: {stage: production}
            """;

    private LargeProject() {}

    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILES.get(0)), HEAD + repeated(SERVICE) + tail());
        Files.writeString(folder.resolve(FILES.get(1)), "services:\n" + repeated(OVERRIDE));
        Files.writeString(folder.resolve(FILES.get(2)), "services:\n" + repeated(PRODUCTION));
    }

    /** The first service depends on none. */
    private static String repeated(String service) {
        var text = new StringBuilder();
        for (var index = 0; index < SERVICES; index++) {
            var lines = service.replace("#", Integer.toString(index));
            text.append(index > 0 ? lines : lines.replaceAll(" {4}depends_on:\\n.*\\n", ""));
        }
        return text.toString();
    }

    private static String tail() {
        var text = new StringBuilder("networks: {front: , back: {internal: true}}\nvolumes:\n");
        for (var index = 0; index < SERVICES; index++) {
            text.append("  store").append(index).append(":\n");
        }
        return text.toString();
    }
}
