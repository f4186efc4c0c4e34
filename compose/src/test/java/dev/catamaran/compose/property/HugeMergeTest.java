package dev.catamaran.compose.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.property.HugeFileTest.Huge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two files with long lists, the second over the first, which a search in a list for each item makes slow. */
class HugeMergeTest {
    private static final int ITEMS = 45_000;

    /** Two lists of one key. */
    record Two(String key, String earlier, String later) {
        private Huge huge(String item) {
            var head = "services:\n  web:\n    image: shop\n    " + key + ":\n";
            return new Huge(head, index -> "    - " + item.replace("#", Integer.toString(index)) + "\n", ITEMS, "");
        }
    }

    static List<Named<Two>> lists() {
        return List.of(
                named("the same hosts", new Two("extra_hosts", "h#:10.0.0.1", "h#:10.0.0.1")),
                named("hosts in other words", new Two("extra_hosts", "h#:10.0.0.1", "h#=10.0.0.1")),
                named("other addresses of a host", new Two("extra_hosts", "db:10.#", "db:11.#")),
                named("the same labels", new Two("labels", "k#=a", "k#=b")),
                named("other variables", new Two("environment", "K#=a", "L#=a")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shouldMergeInShortTime(Two two, @TempDir Path folder) throws IOException {
        // Given
        Files.writeString(
                folder.resolve("compose.override.yaml"), two.huge(two.later()).text());
        // When
        var loaded = HugeFileTest.load(two.huge(two.earlier()), folder);
        // Then
        assertThat(loaded).isInstanceOf(Loaded.Valid.class);
    }
}
