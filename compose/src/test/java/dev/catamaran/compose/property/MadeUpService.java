package dev.catamaran.compose.property;

import static dev.catamaran.compose.property.Choice.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A service with a chance for every kind of key, in short and in long syntax.
 *
 * @param index from 0; a service depends on earlier ones alone
 */
record MadeUpService(int index, Choice choice) {
    Map<String, Object> make() {
        var service = new LinkedHashMap<String, Object>();
        var image = "shop" + index + ":" + choice.number(1, 9);
        service.put(choice.chance(8) ? "image" : "build", choice.chance(8) ? image : "./src" + index);
        keys().forEach((key, value) -> {
            if (choice.chance(2)) {
                service.put(key, value.get());
            }
        });
        if (choice.chance(2)) {
            service.put("network_mode", choice.word("host", "none", "bridge"));
        } else if (choice.chance(5)) {
            service.put("networks", networks());
        }
        return service;
    }

    private Map<String, Supplier<Object>> keys() {
        var keys = new LinkedHashMap<String, Supplier<Object>>();
        keys.putAll(plainKeys());
        keys.putAll(amounts());
        keys.put("command", this::command);
        keys.put("entrypoint", this::command);
        keys.put("environment", () -> choice.pairs("V"));
        keys.put("labels", () -> choice.pairs("example.label-"));
        keys.put("annotations", () -> choice.pairs("example.note-"));
        keys.put("sysctls", () -> choice.pairs("net.core.x"));
        keys.put("ports", () -> choice.list(4, _ -> port()));
        keys.put("expose", () -> choice.list(2, port -> Integer.toString(3000 + port)));
        keys.put("volumes", () -> choice.list(4, this::mount));
        keys.put("tmpfs", () -> choice.of("/run/" + index, List.of("/run/a", "/run/b:size=64m")));
        keys.put(
                "devices",
                () -> choice.list(3, device -> choice.word("/dev/d" + device, "/dev/a:/dev/b" + device + ":r")));
        keys.put("extra_hosts", () -> choice.of(List.of("db:10.0.0.1", "b=[::1]"), map("db", "10.0.0.1")));
        keys.put("depends_on", this::dependencies);
        keys.put("healthcheck", this::healthcheck);
        keys.put("ulimits", () -> choice.of(map("nofile", 1024), map("nproc", map("soft", 10, "hard", 20))));
        keys.put("logging", () -> map("driver", "json-file", "options", map("max-size", "10m", "max-file", 3)));
        keys.put("configs", () -> choice.of(List.of("settings"), List.of(map("source", "settings", "mode", 288))));
        keys.put("secrets", () -> choice.of(List.of("key"), List.of(map("source", "key", "target", "k", "uid", "1"))));
        keys.put("deploy", this::deploy);
        keys.put("x-extra", () -> map("any", choice.list(2, value -> value)));
        return keys;
    }

    private Map<String, Supplier<Object>> plainKeys() {
        var keys = new LinkedHashMap<String, Supplier<Object>>();
        for (var flag : List.of("privileged", "read_only", "tty", "stdin_open", "init")) {
            keys.put(flag, () -> choice.of(true, false, "true", "${UNSET:-false}"));
        }
        for (var list : List.of("cap_add", "cap_drop", "security_opt", "dns_search", "group_add")) {
            keys.put(list, () -> choice.list(3, item -> "item" + item));
        }
        keys.put("container_name", () -> "box" + index);
        keys.put("hostname", () -> "host" + index);
        keys.put("user", () -> choice.word("1000:1000", "app"));
        keys.put("working_dir", () -> "/app/" + index);
        keys.put("restart", () -> choice.word("no", "always", "on-failure:3", "unless-stopped"));
        keys.put("dns", () -> choice.of("10.0.0.2", List.of("10.0.0.2", "10.0.0.3")));
        keys.put("pull_policy", () -> choice.word("always", "never", "if_not_present", "missing"));
        keys.put("stop_signal", () -> "SIGINT");
        keys.put("platform", () -> "linux/amd64");
        return keys;
    }

