package dev.catamaran.compose.bomb;

import dev.catamaran.compose.read.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A project that must be refused.
 *
 * @param name what is too much of it
 * @param files the texts by the names of their files
 */
record Bomb(String name, Map<String, String> files) {
    /** The file that is read first. */
    static final String MAIN = "compose.yaml";

    /** A little less than the most that is read of one file, so that the rest of a line still fits. */
    static final int FULL = Bounds.BYTES - 1024;

    Bomb {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    static Bomb of(String name, String text) {
        return new Bomb(name, Map.of(MAIN, text));
    }

    /** With one more file. */
    Bomb with(String file, String text) {
        var more = new TreeMap<>(files);
        more.put(file, text);
        return new Bomb(name, more);
    }

    /** With some more files, named by their number. */
    Bomb with(int count, String file, IntFunction<String> text) {
        var more = new TreeMap<>(files);
        for (var index = 0; index < count; index++) {
            more.put(file.replace("#", Integer.toString(index)), text.apply(index));
        }
        return new Bomb(name, more);
    }

    /** So many items between two texts, each with its number for a {@code #}; no more than one file may hold. */
    static String repeated(String head, String item, int most, String tail) {
        var text = new StringBuilder(head);
        for (var index = 0; index < most && text.length() + tail.length() < FULL - item.length(); index++) {
            text.append(item.replace("#", Integer.toString(index)));
        }
        return text.append(tail).toString();
    }

    /** As many items as one file may hold. */
    static String full(String head, String item, String tail) {
        return repeated(head, item, Integer.MAX_VALUE, tail);
    }

    /** Writes the files into a new folder. */
    Path write(Path parent) throws IOException {
        var folder = Files.createDirectory(parent.resolve(name.replace(' ', '-')));
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
