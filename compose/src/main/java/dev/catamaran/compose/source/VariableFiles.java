package dev.catamaran.compose.source;

import dev.catamaran.compose.dotenv.DotEnv;
import dev.catamaran.compose.dotenv.Setting;
import dev.catamaran.compose.dotenv.Surroundings;
import dev.catamaran.compose.problem.Problems;
import dev.catamaran.compose.template.Allowance;
import dev.catamaran.compose.template.Variables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Variables for interpolation from files ({@code --env-file}, {@code .env}, {@code env_file} of an include). */
public final class VariableFiles {
    private VariableFiles() {}

    /** The known variables, and what the files set beside them. A later file wins over an earlier one. */
    public static Map<String, String> add(
            Map<String, String> known, List<SourceFile> files, Allowance allowance, Problems problems) {
        var surroundings = new Surroundings(Variables.of(known), new LinkedHashMap<>(), allowance);
        for (var file : files) {
            surroundings = surroundings.after(DotEnv.read(file.asSource(), surroundings, problems));
        }
        var all = new TreeMap<String, String>();
        surroundings.earlier().forEach((String name, Setting setting) -> all.put(name, setting.value()));
        all.putAll(known);
        return all;
    }
}
