package dev.catamaran.compose.property;

import static dev.catamaran.compose.property.Choice.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A project that Compose takes, made up by chance: the text of its file. */
final class MadeUpProject {
    private MadeUpProject() {}

    static String text(RandomGenerator random) {
        var choice = new Choice(random);
        var document = new LinkedHashMap<String, Object>();
        if (choice.chance(3)) {
            document.put("version", "3.8");
        }
        document.put("name", choice.word("shop", "My Shop", "${UNSET:-shop}"));
        document.put("services", services(choice));
        document.put(
                "networks",
                map(
                        "front",
                        choice.of(
                                map("driver", "bridge", "driver_opts", map("mtu", 1400), "labels", choice.pairs("l")),
                                map("ipam", map("config", List.of(map("subnet", "172.20.0.0/16")))),
                                map("external", true, "name", "outside"),
                                map("internal", true, "attachable", "true"))));
        document.put(
                "volumes",
                map("store", choice.of(map(), map("name", "disk"), map("external", true), map("driver", "local"))));
        document.put("configs", map("settings", choice.of(map("content", choice.text() + "."), map("file", "./a"))));
        document.put("secrets", map("key", choice.of(map("environment", "KEY"), map("file", "../key"))));
        document.put("x-common", choice.list(2, item -> map("k" + item, choice.text())));
        return BlockYaml.write(document);
    }

    private static Map<String, Object> services(Choice choice) {
        var services = new LinkedHashMap<String, Object>();
        var count = choice.number(1, 4);
        for (var index = 0; index < count; index++) {
            services.put("s" + index, new MadeUpService(index, choice).make());
        }
        if (choice.chance(3)) {
            var optional = new MadeUpService(count, choice).make();
            optional.put("profiles", List.of("some"));
            services.put("optional", optional);
        }
        return services;
    }
}
