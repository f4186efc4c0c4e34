package dev.catamaran.swarm.mapping.spec;

import java.util.SequencedMap;

/**
 * The body of {@code POST /configs/create}. What a config holds never changes, so its name holds a hash of it.
 *
 * @param labels by key in order
 * @param data what it holds, in Base64; an engine refuses none at all and 1000 KiB or more
 */
@EngineBody
public record ConfigSpec(String name, SequencedMap<String, String> labels, String data) {}
