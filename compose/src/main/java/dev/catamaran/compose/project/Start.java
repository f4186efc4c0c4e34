package dev.catamaran.compose.project;

import dev.catamaran.compose.source.SourceFiles.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a project begins.
 *
 * @param files each over the ones before it; empty if there are none, which was told
 * @param directory absolute
 * @param variables of the command, then of files of variables
 */
record Start(List<Given> files, Path directory, Map<String, String> variables) {}
