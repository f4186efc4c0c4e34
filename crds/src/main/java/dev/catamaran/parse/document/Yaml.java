package dev.catamaran.parse.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes all YAML that leaves Catamaran: keys sorted, quotes only where a reader would take a text for something else. */
public final class Yaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new Quoting())
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                    .build())
            .configure(JsonNodeFeature.WRITE_PROPERTIES_SORTED, true)
            .build();

    private Yaml() {}

    /** One document. */
    public static String write(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree in memory cannot be written", e);
        }
    }

    /** Several documents in one file, in the order given. */
    public static String write(List<? extends JsonNode> trees) {
        return trees.stream().map(Yaml::write).collect(Collectors.joining("---\n"));
    }

    /** Quotes what YAML 1.1, which kubectl speaks, or 1.2 would read as a number, a date, a flag or nothing. */
    private static final class Quoting extends StringQuotingChecker {
        private static final long serialVersionUID = 1;
        private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+]?[.]?[0-9][-+0-9_.,:a-fA-FxXoOtTzZ ]*");
        private static final Pattern WORD =
                Pattern.compile("(?i)|~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\\.(inf|nan)");

        @Override
        public boolean needToQuoteName(String name) {
            return needToQuoteValue(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return WORD.matcher(value).matches()
                    || NUMBER_OR_DATE.matcher(value).matches()
                    || valueHasQuotableChar(value);
        }
    }
}
