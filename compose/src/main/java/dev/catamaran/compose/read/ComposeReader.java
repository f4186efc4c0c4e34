package dev.catamaran.compose.read;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.tree.Mapping;
import dev.catamaran.compose.tree.Node;
import dev.catamaran.compose.tree.Origin;
import dev.catamaran.compose.tree.Path;
import dev.catamaran.compose.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the text of a Compose file as Compose does: YAML 1.2 with what Compose files use beside it ({@code <<}, octal
 * {@code 010}, {@code !reset} and {@code !override}). Words like {@code yes} and {@code off} are texts.
 *
 * <p>An aliased value keeps the place of the anchor's text: that is the text that the user has to change.
 */
public final class ComposeReader {
    private ComposeReader() {}

    /**
     * Reads a file of at most {@link Bounds#BYTES}, with at most {@link Bounds#NODES} values after its aliases are
     * followed, nested at most {@link Bounds#DEPTH} deep.
     *
     * @param file the name under which places in it are told
     * @param content UTF-8, or UTF-16 with a byte order mark
     * @return the file's documents in order, empty for an empty file; what could be read of a file with problems
     */
    public static List<Mapping> read(String file, byte[] content, Problems problems) {
        return Decoding.text(file, content, problems)
                .map(text -> documents(file, text, problems))
                .orElse(List.of());
    }

    private static List<Mapping> documents(String file, String text, Problems problems) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Bounds.BYTES)
                // The whole text at once: it would copy what is left of a long run of blanks again and again.
                .setBufferSize(text.length() + 1)
                .build();
        var found = new ArrayList<Mapping>();
        try {
            var places = new Places(file);
            var tokens = new ColonScanner(new ScannerImpl(settings, new StreamReader(settings, text)));
            var composer = new Composer(new ParserImpl(settings, tokens), places, problems);
            while (composer.hasDocument()) {
                add(composer.document(), problems, found);
            }
        } catch (MarkedYamlEngineException broken) {
            Syntax.tell(file, broken, problems);
        } catch (ReaderException broken) {
            Syntax.tell(file, text, broken, problems);
        } catch (YamlVersionException other) {
            Syntax.tell(other.getSpecVersion(), new Origin(file, 1, 1), problems);
        } catch (YamlEngineException broken) {
            problems.invalid(new Origin(file, 1, 1), "", "is not YAML: " + broken.getMessage(), "");
        }
        return List.copyOf(found);
    }

    private static void add(Node document, Problems problems, List<Mapping> found) {
        switch (document) {
            case Mapping mapping -> found.add(mapping);
            case Node other -> {
                var reason = "a Compose file is a mapping of keys like `services:`"
                        + (other instanceof Scalar scalar && scalar.isNull() ? ", and this document is empty" : "");
                problems.invalid(other, Path.root().toString(), reason, "");
            }
        }
    }
}
