package dev.catamaran.compose.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.read.ComposeReader;
import dev.catamaran.compose.tree.Mapping;
import java.util.List;

/** Trees of YAML texts, as the file {@code f}. */
public final class Trees {
    private Trees() {}

    /** The tree of a good text with one document. */
    public static Mapping of(String text) {
        var problems = new Problems();
        var documents = ComposeReader.read("f", text.getBytes(UTF_8), problems);
        assertThat(problems.all()).isEmpty();
        return documents.getFirst();
    }

    /** A project with one service {@code web}, written in one line. */
    public static Mapping service(String keys) {
        return of("services: {web: {image: shop, " + keys + " }}");
    }

    /** What is told, each in one line. */
    public static List<String> told(Problems problems) {
        return problems.all().stream().map(Problem::toString).toList();
    }
}
