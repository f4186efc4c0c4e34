package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catamaran.cluster.SwarmClusterSpec;
import dev.catamaran.model.Spec;
import dev.catamaran.parse.document.Yaml;
import dev.catamaran.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every document, tried on many made from a seed. */
class RoundTripTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int ROUNDS = 200;

    @ParameterizedTest
    @ValueSource(classes = {Spec.class, SwarmClusterSpec.class})
    void shouldBindWhatItWrites(Class<? extends Record> type) {
        for (var seed = 0; seed < ROUNDS; seed++) {
            var document = new DocumentGenerator(seed).group(Shapes.of(type));
            var bound = bind(type, document, seed);
            var written = Unbinder.write(bound);
            assertThat(bind(type, written, seed)).as("seed %d", seed).isEqualTo(bound);
            assertThat(bind(type, InvalidCase.tree(Yaml.write(written)), seed))
                    .as("seed %d", seed)
                    .isEqualTo(bound);
            assertThat(Unbinder.write(bind(type, written, seed)))
                    .as("seed %d", seed)
                    .isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Spec.class, SwarmClusterSpec.class})
    void shouldNeverThrowWhateverStandsAnywhere(Class<? extends Record> type) {
        var random = new Random(7);
        for (var seed = 0; seed < ROUNDS; seed++) {
            var document = new DocumentGenerator(seed).group(Shapes.of(type));
            for (var times = random.nextInt(3); times >= 0; times--) {
                spoil(document, random);
            }
            assertThatCode(() -> Binder.bind(type, document, "spec"))
                    .as(document.toString())
                    .doesNotThrowAnyException();
        }
    }

    private static void spoil(JsonNode tree, Random random) {
        var owners = new ArrayList<JsonNode>();
        collect(tree, owners);
        var garbage = List.of(
                JSON.nullNode(),
                JSON.numberNode(-1),
                JSON.numberNode(1e99),
                JSON.textNode("\u0000"),
                JSON.booleanNode(true),
                JSON.arrayNode().add(JSON.nullNode()),
                JSON.objectNode().putNull(""),
                JSON.textNode("x".repeat(100_000)),
                JSON.textNode("a-".repeat(50_000)));
        var value = garbage.get(random.nextInt(garbage.size()));
        switch (owners.get(random.nextInt(owners.size()))) {
            case ObjectNode object
            when !object.isEmpty() -> {
                var names = new ArrayList<String>();
                object.fieldNames().forEachRemaining(names::add);
                object.set(names.get(random.nextInt(names.size())), value);
            }
            case ObjectNode object -> object.set("x", value);
            case ArrayNode array -> array.insert(0, value);
            case JsonNode other -> throw new IllegalStateException(other.toString());
        }
    }

    private static void collect(JsonNode node, List<JsonNode> owners) {
        if (node.isContainerNode()) {
            owners.add(node);
            node.forEach(child -> collect(child, owners));
        }
    }

    private static Record bind(Class<? extends Record> type, JsonNode document, int seed) {
        return switch (Binder.bind(type, document, "spec")) {
            case Parsed.Valid<? extends Record>(var value) -> value;
            case Parsed.Invalid<? extends Record>(var violations) ->
                throw new AssertionError("seed " + seed + ": " + violations + " in " + document);
        };
    }
}
