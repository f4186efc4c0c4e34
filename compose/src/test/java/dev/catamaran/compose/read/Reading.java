package dev.catamaran.compose.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Shown;
import java.util.List;

/** A text after it was read as the file {@code f}. */
record Reading(List<Mapping> documents, List<String> problems) {
    static Reading of(String text) {
        return of(text.getBytes(UTF_8));
    }

    static Reading of(byte[] content) {
        var problems = new Problems();
        var documents = ComposeReader.read("f", content, problems);
        return new Reading(
                documents, problems.all().stream().map(Problem::toString).toList());
    }

    /** All documents, each as one line. */
    List<String> shown() {
        return documents.stream().map(Shown::show).toList();
    }

    /** The value of a key of the first document. */
    Node at(String key) {
        return documents.getFirst().find(key).orElseThrow();
    }
}
