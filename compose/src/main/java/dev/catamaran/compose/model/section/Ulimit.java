package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;

/** A limit of the kernel for processes (Compose specification, "ulimits"). */
public sealed interface Ulimit {
    /** The same limit, soft and hard. */
    record Single(@Allowed(exact = true) Leaf<Long> value) implements Ulimit {}

    /**
     * Two limits.
     *
     * @param soft what a process begins with
     * @param hard how far it can raise that
     */
    record Range(
            @Allowed(exact = true) Leaf<Long> soft,
            @Allowed(exact = true) Leaf<Long> hard,
            Extensions extensions) implements Ulimit {}
}
