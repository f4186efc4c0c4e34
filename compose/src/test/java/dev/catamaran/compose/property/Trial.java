package dev.catamaran.compose.property;

import dev.catamaran.compose.Compose;
import dev.catamaran.compose.Loaded;
import dev.catamaran.compose.project.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder in which one project after the other is tried.
 *
 * @param folder holds nothing but {@code compose.yaml}
 */
record Trial(Path folder) {
    /** Where the numbers of a run come from; printed, so that a run can be made again. */
    static long seed(Class<?> test) {
        var seed = Long.getLong("seed", 4);
        System.out.println(test.getSimpleName() + ": -Dseed=" + seed);
        return seed;
    }

    Loaded load(String text) {
        try {
            Files.write(folder.resolve("compose.yaml"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Compose.load(Request.in(folder));
    }
}
