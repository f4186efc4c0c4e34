package dev.catamaran.compose.canonical;

import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Scalar;
import dev.catamaran.compose.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;

/** The values that Compose takes where a section in its long syntax does not say them. */
public final class Defaults {
    private static final List<Edit> EDITS = List.of(
            Edit.mapping("services.*.build", Defaults::build),
            Edit.mapping("services.*.secrets.[]", Defaults::secret),
            Edit.mapping("services.*.ports.[]", port -> absent(absent(port, "protocol", "tcp"), "mode", "ingress")),
            Edit.mapping("services.*.deploy.resources.reservations.devices.[]", Defaults::devices),
            Edit.mapping("services.*.gpus.[]", Defaults::devices),
            Edit.mapping("services.*.provider.options", Defaults::given),
            Edit.at("services.*.pull_policy", Defaults::pullPolicy));

    private Defaults() {}

    /** Adds them to a project in long syntaxes, whose files are merged. */
    public static Mapping of(Mapping project) {
        return Edit.all(EDITS, project);
    }

    private static Mapping build(Mapping build) {
        var located = absent(build, "context", ".");
        return has(build, "dockerfile_inline") ? located : absent(located, "dockerfile", "Dockerfile");
    }

    private static Mapping secret(Mapping secret) {
        return secret.find("source")
                .map(source -> absent(secret, "target", "/run/secrets/" + Scalars.text(source)))
                .orElse(secret);
    }

    private static Mapping devices(Mapping request) {
        return request.has("device_ids") ? request : absent(request, "count", "all");
    }

    private static Node pullPolicy(Node policy) {
        return Scalars.text(policy).equals("if_not_present") ? Scalar.text("missing", policy.origin()) : policy;
    }

    /** An option without any value is none. */
    private static Mapping given(Mapping options) {
        var entries = new LinkedHashMap<>(options.entries());
        entries.values()
                .removeIf(entry -> entry.value() instanceof Sequence values
                        && values.items().isEmpty());
        return options.with(entries);
    }

    private static Mapping absent(Mapping mapping, String key, String value) {
        return has(mapping, key) ? mapping : mapping.with(key, Scalar.text(value, Origin.COMPOSE));
    }

    private static boolean has(Mapping mapping, String key) {
        return mapping.find(key)
                .filter(node -> !(node instanceof Scalar scalar && scalar.isNull()))
                .isPresent();
    }
}
