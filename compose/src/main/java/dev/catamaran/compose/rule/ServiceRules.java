package dev.catamaran.compose.rule;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.deploy.DeviceRequest;
import dev.catamaran.compose.model.deploy.Resources;
import dev.catamaran.compose.model.section.Develop;
import dev.catamaran.compose.model.section.Develop.Action;
import dev.catamaran.compose.value.HostAddress;
import java.util.List;
import java.util.Optional;

/** What a service needs, and which of its keys exclude each other. */
final class ServiceRules {
    private static final List<String> TESTS = List.of("CMD", "CMD-SHELL", "NONE");

    private ServiceRules() {}

    static void check(Subject subject) {
        var service = subject.service();
        var definition = service.definition();
        if (definition.build().isEmpty()
                && Subject.text(definition.image()).isEmpty()
                && service.relations().provider().isEmpty()) {
            subject.invalid("has neither an image nor a build", "write image: or build:");
        }
        test(subject);
        ports(subject);
        service.relations().develop().ifPresent(develop -> watch(subject, develop));
        devices(subject);
    }

    private static void test(Subject subject) {
        subject.service()
                .lifecycle()
                .healthcheck()
                .ifPresent(healthcheck -> healthcheck.test().stream()
                        .findFirst()
                        .filter(first -> !TESTS.contains(first.value()))
                        .ifPresent(first -> subject.invalid(
                                first.origin(),
                                "healthcheck.test",
                                "begins with " + first.value(),
                                "begin it with CMD, CMD-SHELL or NONE")));
    }

    private static void ports(Subject subject) {
        var ports = subject.service().networking().ports();
        for (var i = 0; i < ports.size(); i++) {
            var key = "ports[" + i + "].host_ip";
            ports.get(i)
                    .hostIp()
                    .filter(address -> !HostAddress.isAddress(address.value()))
                    .ifPresent(address -> subject.invalid(
                            address.origin(),
                            key,
                            address.value() + " is no IP address",
                            "write one such as 127.0.0.1"));
        }
    }

    private static void watch(Subject subject, Develop develop) {
        for (var i = 0; i < develop.watch().size(); i++) {
            var watch = develop.watch().get(i);
            var key = "develop.watch[" + i + "]";
            if (watch.path().value().isEmpty()) {
                subject.invalid(watch.path().origin(), key + ".path", "is empty", "write a path");
            }
            var copies =
                    watch.action().value() != Action.REBUILD && watch.action().value() != Action.RESTART;
            if (copies && Subject.text(watch.target()).isEmpty()) {
                subject.invalid(watch.action().origin(), key, "has no target to copy to", "write target:");
            }
        }
    }

    private static void devices(Subject subject) {
        var gpus = subject.service().devices().gpus();
        for (var i = 0; i < gpus.size(); i++) {
            exclusive(
                    subject, "gpus[" + i + "]", gpus.get(i).count(), gpus.get(i).deviceIds());
        }
        var requests = subject.service()
                .relations()
                .deploy()
                .flatMap(deploy -> deploy.resources())
                .flatMap(Resources::reservations)
                .map(Resources.Reservations::devices)
                .orElse(List.of());
        for (var i = 0; i < requests.size(); i++) {
            DeviceRequest request = requests.get(i);
            exclusive(
                    subject, "deploy.resources.reservations.devices[" + i + "]", request.count(), request.deviceIds());
        }
    }

    private static void exclusive(
            Subject subject, String key, Optional<? extends Leaf<?>> count, List<Leaf<String>> ids) {
        if (count.isPresent() && !ids.isEmpty()) {
            subject.invalid(count.get().origin(), key, "has both count and device_ids", "remove one of them");
        }
    }
}
