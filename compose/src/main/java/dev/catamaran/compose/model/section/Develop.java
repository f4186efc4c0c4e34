package dev.catamaran.compose.model.section;

import dev.catamaran.compose.form.Allowed;
import dev.catamaran.compose.form.Distinct;
import dev.catamaran.compose.form.Extensions;
import dev.catamaran.compose.form.Leaf;
import dev.catamaran.compose.form.Shorthand;
import dev.catamaran.compose.form.Shown;
import dev.catamaran.compose.form.Syntax;
import dev.catamaran.compose.form.Word;
import java.util.List;
import java.util.Optional;

/** What Compose does while files change (Compose Develop Specification): kept, not interpreted. */
public record Develop(List<Watch> watch, Extensions extensions) {

    /**
     * Files to watch, and what a change of them does.
     *
     * @param path a file or folder of the host
     * @param target where it is copied to
     * @param exec what runs in the container after a copy
     */
    public record Watch(
            @Shown(Shown.When.WRITTEN) Leaf<String> path,
            @Shown(Shown.When.WRITTEN) Leaf<Action> action,
            Optional<Leaf<String>> target,
            @Shown(Shown.When.ALWAYS) Optional<Hook> exec,
            @Shorthand(Syntax.ONE) @Distinct List<Leaf<String>> include,
            @Shorthand(Syntax.ONE) @Distinct List<Leaf<String>> ignore,
            @Allowed(strict = true) Optional<Leaf<Boolean>> initialSync,
            Extensions extensions) {}

    /** What a change does. */
    public enum Action implements Word {
        /** The image is built and the containers are replaced. */
        REBUILD("rebuild"),
        /** The files are copied. */
        SYNC("sync"),
        /** The containers are restarted. */
        RESTART("restart"),
        /** The files are copied and the containers are restarted. */
        SYNC_RESTART("sync+restart"),
        /** The files are copied and a command runs. */
        SYNC_EXEC("sync+exec");

        private final String word;

        Action(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
