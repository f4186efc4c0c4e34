package dev.catamaran.compose.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.Scanner;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;
import org.snakeyaml.engine.v2.tokens.Token.ID;

/**
 * The tokens of a text with the colons right before a comma or a bracket where Compose has them: {@code [kelp:, reef]}.
 * YAML 1.2 takes the word before such a colon for a key without a value; for Compose, whose YAML is older, the colon
 * belongs to the word.
 */
final class ColonScanner implements Scanner {
    private static final String NEXT = ",[]{}";

    private final Scanner tokens;
    /** Read, and not yet taken. */
    private final Deque<Token> ahead = new ArrayDeque<>();

    /** How many brackets are open. */
    private int open;

    ColonScanner(Scanner tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean checkToken(ID... choices) {
        if (!hasNext()) {
            return false;
        }
        var id = peekToken().getTokenId();
        for (var choice : choices) {
            if (choice == id) {
                return true;
            }
        }
        return choices.length == 0;
    }

    @Override
    public Token peekToken() {
        if (ahead.isEmpty()) {
            read();
        }
        return ahead.getFirst();
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || tokens.hasNext();
    }

    @Override
    public Token next() {
        peekToken();
        return ahead.removeFirst();
    }

    @Override
    public void resetDocumentIndex() {
        tokens.resetDocumentIndex();
    }

    /** Reads one token; in brackets all that stands before a word too, and the colon after it. */
    private void read() {
        var last = take();
        while (open > 0 && isBeforeWord(last.getTokenId())) {
            last = take();
        }
        switch (last.getTokenId()) {
            case FlowSequenceStart, FlowMappingStart -> open++;
            case FlowSequenceEnd, FlowMappingEnd -> open--;
            case Scalar -> {
                Escapes.check((ScalarToken) last);
                close((ScalarToken) last);
            }
            case ID _ -> {}
        }
    }

    private Token take() {
        tokens.peekToken();
        var token = tokens.next();
        ahead.add(token);
        return token;
    }

    private static boolean isBeforeWord(ID id) {
        return id == ID.Key || id == ID.Anchor || id == ID.Tag;
    }

    private void close(ScalarToken word) {
        if (open == 0 || !word.isPlain() || !tokens.checkToken(ID.Value)) {
            return;
        }
        var end = word.getEndMark().orElseThrow();
        var colon = tokens.peekToken().getStartMark().orElseThrow();
        var between = text(end, colon);
        var next = colon.getPointer() + 1;
        if (!between.isBlank() || next == colon.getBuffer().length || NEXT.indexOf(colon.getBuffer()[next]) < 0) {
            return;
        }
        ahead.removeLast();
        // of a word that the scanner took for a key; the key of a question mark has a length
        ahead.removeIf(token -> token.getTokenId() == ID.Key
                && token.getStartMark()
                        .map(Mark::getIndex)
                        .equals(token.getEndMark().map(Mark::getIndex)));
        var text = word.getValue() + folded(between) + ":";
        ahead.add(new ScalarToken(text, true, word.getStartMark(), tokens.next().getEndMark()));
    }

    private static String text(Mark begin, Mark end) {
        return new String(begin.getBuffer(), begin.getPointer(), end.getPointer() - begin.getPointer());
    }

    /** Blanks as they are; the end of a line is one, and each empty line an end of a line. */
    private static String folded(String blanks) {
        var ends = blanks.lines().count() - (blanks.endsWith("\n") ? 0 : 1);
        return ends <= 0 ? blanks : ends == 1 ? " " : "\n".repeat((int) ends - 1);
    }
}
