package dev.catamaran.compose.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.catamaran.compose.form.Form.ListOf;
import dev.catamaran.compose.form.Form.MapOf;
import dev.catamaran.compose.form.Form.Nullable;
import dev.catamaran.compose.form.Form.Section;
import dev.catamaran.compose.form.Form.Shortened;
import dev.catamaran.compose.form.Form.Value;
import dev.catamaran.compose.tree.Origin;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class FormsTest {
    /** A ship. */
    public record Ship(
            @Inline Hull hull,
            @Shorthand(Syntax.ONE) @Distinct List<Leaf<String>> crew,
            @Allowed(min = 1) SequencedMap<String, Leaf<Long>> cargo,
            SequencedMap<String, Optional<Hull>> boats,
            Origin origin,
            Extensions extensions) {}

    /** What swims. */
    public record Hull(Leaf<String> hullName, @Key("class") Optional<Leaf<String>> kind) {}

    /** What no form is known for. */
    public record Unknown(Thread thread) {}

    private static Form form(String key) {
        return Optional.ofNullable(Forms.of(Ship.class).keys().get(key))
                .orElseThrow()
                .form();
    }

    @Test
    void shouldReadKeysInSnakeCaseThroughInlinedRecords() {
        assertThat(Forms.of(Ship.class).keys()).containsOnlyKeys("hull_name", "class", "crew", "cargo", "boats");
        assertThat(Forms.of(Ship.class).extensible()).isTrue();
        assertThat(Forms.of(Hull.class).extensible()).isFalse();
    }

    @Test
    void shouldRequireWhatIsNeitherOptionalNorSeveral() {
        assertThat(Forms.of(Ship.class).keys().values())
                .filteredOn(Field::required)
                .extracting(Field::key)
                .containsExactly("hull_name");
    }

    @Test
    void shouldReadShortSyntaxesAndBounds() {
        assertThat(form("crew")).isInstanceOfSatisfying(Shortened.class, shortened -> {
            assertThat(shortened.syntax()).isEqualTo(Syntax.ONE);
            assertThat(shortened.form())
                    .isInstanceOfSatisfying(
                            ListOf.class, list -> assertThat(list.distinct()).isTrue());
        });
        assertThat(form("cargo"))
                .isInstanceOfSatisfying(
                        MapOf.class,
                        map -> assertThat(map.element())
                                .isInstanceOfSatisfying(
                                        Value.class,
                                        value ->
                                                assertThat(value.bounds().min()).isEqualTo(1)));
    }

    @Test
    void shouldReadWhatMayBeNothing() {
        assertThat(form("boats"))
                .isInstanceOfSatisfying(
                        MapOf.class,
                        map -> assertThat(map.element())
                                .isInstanceOfSatisfying(
                                        Nullable.class,
                                        nullable -> assertThat(nullable.form()).isInstanceOf(Section.class)));
    }

    @Test
    void shouldRefuseAModelThatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.of(Unknown.class).keys())
                .withMessageContaining("no form for class java.lang.Thread");
    }
}
