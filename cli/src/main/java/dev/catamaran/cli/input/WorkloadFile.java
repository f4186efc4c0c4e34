package dev.catamaran.cli.input;

import dev.catamaran.model.Workload;
import dev.catamaran.parse.document.Document;

/**
 * A workload and the document that it was read from.
 *
 * @param document its tree and where its fields stand
 */
public record WorkloadFile(Workload workload, Document document) {}