    private Map<String, Supplier<Object>> amounts() {
        var keys = new LinkedHashMap<String, Supplier<Object>>();
        keys.put("stop_grace_period", this::duration);
        for (var size : List.of("mem_limit", "shm_size", "memswap_limit")) {
            keys.put(size, this::size);
        }
        keys.put("cpus", () -> choice.of(1, 0.5, "1.25", "${UNSET:-2}"));
        keys.put("cpu_shares", () -> choice.of(512, "256"));
        keys.put("pids_limit", () -> choice.of(-1, 100));
        keys.put("oom_score_adj", () -> choice.number(-1000, 1000));
        return keys;
    }

    private String duration() {
        return choice.word("1m30s", "90s", "1.5h", "1500ms", "100us", "0", "1h5m30s20ms");
    }

    private Object size() {
        return choice.of("64m", "1.5g", "2gb", 1_048_576, "512k", "1 gb");
    }

    private Object command() {
        return choice.of(
                "run --all 'two words' \"$$HOME\"", List.of("run", "two words", ""), "sh -c \"a && b\"", List.of(), "");
    }

    private Object port() {
        var port = choice.number(1, 9) * 1000 + index * 10;
        var range = port + "-" + (port + 2);
        return choice.of(
                port,
                port + ":80",
                "127.0.0.1:" + port + ":80/udp",
                "[::1]:" + port + ":80",
                range + ":" + range,
                range + ":80",
                range,
                map("target", port, "published", Integer.toString(port), "protocol", "udp", "mode", "host"),
                map("target", port, "name", "web", "app_protocol", "http", "host_ip", "10.0.0.1"));
    }

    private Object mount(int number) {
        var target = "/data/" + number;
        return choice.of(
                target,
                "store:" + target,
                "store:" + target + ":ro,nocopy",
                "./files:" + target + "/../x" + number,
                "../files:" + target + ":rw,z",
                "/etc/app:" + target + ":ro,rslave",
                "~/files:" + target,
                "C:\\files:" + target,
                map("type", "volume", "source", "store", "target", target, "volume", map("nocopy", true)),
                map("type", "bind", "source", "./a/../b", "target", target, "read_only", true),
                map("type", "tmpfs", "target", target, "tmpfs", map("size", choice.of("10m", 4096), "mode", 448)));
    }

    private Object networks() {
        return choice.of(
                List.of("front"),
                List.of("front", "default"),
                map("front", map("aliases", List.of("web" + index), "ipv4_address", "172.20.0." + (index + 2))),
                map("front", map("priority", 5), "default", map()));
    }

    private Object dependencies() {
        var withConditions = new LinkedHashMap<String, Object>();
        var names = new ArrayList<String>();
        for (var earlier = 0; earlier < index; earlier++) {
            var required = choice.chance(5);
            names.add("s" + earlier);
            withConditions.put(
                    "s" + earlier,
                    map("condition", choice.word("service_started", "service_healthy"), "required", required));
        }
        return choice.chance(5) ? withConditions : names;
    }

    private Object healthcheck() {
        var check = choice.some(5, map("interval", duration(), "timeout", duration(), "start_period", duration()));
        check.put("test", choice.of("curl -f localhost", List.of("CMD", "true"), List.of("CMD-SHELL", "a || b")));
        check.put("retries", choice.of(3, "4"));
        return choice.of(check, map("disable", true), map("test", List.of("NONE")));
    }

    private Object deploy() {
        var update = map("parallelism", 2, "delay", duration(), "order", "start-first", "max_failure_ratio", 0.25);
        var reservations = map("memory", "20m", "generic_resources", List.of());
        return choice.some(
                4,
                map(
                        "mode", choice.word("replicated", "global"),
                        "labels", choice.pairs("example.deploy-"),
                        "update_config", update,
                        "rollback_config", update,
                        "restart_policy", map("condition", "on-failure", "delay", duration(), "max_attempts", 3),
                        "placement", map("constraints", List.of("node.role == worker"), "max_replicas_per_node", 2),
                        "resources", map("reservations", reservations),
                        "endpoint_mode", "dnsrr"));
    }
}
