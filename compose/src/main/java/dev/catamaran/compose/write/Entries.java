package dev.catamaran.compose.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.catamaran.compose.form.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mappings that Compose prints as lists. */
final class Entries {
    private Entries() {}

    /** {@code HOST=ADDRESS}, one for each address, sorted. */
    static ArrayNode hosts(Map<?, ?> hosts) {
        var lines = new ArrayList<String>();
        hosts.forEach((host, addresses) ->
                ((List<?>) addresses).forEach(address -> lines.add(host + "=" + ((Leaf<?>) address).value())));
        return list(lines.stream().sorted().toList());
    }

    /** {@code ID=PATH}, or {@code ID} alone. */
    static ArrayNode keys(Map<?, ?> keys) {
        var lines = new ArrayList<String>();
        keys.forEach((id, path) -> lines.add(((Optional<?>) ((Leaf<?>) path).value())
                .map(text -> id + "=" + text)
                .orElse((String) id)));
        return list(lines.stream().sorted().toList());
    }

    private static ArrayNode list(List<String> lines) {
        var array = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> array.add(Dollars.doubled(line)));
        return array;
    }
}
