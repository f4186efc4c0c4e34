package dev.catamaran.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;

/** What a mapping may not do, and what has to become of what it makes. */
final class MappingRules {
    /** What could tell a mapping something that is neither workload nor fact, or carry something out of it. */
    private static final DescribedPredicate<JavaClass> OUTSIDE = resideInAnyPackage(
                    "io.fabric8.kubernetes.client..",
                    "com.github.dockerjava..",
                    "org.slf4j..",
                    "java.io..",
                    "java.net..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.sql..",
                    "java.time.chrono..",
                    "java.util.concurrent..",
                    "java.util.logging..",
                    "java.util.random..")
            .or(belongToAnyOf(Clock.class, InstantSource.class, Instant.class, LocalDateTime.class, Date.class))
            .or(belongToAnyOf(Calendar.class, Random.class, SplittableRandom.class, SecureRandom.class, UUID.class))
            .or(belongToAnyOf(System.class, Runtime.class, Process.class, ProcessBuilder.class, ProcessHandle.class))
            .or(belongToAnyOf(Thread.class, ThreadLocal.class, Timer.class));

    /** The same for methods of classes that a mapping may use: of the platform's time, numbers and languages. */
    private static final Set<String> ASKING =
            Set.of("now", "random", "getDefault", "systemDefault", "getBoolean", "getInteger", "getLong");

    static final ArchRule PURE = noClasses()
            .that()
            .resideInAPackage("..mapping..")
            .should()
            .dependOnClassesThat(OUTSIDE)
            .orShould()
            .accessTargetWhere(DescribedPredicate.describe("it asks the machine", MappingRules::asks))
            .because("a mapping is a function of the workload and the facts, and a loss is a note");

    static final ArchRule FINAL = classes()
            .that()
            .resideInAPackage("..mapping..")
            .and()
            .haveSimpleNameEndingWith("Mapping")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .haveOnlyPrivateConstructors();

    static final ArchRule STATIC = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Mapping")
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..mapping..")
            .should()
            .beStatic();

    static final ArchRule SETTERS = noClasses()
            .that()
            .resideInAPackage("dev.catamaran.kubernetes.mapping..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.fabric8..").and(simpleNameEndingWith("Builder")))
            .because("builders took twenty times the memory and fifty times the time");

    /** What no mapping reads yet. An entry that is read by now has to go. */
    private static final Map<String, String> UNREAD = Map.of(
            "dev.catamaran.kubernetes.mapping.KubernetesFacts.minor()",
            "compare prints it as assumed; fields of later versions ask for it",
            "dev.catamaran.kubernetes.mapping.KubernetesFacts.controller()",
            "compare prints it as assumed; emulations ask for it",
            "dev.catamaran.swarm.mapping.SwarmFacts.controller()",
            "compare prints it as assumed; emulations ask for it");

    static final ArchRule READ = methods()
            .that()
            .areDeclaredInClassesThat()
            .areRecords()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..mapping")
            .and(not(name(UNREAD.keySet())))
            .should(beReadElsewhere())
            .because("what nobody reads is never applied");

    static final ArchRule UNREAD_INDEED = methods()
            .that(name(UNREAD.keySet()))
            .should(ArchConditions.not(beReadElsewhere()))
            .because("an exception that is none has to go");

    static final List<ArchRule> ALL = List.of(PURE, FINAL, STATIC, SETTERS, READ, UNREAD_INDEED);

    private MappingRules() {}

    private static boolean asks(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.") && ASKING.contains(access.getName());
    }

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
}
