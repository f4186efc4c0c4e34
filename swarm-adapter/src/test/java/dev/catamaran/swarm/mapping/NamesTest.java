package dev.catamaran.swarm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catamaran.model.Identity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final String LONG = "n".repeat(63);

    @Test
    void shouldNameWhatAWorkloadHas() {
        var names = names("harbour", "ferry");

        assertThat(List.of(
                        names.service(), names.network(), names.alias(), names.claim("cargo"), names.claimOf("hold")))
                .containsExactly("harbour_ferry", "harbour_default", "ferry", "harbour_cargo", "harbour_ferry--hold");
        assertThat(names.config("/etc/a", "", "x")).matches("harbour_ferry_[a-z2-7]{20}");
    }

    @ParameterizedTest
    @CsvSource({"22,40,63,false", "23,40,61,true", "63,1,61,true", "61,1,63,false"})
    void shouldNeverBeLongerThanAnEngineTakes(int namespace, int name, int length, boolean hashed) {
        var service = names("n".repeat(namespace), "w".repeat(name)).service();

        assertThat(service).hasSize(length);
        assertThat(service.equals("n".repeat(namespace) + "_" + "w".repeat(name)))
                .isEqualTo(!hashed);
    }

    @Test
    void shouldKeepLongNamesApart() {
        var names = names(LONG, "w".repeat(40));
        var claims = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            claims.add(names.claim("claim-" + i));
            claims.add(names.config("/a", "", "content " + i));
        }

        assertThat(claims).hasSize(2000).allMatch(name -> name.length() <= 63);
    }

    @Test
    void shouldKeepWorkloadsApartWhoseNamesJoinAlike() {
        assertThat(names("a-b", "c").service()).isNotEqualTo(names("a", "b-c").service());
    }

    @Test
    void shouldKeepTheSameFileOfTwoWorkloadsApartWhoseNamesBeginAlike() {
        var long1 = names("harbour", "w".repeat(40) + "1");
        var long2 = names("harbour", "w".repeat(40) + "2");

        assertThat(long1.config("/a", "", "x")).isNotEqualTo(long2.config("/a", "", "x"));
    }

    @Test
    void shouldHashWhereAPathEndsAndAKeyBegins() {
        var names = names("harbour", "ferry");

        assertThat(names.config("/a", "b", "c")).isNotEqualTo(names.config("/ab", "", "c"));
    }

    @Test
    void shouldBeLowerCaseForAnEngineIgnoresTheCase() {
        var names = names(LONG, "ferry");

        assertThat(List.of(names.service(), names.config("/A", "", "B")))
                .allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    }

    private static Names names(String namespace, String name) {
        return new Names(new Identity(namespace, name, ""));
    }
}
