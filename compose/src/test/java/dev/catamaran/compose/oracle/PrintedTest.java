package dev.catamaran.compose.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {
    private static Printed form(String json) {
        return Printed.of(0, json, "/copy");
    }

    private static List<String> differences(String ours, String dockers) {
        return Printed.differences(form(ours), form(dockers));
    }

    @Test
    void shouldTakeEqualForEqualWhateverTheOrderOfKeysAndTheFolder() {
        assertThat(differences("{\"a\": 1, \"b\": \"/cases/x\"}", "{\"b\": \"/copy/x\", \"a\": 1.0}"))
                .isEmpty();
    }

    @Test
    void shouldTellEachDifferenceWithItsPath() {
        assertThat(differences(
                        "{\"a\": {\"b\": 1}, \"c\": [1, 2], \"d\": null}",
                        "{\"a\": {\"b\": \"1\"}, \"c\": [2, 1], \"e\": null}"))
                .containsExactly(
                        "a.b: ours 1, Docker's \"1\"",
                        "c[0]: ours 1, Docker's 2",
                        "c[1]: ours 2, Docker's 1",
                        "d: ours null, Docker's absent",
                        "e: ours absent, Docker's null");
    }

    @Test
    void shouldTellWhoRefusesAlone() {
        var form = form("{}");
        var refusal = Printed.of(1, "no\n", "/copy");

        assertThat(Printed.differences(form, refusal)).containsExactly("only Docker refuses: no");
        assertThat(Printed.differences(refusal, form)).containsExactly("only we refuse: no");
        assertThat(Printed.differences(refusal, refusal)).isEmpty();
    }
}
