package dev.catamaran.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.catamaran.parse.document.Yaml;
import dev.catamaran.shape.Nearest;
import java.io.File;
import java.util.List;

/** Who may know whom, and names. */
final class DependencyRules {
    private static final String[] CONTRACT = {
        "dev.catamaran.shape",
        "dev.catamaran.value",
        "dev.catamaran.model..",
        "dev.catamaran.parse..",
        "dev.catamaran.map",
        "dev.catamaran.rule",
        "dev.catamaran.plan",
        "dev.catamaran.observe",
        "dev.catamaran.status",
        "dev.catamaran.cluster"
    };

    static final ArchRule KUBERNETES = noClasses()
            .that()
            .resideInAPackage("dev.catamaran.kubernetes..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.catamaran.swarm.."))
            .because("the hulls do not know each other");

    static final ArchRule SWARM = noClasses()
            .that()
            .resideInAPackage("dev.catamaran.swarm..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.catamaran.kubernetes..", "dev.catamaran.operator.."))
            .because("the hulls do not know each other, and Swarm needs no operator");

    static final ArchRule OPERATOR = noClasses()
            .that()
            .resideInAnyPackage("dev.catamaran.kubernetes..", "dev.catamaran.operator..")
            .and()
            .resideOutsideOfPackage("dev.catamaran.operator.main")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.catamaran.swarm.."))
            .because("only what puts the operator together knows both hulls");

    static final ArchRule CONTRACT_ALONE =
            noClasses().that().resideInAnyPackage(CONTRACT).should().dependOnClassesThat(others(CONTRACT));

    static final ArchRule MODEL = noClasses()
            .that()
            .resideInAnyPackage("dev.catamaran.shape", "dev.catamaran.value", "dev.catamaran.model..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "org.snakeyaml..", "io.fabric8.."))
            .because("the model knows only the JDK");

    static final ArchRule COMPOSE = noClasses()
            .that()
            .resideInAPackage("dev.catamaran.compose..")
            .should()
            .dependOnClassesThat(
                    others("dev.catamaran.compose..").and(not(type(Yaml.class).or(type(Nearest.class)))))
            .because("a Compose file is read for itself; what it means for a workload is another step");

    static final ArchRule COMPOSE_FILES = noClasses()
            .that()
            .resideInAPackage("dev.catamaran.compose..")
            .and()
            .resideOutsideOfPackages("dev.catamaran.compose.project..", "dev.catamaran.compose.source..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file..").or(type(File.class)))
            .because("only what finds a project's files reads files");

    static final ArchRule COMPARE = noClasses()
            .that()
            .resideInAPackage("dev.catamaran.compare..")
            .should()
            .dependOnClassesThat(others(CONTRACT).and(not(resideInAPackage("dev.catamaran.compare.."))));

    static final ArchRule PLAYGROUND = noClasses()
            .that()
            .resideInAPackage("dev.catamaran.playground..")
            .should()
            .dependOnClassesThat(others("dev.catamaran.playground.."));

    static final ArchRule CYCLES =
            slices().matching("dev.catamaran.(**)").should().beFreeOfCycles();

    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(
                    ".*\\.([^.]*(Util|Utils|Helper|Helpers|Impl)|[^.]+Manager|Default[A-Z][^.]*|Abstract[A-Z][^.]*)")
            .as("no class is called Util, Helper, Impl, Default…, Abstract… or …Manager")
            .because("a name says what a thing is");

    static final List<ArchRule> ALL = List.of(
            KUBERNETES,
            SWARM,
            OPERATOR,
            CONTRACT_ALONE,
            MODEL,
            COMPOSE,
            COMPOSE_FILES,
            COMPARE,
            PLAYGROUND,
            CYCLES,
            NAMES);

    private DependencyRules() {}

    /** Classes of ours that are not in these packages. */
    private static DescribedPredicate<JavaClass> others(String... packages) {
        return resideInAPackage("dev.catamaran..").and(not(resideInAnyPackage(packages)));
    }
}
