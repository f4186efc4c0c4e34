package dev.catamaran.map;

import java.util.List;

/**
 * The result of a mapping: what a hull shall have, and every field whose promise it does not keep exactly.
 * Made by {@link Notes#collect} only.
 *
 * @param notes sorted; a field without a note is {@link Fidelity#EXACT}
 */
public record Mapped<T>(T value, List<Note> notes) {}
