package dev.catamaran.compose.source;

import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.read.Bounds;
import dev.catamaran.compose.read.ComposeReader;
import dev.catamaran.compose.tree.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads files, each once. What cannot be read is told where it is named. A file that a file names must be inside of the
 * root, also when a link leads to it; one that the command line names may be anywhere.
 */
public final class SourceFiles {
    /**
     * A file from outside of files.
     *
     * @param path absolute
     * @param name as it was given
     */
    public record Given(Path path, String name) {}

    /** A file that is none: its name says that there is nothing to read. */
    private static final Path NOTHING = Path.of("/dev/null");

    /** How often files are used in one project: an include of an include may use the same one again. */
    private static final int MOST_USES = 5000;

    /** Bytes of all files: what they hold stays in memory until the end. */
    private static final long MOST_BYTES = 4L << 20;

    /** Bytes of all uses, of the same file too: a file of variables is gone through for each service that names it. */
    private static final long MOST_BYTES_USED = 16L << 20;

    private final Path workingDirectory;
    private final Problems problems;
    private final Map<Path, SourceFile> files = new HashMap<>();
    private final Map<Path, List<Mapping>> documents = new HashMap<>();
    private int uses;
    private long bytes;
    private long bytesUsed;

    /**
     * Files for one request.
     *
     * @param workingDirectory absolute: names below it are told relative to it
     */
    public SourceFiles(Path workingDirectory, Problems problems) {
        this.workingDirectory = workingDirectory;
        this.problems = problems;
    }

    /** A file that the command line or a variable names, or that Docker looks for beside it. */
    public Optional<SourceFile> given(Given file) {
        return use(file.path(), file.name(), Mention.given(file.name()));
    }

    /** A file that a file names. */
    public Optional<SourceFile> named(Path path, Path root, Mention mention) {
        if (isSpent(mention)) {
            return Optional.empty();
        }
        var normal = path.normalize();
        if (normal.equals(NOTHING)) {
            return Optional.of(new SourceFile(NOTHING, NOTHING.toString(), new SourceFile.Bytes(new byte[0])));
        }
        if (!real(normal).startsWith(real(root))) {
            var reason = "is outside of " + root + ", and files there are not read";
            tell(mention, reason, "allow it with --root DIR, a folder that holds all files of the project");
            return Optional.empty();
        }
        if (Files.exists(normal) && !Files.isRegularFile(normal) && !Files.isDirectory(normal)) {
            tell(mention, "is no plain file", "");
            return Optional.empty();
        }
        return use(normal, name(normal), mention);
    }

    /** The documents of a Compose file. */
    public List<Mapping> documents(SourceFile file) {
        return documents(List.of(file));
    }

    /** The documents of several Compose files, in their order. Reading takes longest, so files are read side by side. */
    public List<Mapping> documents(List<SourceFile> sources) {
        sources.parallelStream()
                .distinct()
                .filter(file -> !documents.containsKey(file.path()))
                .map(ReadFile::of)
                .toList()
                .forEach(this::keep);
        return sources.stream()
                .map(file -> documents.getOrDefault(file.path(), List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private void keep(ReadFile file) {
        documents.put(file.path(), file.documents());
        problems.addAll(file.problems());
    }

    /** What was read of a file, and what is wrong in it. */
    private record ReadFile(Path path, List<Mapping> documents, Problems problems) {
        static ReadFile of(SourceFile file) {
            var problems = new Problems();
            var documents = ComposeReader.read(file.name(), file.bytes().content(), problems);
            return new ReadFile(file.path(), documents, problems);
        }
    }

    /** Tells of a file. */
    public void tell(Mention mention, String reason, String fix) {
        problems.invalid(mention.origin(), mention.path(), what(mention) + reason, fix);
    }

    private String what(Mention mention) {
        return mention.text().isEmpty() ? "" : "the file " + below(mention.text()) + " ";
    }

    private Optional<SourceFile> use(Path path, String name, Mention mention) {
        uses++;
        var file = Optional.ofNullable(files.get(path)).or(() -> read(path, name, mention));
        bytesUsed += file.map(SourceFile::size).orElse(0);
        return isSpent(mention) ? Optional.empty() : file;
    }

    /** Whether too much was used already, which is told. */
    private boolean isSpent(Mention mention) {
        if (uses <= MOST_USES && bytesUsed <= MOST_BYTES_USED && bytes <= MOST_BYTES) {
            return false;
        }
        var most = bytes > MOST_BYTES
                ? MOST_BYTES + " bytes are read"
                : MOST_USES + " and " + MOST_BYTES_USED + " bytes are used, each time counted";
        var reason = what(mention) + "is one too many: at most " + most;
        problems.tooMuch(mention.place(), mention.path(), reason, "");
        return true;
    }

    private Optional<SourceFile> read(Path path, String name, Mention mention) {
        if (!Files.exists(path)) {
            tell(mention, "does not exist", "");
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            tell(mention, "is a folder", "name a file in it");
            return Optional.empty();
        }
        try (var stream = Files.newInputStream(path)) {
            var content = stream.readNBytes(Bounds.BYTES + 1);
            if (content.length > Bounds.BYTES) {
                var reason = what(mention) + "holds more than " + Bounds.BYTES + " bytes";
                problems.invalid(mention.place(), mention.path(), reason, "");
                return Optional.empty();
            }
            var file = new SourceFile(path, name, new SourceFile.Bytes(content));
            files.put(path, file);
            bytes += file.size();
            return Optional.of(file);
        } catch (IOException failure) {
            tell(mention, "cannot be read: " + failure.getMessage(), "");
            return Optional.empty();
        }
    }

    /** A name that is absolute by now as it was before, if it is below where the command runs. */
    private String below(String name) {
        var folder = workingDirectory + "/";
        return name.startsWith(folder) ? name.substring(folder.length()) : name;
    }

    /** How messages call a file: relative to where the command runs, if it is below. */
    public String name(Path path) {
        return path.startsWith(workingDirectory)
                ? workingDirectory.relativize(path).toString()
                : path.toString();
    }

    /** The folder that a file is in. */
    public static Path folder(Path file) {
        var parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** Where links lead; of what does not exist, where its folder is. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            var parent = path.getParent();
            var last = path.getFileName();
            return parent == null || last == null ? path : real(parent).resolve(last);
        }
    }
}
