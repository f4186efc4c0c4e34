package dev.catamaran.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is red on a class that breaks it. */
class ArchitectureIsRedTest {
    @TempDir
    Path folder;

    /**
     * What breaks a rule.
     *
     * @param sources a class each, with its package
     */
    record Example(ArchRule rule, List<String> sources) {
        private static Example of(ArchRule rule, String... sources) {
            return new Example(rule, List.of(sources));
        }
    }

    static List<Example> examples() {
        return List.of(
                Example.of(
                        MappingRules.PURE, "package dev.catamaran.port.mapping; class Tide { Object it = System.in; }"),
                Example.of(MappingRules.FINAL, "package dev.catamaran.port.mapping; class TideMapping {}"),
                Example.of(
                        MappingRules.STATIC,
                        "package dev.catamaran.port.mapping; class TideMapping { void rise() {} }"),
                Example.of(
                        MappingRules.SETTERS,
                        "package dev.catamaran.kubernetes.mapping; class Tide { io.fabric8.kubernetes.api.model.PodBuilder it; }"),
                Example.of(MappingRules.READ, "package dev.catamaran.port.mapping; record Tide(int metres) {}"),
                Example.of(
                        MappingRules.UNREAD_INDEED,
                        "package dev.catamaran.kubernetes.mapping; public record KubernetesFacts(int minor) {}",
                        "package dev.catamaran.port; class Tide { int it = new dev.catamaran.kubernetes.mapping.KubernetesFacts(1).minor(); }"),
                uses(DependencyRules.KUBERNETES, "kubernetes.plan", "dev.catamaran.swarm.mapping.SwarmFacts"),
                uses(DependencyRules.SWARM, "swarm.plan", "dev.catamaran.kubernetes.mapping.KubernetesFacts"),
                uses(DependencyRules.SWARM, "swarm.plan", "dev.catamaran.operator.OperatorOptions"),
                uses(DependencyRules.OPERATOR, "operator.reconcile", "dev.catamaran.swarm.mapping.SwarmFacts"),
                uses(DependencyRules.CONTRACT_ALONE, "map", "dev.catamaran.kubernetes.mapping.KubernetesFacts"),
                uses(DependencyRules.MODEL, "model.section", "com.fasterxml.jackson.databind.JsonNode"),
                uses(DependencyRules.COMPOSE, "compose.parse", "dev.catamaran.model.Workload"),
                uses(DependencyRules.COMPOSE_FILES, "compose.parse", "java.nio.file.Path"),
                uses(DependencyRules.COMPARE, "compare", "dev.catamaran.swarm.mapping.SwarmFacts"),
                uses(DependencyRules.PLAYGROUND, "playground", "dev.catamaran.model.Workload"),
                Example.of(
                        DependencyRules.CYCLES,
                        "package dev.catamaran.ebb; public class Ebb { dev.catamaran.flow.Flow it; }",
                        "package dev.catamaran.flow; public class Flow { dev.catamaran.ebb.Ebb it; }"),
                Example.of(DependencyRules.NAMES, "package dev.catamaran.port; class TideHelper {}"));
    }

    private static Example uses(ArchRule rule, String from, String what) {
        return Example.of(rule, "package dev.catamaran.%s; class Tide { %s it; }".formatted(from, what));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldBeRed(Example example) {
        assertThat(red(example)).isTrue();
    }

    @Test
    void shouldHaveAnExampleOfEachRule() {
        assertThat(examples())
                .extracting(Example::rule)
                .containsAll(ArchitectureTest.rules().toList());
    }

    private static final String IMPURE = """
            new java.io.FileInputStream("tide")
            new java.io.File("tide").exists()
            java.nio.file.Files.exists(java.nio.file.Path.of("tide"))
            java.net.URI.create("tide:low").toURL().openStream()
            java.nio.channels.FileChannel.class
            System.out.append("tide")
            System.err
            System.getLogger("tide")
            System.getenv()
            System.getenv("TIDE")
            System.getProperty("tide")
            System.getProperties()
            System.nanoTime()
            System.currentTimeMillis()
            System.identityHashCode(this)
            (java.util.function.LongSupplier) System::nanoTime
            Integer.getInteger("tide")
            Long.getLong("tide")
            Boolean.getBoolean("tide")
            java.time.Instant.now()
            java.time.Clock.systemUTC()
            java.time.InstantSource.system()
            java.time.LocalDateTime.now()
            java.time.LocalDate.now()
            java.time.LocalTime.now()
            java.time.ZonedDateTime.now()
            java.time.OffsetDateTime.now()
            java.time.Year.now()
            java.time.ZoneId.systemDefault()
            (java.util.function.Supplier<?>) java.time.LocalDate::now
            new java.util.Date()
            java.util.Calendar.getInstance()
            Math.random()
            StrictMath.random()
            (java.util.function.DoubleSupplier) Math::random
            java.util.concurrent.ThreadLocalRandom.current()
            new java.util.Random()
            new java.security.SecureRandom()
            java.util.random.RandomGenerator.getDefault()
            new java.util.SplittableRandom()
            java.util.UUID.randomUUID()
            java.util.Locale.getDefault()
            Thread.currentThread()
            new ThreadLocal<String>().get()
            java.util.concurrent.CompletableFuture.runAsync(() -> {})
            Runtime.getRuntime().availableProcessors()
            new ProcessBuilder("tide").start()
            ProcessHandle.current()
            java.util.logging.Logger.getLogger("tide")
            org.slf4j.LoggerFactory.getLogger("tide")
            new io.fabric8.kubernetes.client.KubernetesClientBuilder()
            """;

    static Stream<String> impure() {
        return IMPURE.lines();
    }

    @ParameterizedTest
    @MethodSource("impure")
    void shouldSeeWhatMakesAMappingImpure(String expression) {
        assertThat(red(Example.of(MappingRules.PURE, """
                package dev.catamaran.port.mapping;
                final class Tide { Object at() throws Exception { return %s; } }
                """.formatted(expression))))
                .isTrue();
    }

    private boolean red(Example example) {
        var sources = new ArrayList<JavaFileObject>();
        example.sources().forEach(text -> sources.add(Compilation.source("Tide" + sources.size() + ".java", text)));
        Compilation.write(sources, folder);
        return example.rule()
                .evaluate(new ClassFileImporter().importPath(folder))
                .hasViolation();
    }
}
