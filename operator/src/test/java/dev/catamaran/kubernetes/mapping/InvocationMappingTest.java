package dev.catamaran.kubernetes.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationMappingTest {
    /** The right column is read by Kubernetes as the left one. */
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "$(HOME), $$(HOME)",
        "$HOME, $HOME",
        "${HOME}, ${HOME}",
        "5$, 5$",
        "$$, $$$",
        "$$(HOME), $$$$(HOME)",
        "$$$, $$$$$",
        "a$(b)$(c), a$$(b)$$(c)",
        "$(, $$("
    })
    void shouldMakeTextLiteral(String text, String expected) {
        assertThat(InvocationMapping.literal(text)).isEqualTo(expected);
        assertThat(readByKubernetes(expected)).isEqualTo(text);
    }

    /** What the kubelet makes of a text, as third_party/forked/golang/expansion describes it, without any variable set. */
    private static String readByKubernetes(String text) {
        var read = new StringBuilder();
        for (var index = 0; index < text.length(); index++) {
            if (text.startsWith("$$", index)) {
                read.append('$');
                index++;
            } else if (text.startsWith("$(", index) && text.indexOf(')', index) > 0) {
                read.append("a variable");
                index = text.indexOf(')', index);
            } else {
                read.append(text.charAt(index));
            }
        }
        return read.toString();
    }

    @Test
    void shouldCallLiterallyAndInOrder() {
        // When
        var kiosk = Kiosk.of("""
                command: [serve, $(A)]
                args: [--till, "$$"]
                workingDir: /srv/kiosk
                env:
                - {name: TILL, value: $(B)}
                - {name: EMPTY, value: ""}
                """);

        // Then
        var container = kiosk.container();
        assertThat(container.getCommand()).containsExactly("serve", "$$(A)");
        assertThat(container.getArgs()).containsExactly("--till", "$$$");
        assertThat(container.getWorkingDir()).isEqualTo("/srv/kiosk");
        assertThat(Kiosk.yaml(container.getEnv())).isEqualTo("""
                - name: EMPTY
                  value: ""
                - name: TILL
                  value: $$(B)
                """);
        assertThat(kiosk.notes("command")).isEmpty();
        assertThat(kiosk.notes("env")).isEmpty();
    }
}
