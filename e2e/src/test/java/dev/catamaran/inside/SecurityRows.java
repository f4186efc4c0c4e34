package dev.catamaran.inside;

import java.util.List;
import java.util.function.Function;

/** What the process is and may do. */
final class SecurityRows {
    private static final String REFUSED = "not started as root";

    private SecurityRows() {}

    static List<Row> all() {
        return List.of(
                strict("user", "1234", inside -> text(inside, "/uid")),
                strict("group", "2345", inside -> text(inside, "/gid")),
                strict("runAsNonRoot", REFUSED, SecurityRows::root),
                row("rooted", "runAsNonRoot", REFUSED, SecurityRows::root).swarm("started as root"),
                strict("noNewPrivileges", "no new rights", SecurityRows::rights).swarm("new rights possible"),
                strict("seccomp.type", "filter", inside -> text(inside, "/seccomp")),
                row("front", "seccomp.type", "disabled", inside -> text(inside, "/seccomp"))
                        .swarm("filter"),
                strict(
                        "readOnlyRootFilesystem",
                        "read-only",
                        inside -> inside.report().path("rootReadOnly").asBoolean() ? "read-only" : "writable"),
                strict("capabilities.add[SYS_NICE]", "with SYS_NICE", inside -> with(inside, "SYS_NICE")),
                strict("capabilities.drop[MKNOD]", "without MKNOD", inside -> with(inside, "MKNOD")),
                row("restricted", "profile", "no capability at all, no new rights", SecurityRows::restricted)
                        .swarm("no capability at all, new rights possible"));
    }

    private static Row strict(String field, String asked, Function<Inside, String> look) {
        return row("strict", field, asked, look);
    }

    private static Row row(String workload, String field, String asked, Function<Inside, String> look) {
        return Row.of(workload, "security." + field, asked, look);
    }

    private static String root(Inside inside) {
        return inside.troubled("will run as root")
                        || inside.report().path("uid").asInt() > 0
                ? REFUSED
                : "started as root";
    }

    private static String rights(Inside inside) {
        return inside.report().path("noNewPrivileges").asBoolean() ? "no new rights" : "new rights possible";
    }

    private static String with(Inside inside, String capability) {
        for (var name : inside.report().at("/capabilities/bounding")) {
            if (name.asText().equals(capability)) {
                return "with " + capability;
            }
        }
        return "without " + capability;
    }

    private static String restricted(Inside inside) {
        var count = inside.report().at("/capabilities/bounding").size();
        return (count == 0 ? "no capability at all" : count + " capabilities") + ", " + rights(inside);
    }

    private static String text(Inside inside, String pointer) {
        return inside.report().at(pointer).asText();
    }
}
