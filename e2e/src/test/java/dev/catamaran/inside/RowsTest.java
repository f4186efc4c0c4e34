package dev.catamaran.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void shouldHaveEveryFieldInARowOrAReasonForNone() {
        // Given
        var told = new TreeSet<String>(Rows.unseen().keySet());

        // When
        Rows.all().forEach(row -> told.add(Rows.field(row)));

        // Then
        assertThat(told).isEqualTo(Rows.fields());
    }

    @Test
    void shouldGiveNoReasonWhereThereIsARow() {
        assertThat(Rows.all())
                .extracting(Rows::field)
                .doesNotContainAnyElementsOf(Rows.unseen().keySet());
    }

    @Test
    void shouldHaveALineInThePageForEachRow() {
        assertThat(Table.page().lines().filter(line -> line.startsWith("| `")))
                .as("docs/inside.md is stale: run InsideViewIT and copy e2e/target/inside.md")
                .zipSatisfy(Rows.all(), (line, row) -> assertThat(line).startsWith(Table.start(row)));
    }
}
