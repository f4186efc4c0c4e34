import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes class files of Java 7 of the older ones in a library, which picocli has. The cache that starts are faster by takes
 * none of before Java 6: each start would read and verify them anew, and look for them in all libraries. Their code stays
 * the same but for one name; what is added are the frames that the verifier of Java 7 reads in place of working them out.
 */
final class NewerClasses {
    /** A class of a language that is not here: picocli asks for it at each start, and all libraries are looked through. */
    private static final String ELSEWHERE = "groovy.lang.Closure";

    /** No class can have this name, so that it is told at once that there is none. */
    private static final String NOWHERE = ELSEWHERE.replace('.', '/');

    private static final CodeTransform SOONER = (code, element) -> {
        if (element instanceof ConstantInstruction constant && ELSEWHERE.equals(constant.constantValue())) {
            code.loadConstant(NOWHERE);
        } else {
            code.with(element);
        }
    };

    private static final ClassTransform NEWER = ClassTransform.transformingMethodBodies(SOONER)
            .andThen((builder, element) -> {
                if (element instanceof ClassFileVersion) {
                    builder.withVersion(ClassFile.JAVA_7_VERSION, 0);
                } else {
                    builder.with(element);
                }
            });

    private NewerClasses() {}

    /** Changes the library that is named. */
    public static void main(String[] arguments) throws IOException {
        var library = Path.of(arguments[0]);
        try (var loader = new URLClassLoader(new URL[] {library.toUri().toURL()});
                var content = FileSystems.newFileSystem(library)) {
            var hierarchy = ClassHierarchyResolver.ofResourceParsing(loader);
            var parser = ClassFile.of(ClassHierarchyResolverOption.of(hierarchy));
            for (var file : classes(content)) {
                var found = parser.parse(file);
                if (found.majorVersion() < ClassFile.JAVA_6_VERSION) {
                    Files.write(file, parser.transformClass(found, NEWER));
                }
            }
        }
    }

    private static List<Path> classes(FileSystem library) throws IOException {
        try (var files = Files.walk(library.getPath("/"))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }
}
