package dev.catamaran.compose.oracle;

import dev.catamaran.playground.Clusters;
import dev.catamaran.playground.Generation;
import dev.catamaran.playground.SwarmSettings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * The real {@code docker compose}, beside the playground's newest engine.
 *
 * @param version {@code 2.40.3}
 * @param printed what it made of each case, by the case's name
 */
record Docker(String version, SequencedMap<String, Printed> printed) {
    private static final String FOLDER = "/compose-cases";
    private static final Pattern BEGIN = Pattern.compile("(?m)^=== (\\S+) (\\d+)$\\n");

    /** Runs it over all cases, in one call: a call each would take longer than all of the work. */
    static Docker compose() {
        var node = Clusters.swarm(SwarmSettings.single(Generation.NEWEST)).first();
        var version = node.docker("compose", "version", "--short").text("docker compose version");
        node.copy(Cases.FOLDER, FOLDER);
        return new Docker(
                version, read(node.execute("sh", FOLDER + "/print.sh").text("docker compose config"), FOLDER));
    }

    /** Reads what {@code print.sh} printed of the cases in a folder. */
    static SequencedMap<String, Printed> read(String text, String folder) {
        var printed = new LinkedHashMap<String, Printed>();
        var begin = BEGIN.matcher(text);
        var more = begin.find();
        while (more) {
            var name = begin.group(1);
            var code = Integer.parseInt(begin.group(2));
            var from = begin.end();
            more = begin.find();
            printed.put(name, Printed.of(code, text.substring(from, more ? begin.start() : text.length()), folder));
        }
        return Collections.unmodifiableSequencedMap(printed);
    }
}
