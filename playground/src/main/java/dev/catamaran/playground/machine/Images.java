package dev.catamaran.playground.machine;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which name each {@link Image} has on this machine: the property {@link Image#property()}, else what the checkout's
 * script answers (the official image where the engine holds it, else the stand-in whose tag is a digest of its inputs),
 * else, away from a checkout, the tag {@code :local}. Builds and pulls nothing.
 */
public final class Images {
    private final Map<Image, String> names;
    private final Optional<Scripts> scripts;

    private Images(Map<Image, String> names, Optional<Scripts> scripts) {
        this.names = names;
        this.scripts = scripts;
    }

    /** Asks the properties and the script; needs an engine. */
    public static Images find() {
        var scripts = Scripts.find();
        var found = new EnumMap<Image, String>(Image.class);
        Arrays.stream(Image.values()).forEach(image -> found.put(image, image.localName()));
        scripts.ifPresent(there -> found.putAll(fromScript(there)));
        for (var image : Image.values()) {
            Optional.ofNullable(System.getProperty(image.property())).ifPresent(name -> found.put(image, name));
        }
        return new Images(found, scripts);
    }

    private static Map<Image, String> fromScript(Scripts scripts) {
        var keys = Arrays.stream(Image.values()).collect(Collectors.toMap(Image::key, image -> image));
        return scripts.names()
                .map(line -> line.split("=", 2))
                .filter(pair -> pair.length == 2 && keys.containsKey(pair[0]))
                .collect(Collectors.toMap(pair -> keys.get(pair[0]), pair -> pair[1]));
    }

    /** The image's name for this machine's engine. */
    public String name(Image image) {
        return names.getOrDefault(image, image.localName());
    }

    /** Gives the image a further name, which may have been another one's. */
    public void tag(Image image, String name) {
        var colon = name.lastIndexOf(':');
        Engine.client()
                .tagImageCmd(name(image), name.substring(0, colon), name.substring(colon + 1))
                .exec();
    }

    /** Whether the engine holds the image now. */
    public boolean present(Image image) {
        return holds(name(image));
    }

    /** Whether this machine's engine holds an image of that name. */
    public static boolean holds(String name) {
        try {
            Engine.client().inspectImageCmd(name).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** Those of the images that the engine does not hold, in the enum's order. */
    public List<Image> missing(Collection<Image> images) {
        return images.stream()
                .distinct()
                .sorted()
                .filter(image -> !present(image))
                .toList();
    }

    /** The command that gets the images; empty away from a checkout, where nothing can build them. */
    public Optional<List<String>> installCommand(List<Image> images) {
        return scripts.map(there -> there.installImages(images));
    }

    /** Fails with what is missing and the command that gets it, so that no start waits for vain pulls. */
    public void require(Collection<Image> images) {
        var missing = missing(images);
        if (!missing.isEmpty()) {
            throw new PlaygroundException("missing images: "
                    + missing.stream().map(this::name).collect(Collectors.joining(", "))
                    + installCommand(missing)
                            .map(command -> ". Pull or build them (up to 15 min, once): " + String.join(" ", command))
                            .orElse(""));
        }
    }
}
