package dev.catamaran.playground.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MachineIT {
    @AfterEach
    void forgetOverride() {
        System.clearProperty(Image.SWARM_OLDEST.property());
    }

    @Test
    void shouldNameStandInsByTheDigestOfTheirInputs() {
        // Given
        var names = Images.find();
        // Then
        assertThat(names.name(Image.WITNESS)).matches("catamaran/witness:[0-9a-f]{12}");
        assertThat(names.present(Image.WITNESS)).isTrue();
        assertThat(names.missing(List.of(Image.WITNESS))).isEmpty();
    }

    @Test
    void shouldNameTheMissingImageAndTheCommandThatGetsIt() {
        // Given
        System.setProperty(Image.SWARM_OLDEST.property(), "catamaran/no-such-image:1");
        // When, Then
        assertThatThrownBy(() -> Images.find().require(List.of(Image.WITNESS, Image.SWARM_OLDEST)))
                .isInstanceOf(PlaygroundException.class)
                .hasMessageContaining("missing images: catamaran/no-such-image:1")
                .hasMessageEndingWith("playground/images/build --install swarm-oldest");
    }

    @Test
    void shouldSeeThatThisMachineIsReady() {
        // When
        var needs = Preflight.check(Set.of(Image.KUBERNETES, Image.SWARM_NEWEST), List.of());
        // Then
        assertThat(needs)
                .allSatisfy(need -> assertThat(need.ok()).as(need.toString()).isTrue());
        assertThat(needs).extracting(Need::name).containsExactly("Docker", "images", "privileged", "memory", "disk");
    }

    @Test
    void shouldSeeWhatIsMissing() throws IOException {
        // Given
        System.setProperty(Image.SWARM_OLDEST.property(), "catamaran/no-such-image:1");
        try (var taken = new ServerSocket(0)) {
            // When
            var needs = Preflight.check(Set.of(Image.SWARM_OLDEST), List.of(taken.getLocalPort()));
            // Then
            assertThat(needs)
                    .filteredOn(need -> !need.ok())
                    .extracting(Need::toString)
                    .satisfiesExactly(
                            images -> assertThat(images)
                                    .startsWith("images without swarm-oldest MISSING: ")
                                    .endsWith("build --install swarm-oldest"),
                            port -> assertThat(port).startsWith("port " + taken.getLocalPort() + " taken MISSING: "));
        }
    }
}
