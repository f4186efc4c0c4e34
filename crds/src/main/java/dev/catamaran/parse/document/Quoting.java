package dev.catamaran.parse.document;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Quotes what YAML 1.1, which kubectl speaks, or 1.2 would read as a number, a date, a flag or nothing. */
final class Quoting extends StringQuotingChecker {
    static final Quoting RULES = new Quoting();

    private static final long serialVersionUID = 1;
    private static final Set<String> WORDS = Set.of(
            "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", "+.inf", "-.inf",
            ".nan", "+.nan", "-.nan");
    private static final int LONGEST_WORD = 5;
    private static final String BEGINNINGS = "+-.0123456789";
    private static final Pattern NUMBER_OR_DATE = Pattern.compile("[-+]?[.]?[0-9][-+0-9_.,:a-fA-FxXoOtTzZ ]*");

    private Quoting() {}

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return isWord(value) || isNumberOrDate(value) || valueHasQuotableChar(value);
    }

    private static boolean isWord(String value) {
        return value.length() <= LONGEST_WORD && WORDS.contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumberOrDate(String value) {
        return BEGINNINGS.indexOf(value.charAt(0)) >= 0
                && NUMBER_OR_DATE.matcher(value).matches();
    }
}
