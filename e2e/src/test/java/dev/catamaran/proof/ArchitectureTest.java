package dev.catamaran.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import dev.catamaran.parse.document.Yaml;
import dev.catamaran.shape.Nearest;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may know whom, what a mapping may not do, and names. */
class ArchitectureTest {
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

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Project.MODULES.stream()
                    .map(module -> Project.path(module, "target", "classes"))
                    .toArray(Path[]::new));

    @Test
    void shouldKeepMappingsPure() {
        noClasses()
                .that()
                .resideInAPackage("..mapping..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "io.fabric8.kubernetes.client..",
                                "com.github.dockerjava..",
                                "org.slf4j..",
                                "java.util.logging..",
                                "java.net..",
                                "java.nio.file..",
                                "java.time.chrono..",
                                "java.sql..")
                        .or(type(Clock.class))
                        .or(type(Instant.class))
                        .or(type(LocalDateTime.class))
                        .or(type(Random.class))
                        .or(type(UUID.class))
                        .or(type(File.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .because("a mapping is a function of the workload and the facts, and a loss is a note")
                .check(CLASSES);
    }

    @Test
    void shouldMapByStaticMethodsOfFinalClasses() {
        classes()
                .that()
                .resideInAPackage("..mapping..")
                .and()
                .haveSimpleNameEndingWith("Mapping")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .haveOnlyPrivateConstructors()
                .check(CLASSES);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Mapping")
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("..mapping..")
                .should()
                .beStatic()
                .check(CLASSES);
    }

    @Test
    void shouldUseSettersNotBuilders() {
        noClasses()
                .that()
                .resideInAPackage("dev.catamaran.kubernetes.mapping..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("io.fabric8..").and(JavaClass.Predicates.simpleNameEndingWith("Builder")))
                .because("builders took twenty times the memory and fifty times the time")
                .check(CLASSES);
    }

    @Test
    void shouldReadEveryComponentThatAMappingMakes() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("..mapping")
                .and(not(name(UNREAD.keySet())))
                .should(beReadElsewhere())
                .because("what nobody reads is never applied")
                .check(CLASSES);
        methods()
                .that(name(UNREAD.keySet()))
                .should(ArchConditions.not(beReadElsewhere()))
                .because("an exception that is none has to go")
                .check(CLASSES);
    }

    /** What no mapping reads yet. An entry that is read by now has to go. */
    private static final Map<String, String> UNREAD = Map.of(
            "dev.catamaran.kubernetes.mapping.KubernetesFacts.minor()",
            "compare prints it as assumed; fields of later versions ask for it",
            "dev.catamaran.kubernetes.mapping.KubernetesFacts.controller()",
            "compare prints it as assumed; emulations ask for it",
            "dev.catamaran.swarm.mapping.SwarmFacts.controller()",
            "compare prints it as assumed; emulations ask for it");

    private static DescribedPredicate<JavaMethod> name(Set<String> names) {
        return DescribedPredicate.describe("are listed", method -> names.contains(method.getFullName()));
    }

    private static ArchCondition<JavaMethod> beReadElsewhere() {
        return new ArchCondition<>("be read, if it is a component") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var field = method.getOwner().tryGetField(method.getName());
                var component =
                        field.isPresent() && method.getRawParameterTypes().isEmpty();
                var read = method.getAccessesToSelf().stream()
                                .anyMatch(access -> !access.getOriginOwner().equals(method.getOwner()))
                        || field.stream()
                                .flatMap(it -> it.getAccessesToSelf().stream())
                                .map(access -> access.getOrigin().getName())
                                .anyMatch(name -> !name.equals(method.getName()) && !name.equals("<init>"));
                events.add(new SimpleConditionEvent(
                        method, !component || read, method.getFullName() + " is read by nobody"));
            }
        };
    }

    @Test
    void shouldKeepTheHullsApart() {
        noClasses()
                .that()
                .resideInAPackage("dev.catamaran.kubernetes..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.catamaran.swarm.."))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.catamaran.swarm..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.catamaran.kubernetes..", "dev.catamaran.operator.."))
                .check(CLASSES);
    }

    @Test
    void shouldKeepTheContractToItself() {
        noClasses()
                .that()
                .resideInAnyPackage(CONTRACT)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.catamaran..").and(not(resideInAnyPackage(CONTRACT))))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("dev.catamaran.shape", "dev.catamaran.value", "dev.catamaran.model..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "org.snakeyaml..", "io.fabric8.."))
                .because("the model knows only the JDK")
                .check(CLASSES);
    }

    @Test
    void shouldReadComposeFilesWithoutKnowingAWorkload() {
        noClasses()
                .that()
                .resideInAPackage("dev.catamaran.compose..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.catamaran..")
                        .and(not(resideInAPackage("dev.catamaran.compose..")))
                        .and(not(type(Yaml.class).or(type(Nearest.class)))))
                .because("a Compose file is read for itself; what it means for a workload is another step")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.catamaran.compose..")
                .and()
                .resideOutsideOfPackages("dev.catamaran.compose.project..", "dev.catamaran.compose.source..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file..").or(type(File.class)))
                .because("only what finds a project's files reads files")
                .check(CLASSES);
    }

    @Test
    void shouldCompareWithoutKnowingAHull() {
        noClasses()
                .that()
                .resideInAPackage("dev.catamaran.compare..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.catamaran..")
                        .and(not(resideInAnyPackage(CONTRACT)))
                        .and(not(resideInAPackage("dev.catamaran.compare.."))))
                .check(CLASSES);
    }

    @Test
    void shouldKeepThePlaygroundFreeOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("dev.catamaran.playground..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.catamaran..").and(not(resideInAPackage("dev.catamaran.playground.."))))
                .check(CLASSES);
    }

    @Test
    void shouldHaveNoCycles() {
        slices().matching("dev.catamaran.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void shouldUseTheStandardWordsInNames() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.([^.]*(Util|Utils|Helper|Helpers|Impl)|[^.]+Manager|Default[A-Z][^.]*|Abstract[A-Z][^.]*)")
                .as("no class is called Util, Helper, Impl, Default…, Abstract… or …Manager")
                .because("a name says what a thing is")
                .check(CLASSES);
    }
}
