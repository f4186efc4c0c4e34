package dev.catamaran.compose.rule;

import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.model.section.Build;
import java.util.Optional;

/** What a build needs, and which of its keys exclude each other. */
final class BuildRules {
    private static final String SERVICE = "service:";

    private BuildRules() {}

    static void check(Subject subject) {
        subject.service().definition().build().ifPresent(build -> check(subject, build));
    }

    private static void check(Subject subject, Build build) {
        var inline =
                build.source().dockerfileInline().filter(text -> !text.value().isEmpty());
        if (inline.isPresent() && !Subject.text(build.source().dockerfile()).isEmpty()) {
            subject.invalid(
                    inline.get().origin(),
                    "build.dockerfile_inline",
                    "excludes dockerfile, which is there too",
                    "remove one of them");
        }
        build.source().additionalContexts().forEach((name, context) -> context(subject, name, context));
        platform(subject, build);
    }

    private static void context(Subject subject, String name, Leaf<String> context) {
        if (!context.value().startsWith(SERVICE)) {
            return;
        }
        var other = context.value().substring(SERVICE.length());
        var service = Optional.ofNullable(subject.project().services().get(other));
        var key = "build.additional_contexts." + name;
        if (service.isEmpty()) {
            subject.invalid(context.origin(), key, subject.missing(other), subject.near(other));
        } else if (service.get().definition().build().isEmpty()) {
            subject.invalid(context.origin(), key, "names the service " + other + ", which has no build", "");
        }
    }

    private static void platform(Subject subject, Build build) {
        var platforms = build.result().platforms();
        subject.service()
                .definition()
                .platform()
                .filter(platform -> !platform.value().isEmpty() && !platforms.isEmpty())
                .filter(platform ->
                        platforms.stream().noneMatch(built -> built.value().equals(platform.value())))
                .ifPresent(platform -> subject.invalid(
                        platform.origin(),
                        "platform",
                        platform.value() + " is none of build.platforms",
                        "add it there, or remove it here"));
    }
}
