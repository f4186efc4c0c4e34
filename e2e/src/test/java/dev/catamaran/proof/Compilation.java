package dev.catamaran.proof;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java sources as the compiler understands them.
 *
 * @param errors what the compiler refuses, as {@code File.java: message}
 */
record Compilation(List<CompilationUnitTree> units, Trees trees, List<String> errors) {
    /** Reads files and resolves every name in them against the classes of this test. */
    static Compilation ofFiles(Collection<Path> files) {
        return of(files.stream()
                .map(file -> source(file.getFileName().toString(), Project.text(file)))
                .toList());
    }

    /** A source that is in no file. */
    static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }

            @Override
            public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
                return true;
            }
        };
    }

    /** Reads files without resolving names; their names are paths from the top level. */
    static Compilation parsed(Collection<Path> files) {
        return parsedSources(files.stream()
                .map(file -> source(Project.name(file), Project.text(file)))
                .toList());
    }

    static Compilation parsedSources(List<JavaFileObject> sources) {
        return of(sources, false);
    }

    static Compilation of(List<JavaFileObject> sources) {
        return of(sources, true);
    }

    /** Compiles sources into class files below a folder; what the compiler refuses is an {@link IllegalArgumentException}. */
    static void write(List<JavaFileObject> sources, Path folder) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        var errors = new DiagnosticCollector<JavaFileObject>();
        var options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString());
        if (!compiler.getTask(null, null, errors, options, null, sources).call()) {
            throw new IllegalArgumentException(errors.getDiagnostics().toString());
        }
    }

    private static Compilation of(List<JavaFileObject> sources, boolean resolve) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        var task = (JavacTask) compiler.getTask(null, null, diagnostics, options, null, sources);
        var units = new ArrayList<CompilationUnitTree>();
        try {
            task.parse().forEach(units::add);
            if (resolve) {
                task.analyze();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> file(diagnostic) + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
        return new Compilation(List.copyOf(units), Trees.instance(task), errors);
    }

    private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() == null ? "" : file(diagnostic.getSource());
    }

    /** The name of the file that a source stands in. */
    static String file(JavaFileObject source) {
        var name = source.getName();
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
