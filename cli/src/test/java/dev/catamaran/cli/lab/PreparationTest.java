package dev.catamaran.cli.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.catamaran.cli.console.Exit;
import dev.catamaran.cli.console.Failure;
import dev.catamaran.playground.machine.Image;
import dev.catamaran.playground.machine.Need;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final Need ENGINE = new Need("Docker", "28.5.2", "", true, "");
    private static final Need IMAGES =
            new Need("images", "without kubernetes", "", false, "build --install kubernetes");

    private final Page page = new Page();
    private final AtomicInteger installed = new AtomicInteger();

    private Preparation seeing(List<List<Need>> looks) {
        var next = new ArrayDeque<>(looks);
        return new Preparation(page.console(), next::remove, installed::incrementAndGet);
    }

    @Test
    void shouldDoNothingUnasked() {
        // When
        var failure = catchThrowableOfType(
                Failure.class, () -> seeing(List.of(List.of(ENGINE, IMAGES))).run(false));
        // Then
        assertThat(failure.exit()).isEqualTo(Exit.REFUSED);
        assertThat(failure.lines())
                .contains("images: without kubernetes. Mend it: build --install kubernetes")
                .anyMatch(line -> line.startsWith("nothing was done. ./catamaran playground --install"))
                .anyMatch(line -> line.contains("./catamaran compare examples/shop"));
        assertThat(page.lines()).containsExactly("Needs: Docker 28.5.2 ok");
        assertThat(installed).hasValue(0);
    }

    @Test
    void shouldInstallWhatIsMissingWhenTold() {
        // When
        seeing(List.of(List.of(ENGINE, IMAGES), List.of(ENGINE))).run(true);
        // Then
        assertThat(installed).hasValue(1);
    }

    @Test
    void shouldInstallNothingWhenNothingIsMissing() {
        // When
        seeing(List.of(List.of(ENGINE))).run(true);
        // Then
        assertThat(installed).hasValue(0);
    }

    @Test
    void shouldSayWhatIsMissingStillAfterTheInstallation() {
        // When
        var failure = catchThrowableOfType(
                Failure.class,
                () -> seeing(List.of(List.of(IMAGES), List.of(IMAGES))).run(true));
        // Then
        assertThat(failure.lines())
                .contains("images: without kubernetes. Mend it: build --install kubernetes")
                .noneMatch(line -> line.contains("nothing was done"));
        assertThat(page.lines()).isEmpty();
    }

    @Test
    void shouldNeedTheShopWhereAWorkloadRunsIt() {
        assertThat(Preparation.images(Page.workloads(workload("catamaran.local/shop:1"))))
                .containsExactly(Image.KUBERNETES, Image.SWARM_NEWEST, Image.SHOP);
        assertThat(Preparation.images(Page.workloads(workload("buoy:1"))))
                .containsExactly(Image.KUBERNETES, Image.SWARM_NEWEST);
    }

    private static String workload(String image) {
        return """
                apiVersion: catamaran.dev/v1alpha1
                kind: ContainerWorkload
                metadata: {name: buoy}
                spec: {image: "%s"}
                """.formatted(image);
    }
}
