package dev.catamaran.proof;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our classes keep the rules; that each rule can fail is shown by {@link ArchitectureIsRedTest}. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Project.MODULES.stream()
                    .map(module -> Project.path(module, "target", "classes"))
                    .toArray(Path[]::new));

    @ParameterizedTest
    @MethodSource("rules")
    void shouldKeep(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** All that there are. */
    static Stream<ArchRule> rules() {
        return Stream.concat(MappingRules.ALL.stream(), DependencyRules.ALL.stream());
    }
}
