package dev.catamaran.proof;

import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.Workload;
import dev.catamaran.model.section.Security;
import dev.catamaran.model.section.Volume.Claim;
import dev.catamaran.parse.Parsed;
import dev.catamaran.parse.Setting;
import dev.catamaran.parse.Unbinder;
import dev.catamaran.parse.WorkloadParser;
import dev.catamaran.walk.Implied;
import dev.catamaran.walk.Place;
import dev.catamaran.walk.Walk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** The walk over {@code spec}, and the closed list of what it leaves out. */
final class Walks {
    /** Without an effect on children: whom the workload runs on and what is tolerated. */
    static final Set<String> OUTSIDE = Set.of("spec.targets", "spec.fidelity");

    /** With one possible value so far. */
    static final Set<String> CONSTANT = Set.of("spec.mode");

    static final Place SPEC = Place.root("spec");

    /** What a Swarm need not be told of: a short list, each with its reason (decision 5). */
    static final List<Implied<Spec>> IMPLIED_ON_SWARM = List.of(
            new Implied<>(
                    Set.of(
                            "spec.ports",
                            "spec.ports[]",
                            "spec.ports[].name",
                            "spec.ports[].containerPort",
                            "spec.ports[].protocol"),
                    "a port that is not published answers on the overlay without a word, like every other",
                    (spec, path) -> spec.attachments().ports().stream()
                            .filter(port -> port.publish().isPresent())
                            .noneMatch(port -> path.startsWith("spec.ports[" + port.name() + "]"))),
            new Implied<>(
                    Set.of("spec.volumes[].name"),
                    "a program sees a volume by its mountPath; only a claim without a name of its own is called by it",
                    (spec, path) -> spec.attachments().volumes().stream()
                            .filter(volume -> path.equals("spec.volumes[" + volume.name() + "].name"))
                            .noneMatch(volume -> volume.source() instanceof Claim claim
                                    && claim.name().isEmpty())),
            new Implied<>(
                    Set.of("spec.security.runAsNonRoot"),
                    "the user is a number above 0",
                    (spec, _) -> isNoRoot(spec.security())),
            new Implied<>(
                    Set.of("spec.security.profile"),
                    "nothing but runAsNonRoot is left to fill, and the user is a number above 0",
                    (spec, _) -> isNoRoot(spec.security())
                            && spec.security().noNewPrivileges().isPresent()
                            && !spec.security().capabilities().drop().isEmpty()));

    private static final Identity ANYONE = new Identity("harbour", "anyone", "");

    private Walks() {}

    private static boolean isNoRoot(Security security) {
        return security.user().filter(user -> user.number().orElse(0) > 0).isPresent();
    }

    /** Over all samples; changes are tried only as far as a user could have written them. */
    static Walk<Spec> walk() {
        var samples = new LinkedHashMap<String, Spec>();
        Samples.all().forEach((name, workload) -> samples.put(name, workload.spec()));
        return new Walk<>(SPEC, new Walk.Scope(OUTSIDE, CONSTANT), samples, Walks::isValid);
    }

    /** Whether a hull is to map the field. */
    static boolean isInside(String pattern) {
        return OUTSIDE.stream().noneMatch(pattern::startsWith);
    }

    static boolean isValid(Spec spec) {
        return WorkloadParser.parse(ANYONE, Unbinder.write(spec), Setting.FILES)
                .equals(new Parsed.Valid<>(new Workload(ANYONE, spec)));
    }
}
