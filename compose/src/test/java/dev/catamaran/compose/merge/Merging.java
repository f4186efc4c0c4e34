package dev.catamaran.compose.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.read.ComposeReader;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Shown;
import java.util.List;

/** Texts after they were merged, each over the ones before it: the files {@code a}, {@code b}, {@code c} … */
record Merging(Mapping merged, List<String> problems) {
    static Merging of(String... files) {
        var problems = new Problems();
        var merged = read("", "{}", problems);
        for (var index = 0; index < files.length; index++) {
            var file = read(Character.toString('a' + index), files[index], problems);
            merged = Unique.items(Merge.files(merged, file, problems));
        }
        return of(merged, problems);
    }

    /** Of the key of a service in two files. */
    static Merging ofKey(String earlier, String later) {
        return of("services: {tern: {" + earlier + "}}", "services: {tern: {" + later + "}}");
    }

    /** Of a service over the one that it extends. */
    static Merging ofService(String extended, String service) {
        var problems = new Problems();
        var path = Path.root().key("services").key("tern");
        return of(
                Merge.services(read("a", extended, problems), read("b", service, problems), path, problems), problems);
    }

    private static Merging of(Mapping merged, Problems problems) {
        return new Merging(
                merged, problems.all().stream().map(Problem::toString).toList());
    }

    private static Mapping read(String name, String text, Problems problems) {
        return ComposeReader.read(name, text.getBytes(UTF_8), problems).getFirst();
    }

    String shown() {
        return Shown.show(merged);
    }

    /** The keys of the service. */
    String service() {
        return Shown.show(at("services", "tern"));
    }

    Node at(String... keys) {
        Node node = merged;
        for (var key : keys) {
            node = ((Mapping) node).find(key).orElseThrow();
        }
        return node;
    }
}
