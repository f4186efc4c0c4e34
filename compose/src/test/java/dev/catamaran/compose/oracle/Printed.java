package dev.catamaran.compose.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.problem.Problem;
import dev.catamaran.compose.write.ProjectWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What either side makes of a case: a canonical form or a refusal. Folders are left out of it: they differ by machine. */
sealed interface Printed {
    JsonMapper JSON = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The canonical form, keys in any order. */
    record Form(JsonNode tree) implements Printed {}

    /** No. */
    record Refusal(String reason) implements Printed {}

    /** Ours. */
    static Printed of(Loaded loaded, Path cases) {
        return switch (loaded) {
            case Loaded.Valid(var project, var _, var _) ->
                new Form(json(ProjectWriter.json(project).toString(), cases.toString()));
            case Loaded.Refused(var problems) ->
                new Refusal(problems.stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"))
                        .replace(cases.toString(), "/cases"));
        };
    }

    /** As the file of a case holds it. */
    default String text() {
        return switch (this) {
            case Form(var tree) -> pretty(tree) + "\n";
            case Refusal(var reason) -> reason + "\n";
        };
    }

    private static String pretty(JsonNode tree) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + tree, e);
        }
    }

    /** Docker's, which ran on a copy of the cases. */
    static Printed of(int code, String text, String cases) {
        return code == 0 ? new Form(json(text, cases)) : new Refusal(text.strip());
    }

    private static JsonNode json(String text, String cases) {
        try {
            return JSON.readTree(text.replace(cases, "/cases"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no JSON: " + text, e);
        }
    }

    /** Where ours and Docker's differ; none if they are equal. */
    static List<String> differences(Printed ours, Printed dockers) {
        return switch (ours) {
            case Form(var our)
            when dockers instanceof Form(var docker) -> {
                var found = new ArrayList<String>();
                compare("", our, docker, found);
                yield List.copyOf(found);
            }
            case Refusal(var reason) when dockers instanceof Form -> List.of("only we refuse: " + reason);
            case Form _ when dockers instanceof Refusal(var reason) -> List.of("only Docker refuses: " + reason);
            default -> List.of();
        };
    }

    private static void compare(String path, JsonNode our, JsonNode docker, List<String> found) {
        if (our.isObject() && docker.isObject()) {
            var keys = new TreeSet<String>();
            our.fieldNames().forEachRemaining(keys::add);
            docker.fieldNames().forEachRemaining(keys::add);
            keys.forEach(key -> compare(path + "." + key, our.path(key), docker.path(key), found));
        } else if (our.isArray() && docker.isArray() && our.size() == docker.size()) {
            for (var index = 0; index < our.size(); index++) {
                compare(path + "[" + index + "]", our.path(index), docker.path(index), found);
            }
        } else if (!same(our, docker)) {
            found.add(path.substring(1) + ": ours " + shown(our) + ", Docker's " + shown(docker));
        }
    }

    private static boolean same(JsonNode our, JsonNode docker) {
        if (our.isNumber() && docker.isNumber()) {
            return our.decimalValue().compareTo(docker.decimalValue()) == 0;
        }
        return our.equals(docker);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "absent" : node.toString();
    }
}
