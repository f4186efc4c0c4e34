package dev.catamaran.parse.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes all YAML that leaves Catamaran: keys sorted, quotes only where a reader would take a text for something else. */
public final class Yaml {
    private Yaml() {}

    /** One document. */
    public static String write(JsonNode tree) {
        return new BlockWriter().write(tree);
    }

    /** Several documents in one file, in the order given. */
    public static String write(List<? extends JsonNode> trees) {
        return trees.stream().map(Yaml::write).collect(Collectors.joining("---\n"));
    }
}
