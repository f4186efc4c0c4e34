package dev.catamaran.compare.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.compare.table.Columns.Align;
import dev.catamaran.compare.table.Columns.Column;
import dev.catamaran.compare.table.Columns.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void shouldBeAsWideAsItsContent() {
        // Given
        var table = new Columns(
                List.of(new Column("N", Align.Right), new Column("", Align.Left), new Column("WHAT", Align.Wrap)));
        table.row(Text.of(7), Text.of(""), Text.of("a buoy"));
        table.row(Text.of(1234), Text.of("x"), Text.of(""));

        // Then
        assertThat(table.lines(80, false)).containsExactly("   N     WHAT", "   7     a buoy", "1234  x");
    }

    @Test
    void shouldTakeRoomFromTheWidestColumnFirst() {
        // Given
        var table = new Columns(List.of(new Column("A", Align.Wrap), new Column("B", Align.Wrap)));
        table.row(
                Text.of("short enough to stay"),
                Text.of("a sentence of many words that has to give way to its neighbour"));

        // Then
        assertThat(table.lines(50, false))
                .containsExactly(
                        "A                     B",
                        "short enough to stay  a sentence of many words",
                        "                        that has to give way to",
                        "                        its neighbour");
    }

    @Test
    void shouldBreakALongWordRatherThanThePage() {
        assertThat(Wrapping.wrap("spec.files[/etc/harbour/buoys.conf].content", 24))
                .containsExactly("spec.files[/etc/harbour/", "  buoys.conf].content");
        assertThat(Wrapping.wrap("aaaaaaaaaaaaaaaaaaaaaaaaaa", 10))
                .containsExactly("aaaaaaaaaa", "  aaaaaaaa", "  aaaaaaaa");
    }
}
