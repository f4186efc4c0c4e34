package dev.catamaran.playground;

import dev.catamaran.playground.machine.Image;
import java.util.Locale;

/** A generation of the Docker engine; where behaviour depends on the API version, tests run on more than one. */
public enum Generation {
    /** API 1.41 (Docker 20.10): the first with job modes, the last before 2021. */
    OLDEST(Image.SWARM_OLDEST),
    /** API 1.45 (Docker 26.1). */
    STABLE(Image.SWARM_STABLE),
    /** API 1.51 (Docker 28.5) in 2026; it moves. */
    NEWEST(Image.SWARM_NEWEST);

    private final Image image;

    Generation(Image image) {
        this.image = image;
    }

    /** The image of a node of this generation. */
    public Image image() {
        return image;
    }

    /** As people write it: {@code oldest}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
