package dev.catamaran.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catamaran.model.Identity;
import dev.catamaran.model.Spec;
import dev.catamaran.model.Workload;
import dev.catamaran.rule.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, broken once and kept once, in the parser; the same files are used against a real API server. */
class InvalidCasesTest {
    static Stream<InvalidCase> cases() {
        return InvalidCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldTellTheBrokenRuleAndNothingElse(InvalidCase broken) {
        assertThat(wrong(broken, broken.invalid())).containsExactly(broken.path() + ": " + broken.message());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldAllowWhatKeepsTheRule(InvalidCase broken) {
        assertThat(wrong(broken, broken.valid())).isEmpty();
    }

    @Test
    void shouldHaveACaseForEveryRule() {
        var messages = InvalidCase.all().stream().map(InvalidCase::message).toList();
        assertThat(Stream.concat(Rules.workload().stream(), Rules.workloadInCluster().stream()))
                .filteredOn(rule -> !rule.message().startsWith("files hold"))
                .allSatisfy(rule -> assertThat(messages)
                        .as(rule.message())
                        .anyMatch(message -> message.matches(
                                rule.message().replaceAll("[().?]", "\\\\$0").replace("%s", ".*"))));
    }

    @Test
    void shouldSayWhichRulesTheApiServerHolds() {
        var held = Stream.concat(Rules.workload().stream(), Rules.workloadInCluster().stream())
                .filter(rule -> rule.cel().isPresent())
                .map(rule -> rule.message().replaceAll("%s.*", ""))
                .toList();
        assertThat(InvalidCase.all())
                .allSatisfy(it -> assertThat(it.admission())
                        .as(it.toString())
                        .isEqualTo(held.stream().anyMatch(it.message()::startsWith)));
    }

    @Test
    void shouldAddUpTheFiles() {
        var file = "{mountPath: /%s, content: \"" + "x".repeat(262144) + "\"}";
        var two = "image: a\nfiles: [" + file.formatted("a") + ", " + file.formatted("b") + "]";
        assertThat(wrong(InvalidCase.tree(two))).isEmpty();
        var more = two.replace("]", ", {mountPath: /c, content: z}]");
        assertThat(wrong(InvalidCase.tree(more)))
                .containsExactly("spec.files: files hold 513 KiB, 512 are allowed: move some into the image");
    }

    private static List<String> wrong(InvalidCase broken, JsonNode spec) {
        return broken.before()
                .map(before -> WorkloadParser.change(spec(before), spec(spec)).stream()
                        .map(InvalidCasesTest::withoutValue)
                        .toList())
                .orElseGet(() -> wrong(spec));
    }

    private static List<String> wrong(JsonNode spec) {
        return parse(spec).wrong().stream().map(InvalidCasesTest::withoutValue).toList();
    }

    private static Parsed<Workload> parse(JsonNode spec) {
        return WorkloadParser.parse(new Identity("shop", "web", ""), spec, Setting.CLUSTER);
    }

    private static Spec spec(JsonNode tree) {
        return switch (parse(tree)) {
            case Parsed.Valid<Workload>(var workload) -> workload.spec();
            case Parsed.Invalid<Workload>(var violations) -> throw new AssertionError(violations);
        };
    }

    private static String withoutValue(Violation violation) {
        return new Violation(violation.path(), "", violation.reason(), violation.fix()).toString();
    }
}
